Feature: The activation limit of a KMS host key
  A KMS host key can be activated on at most six computers, ten times on each; more is refused with
  0xC004C008 (guide, Table 10; Planning Guide, KMS host). A computer is told from others by its
  hardware: after a change of hardware beyond tolerance it is another.

  Rule: A KMS host key is activated on at most six computers

    @HOST-KEY-SIX-COMPUTERS
    Scenario: The sixth computer
      Given the "KMS_C key" has been activated on 5 computers
      When the "KMS_C key" is activated on computer 6
      Then the activation service has activated it

    @HOST-KEY-SIX-COMPUTERS @ERROR-C004C008-SERVICE
    Scenario: The seventh computer
      Given the "KMS_C key" has been activated on 6 computers
      When the "KMS_C key" is activated on computer 7
      Then the activation service has refused it with 0xC004C008

    @HOST-KEY-SIX-COMPUTERS
    Scenario: A computer among the six, after the seventh was refused
      Given the "KMS_C key" has been activated on 7 computers
      When the "KMS_C key" is activated on computer 6
      Then the activation service has activated it

  Rule: Read per computer, a KMS host key is activated ten times on each

    @HOST-KEY-TEN-ON-EACH @reading:host-key-limit=per-computer
    Scenario: The tenth activation on one computer
      Given the "KMS_C key" has been activated 9 times on computer 1
      When the "KMS_C key" is activated on computer 1
      Then the activation service has activated it

    @HOST-KEY-TEN-ON-EACH @reading:host-key-limit=per-computer
    Scenario: The eleventh activation on one computer
      Given the "KMS_C key" has been activated 10 times on computer 1
      When the "KMS_C key" is activated on computer 1
      Then the activation service has refused it with 0xC004C008

    @HOST-KEY-TEN-ON-EACH @reading:host-key-limit=per-computer
    Scenario: Ten activations on one computer leave ten on the next
      Given the "KMS_C key" has been activated 10 times on computer 1
      When the "KMS_C key" is activated on computer 2
      Then the activation service has activated it

  Rule: Read in total, a KMS host key is activated ten times in all

    @HOST-KEY-TEN-IN-TOTAL @reading:host-key-limit=in-total
    Scenario: The tenth activation in all
      Given the "KMS_C key" has been activated 9 times on computer 1
      When the "KMS_C key" is activated on computer 2
      Then the activation service has activated it

    @HOST-KEY-TEN-IN-TOTAL @reading:host-key-limit=in-total
    Scenario: The eleventh activation in all
      Given the "KMS_C key" has been activated 10 times on computer 1
      When the "KMS_C key" is activated on computer 2
      Then the activation service has refused it with 0xC004C008

  Rule: Every activation counts, no refusal does, and each key has an account of its own

    @HOST-KEY-ACCOUNT
    Scenario: The same computer again is one more activation, on the same computer
      Given the "KMS_C key" has been activated 2 times on computer 1
      When the "KMS_C key" is activated on computer 2
      Then 3 activations on 2 computers are booked on the "KMS_C key"

    @HOST-KEY-ACCOUNT
    Scenario: A refused activation books nothing
      Given the "KMS_C key" has been activated on 6 computers
      When the "KMS_C key" is activated on computer 7
      Then 6 activations on 6 computers are booked on the "KMS_C key"

    @HOST-KEY-ACCOUNT
    Scenario: Another key is untouched
      Given the "KMS_C key" has been activated on 6 computers
      When the "KMS_B key" is activated on computer 7
      Then the activation service has activated it
      And 1 activations on 1 computers are booked on the "KMS_B key"

  Rule: A host that is refused stays unactivated and says why

    @HOST-KEY-LIMIT-SHOWN @ERROR-C004C008
    Scenario: The seventh KMS host
      Given the "KMS_C key" has been activated on 6 computers
      And KMS_7 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_7 is activated online
      Then the attempt ends with 0xC004C008

    @HOST-KEY-LIMIT-SHOWN
    Scenario: The seventh KMS host refuses clients
      Given the "KMS_C key" has been activated on 6 computers
      And KMS_7 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_7 is activated online
      When a computer running "Windows 7 Enterprise" contacts KMS_7
      Then it is refused with 0xC004F041

    @HOST-KEY-LIMIT-REACTIVATED
    Scenario: A KMS host activates itself a second time
      Given KMS_1 is an activated KMS host
      When KMS_1 is activated online
      Then the attempt ends with 0x00000000
      And 2 activations on 1 computers are booked on the "KMS_C key"

  Rule: A KMS host activates once and then asks no more

    @HOST-KEY-ACTIVATED-ONCE
    Scenario: Longer than a KMS activation lasts
      Given KMS_1 is an activated KMS host
      When 181 days pass
      Then 1 activations on 1 computers are booked on the "KMS_C key"
      And KMS_1 is licensed

  Rule: Hardware changed beyond tolerance makes another computer of it

    @HOST-KEY-HARDWARE-CHANGED @reading:changed-host-activated-again=another-computer
    Scenario: The changed host takes another of the six computers
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      When KMS_1 is activated online
      Then the attempt ends with 0x00000000
      And 2 activations on 2 computers are booked on the "KMS_C key"

    @HOST-KEY-HARDWARE-CHANGED @reading:changed-host-activated-again=same-computer
    Scenario: The other reading: the changed host is the same computer, activated once more
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      When KMS_1 is activated online
      Then the attempt ends with 0x00000000
      And 2 activations on 1 computers are booked on the "KMS_C key"

    @HOST-KEY-HARDWARE-CHANGED @reading:changed-host-activated-again=another-computer
    Scenario: The changed host is a seventh computer
      Given KMS_1 is an activated KMS host
      And the "KMS_C key" has been activated on 5 computers
      And the hardware of KMS_1 changes beyond tolerance
      When KMS_1 is activated online
      Then the attempt ends with 0xC004C008

    @HOST-KEY-HARDWARE-WITHIN
    Scenario: A change within tolerance leaves the same computer
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes within tolerance
      When KMS_1 is activated online
      Then 2 activations on 1 computers are booked on the "KMS_C key"

    @HOST-HARDWARE-GRACE
    Scenario: The changed host is in the out-of-tolerance grace period
      Given KMS_1 is an activated KMS host
      When the hardware of KMS_1 changes beyond tolerance
      Then KMS_1 is in the out-of-tolerance grace period

    @HOST-HARDWARE-GRACE-CLIENTS @reading:host-in-grace=serves
    Scenario: During the grace period the host serves on
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 1

    @HOST-HARDWARE-GRACE-CLIENTS @reading:host-in-grace=refuses
    Scenario: During the grace period the host refuses clients
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is refused with 0xC004F041

    @HOST-HARDWARE-NOTIFICATION
    Scenario: After 30 days the host is in notification and refuses clients
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      And 30 days and 1 minute pass
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is refused with 0xC004F041
      And KMS_1 is in notification
