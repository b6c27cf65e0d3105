Feature: What changes a licence
  The states of Table 12 (LicenseStatus) and what leads from one to another apart from time: an
  activation, other hardware, a product key that is removed. Table 1 of the guide names the troubles,
  Table 10 their codes.

  Rule: An activation that succeeds ends grace and notification

    @LICENSE-KMS-FROM-OOB
    Scenario: The KMS comes to the client in its initial grace period
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And 10 days pass
      And KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      When 1 day passes
      Then CLIENT_1 is licensed

    @LICENSE-KMS-FROM-OOT
    Scenario: The KMS comes back within the 30 days of grace
      Given CLIENT_1 has been activated by KMS_1 for the last time
      And 182 days pass
      And KMS_1 is activated online
      And 24 other computers have contacted KMS_1
      When 6 days pass
      Then CLIENT_1 is licensed

    @LICENSE-KMS-FROM-NOTIFICATION
    Scenario: The KMS comes back when the client is in notification
      Given CLIENT_1 has been activated by KMS_1 for the last time
      And 212 days pass
      And KMS_1 is activated online
      And 24 other computers have contacted KMS_1
      When 6 days pass
      Then CLIENT_1 is licensed

    @LICENSE-KMS-NEW-180-DAYS
    Scenario Outline: Activated again on day <day>
      Given CLIENT_1 has been activated by KMS_1 for the last time
      And <day> days pass
      And 24 other computers have contacted KMS_1
      And KMS_1 is activated online
      When CLIENT_1 asks for activation
      Then CLIENT_1 has 259200 minutes left

      Examples: in grace, and in notification
        | day |
        | 200 |
        | 220 |

    @LICENSE-MAK-FROM-NOTIFICATION
    Scenario: A MAK online
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @LICENSE-MAK-FROM-NOTIFICATION
    Scenario: A MAK by telephone
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      When CLIENT_1 is given the confirmation id that belongs to it
      Then CLIENT_1 is licensed

  Rule: Other hardware begins 30 days of out-of-tolerance grace

    @LICENSE-HARDWARE-30-DAYS
    Scenario Outline: A computer with a MAK, <days> days and <minutes> minutes after the change
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples:
        | days | minutes | status                               |
        | 29   | 1439    | in the out-of-tolerance grace period |
        | 30   | 1       | in notification                      |

    @LICENSE-HARDWARE-30-DAYS
    Scenario Outline: A KMS client on day 170 of 180, <days> days and <minutes> minutes after the change
      Given CLIENT_1 has been activated by KMS_1 for the last time
      And 170 days pass
      And the hardware of CLIENT_1 changes beyond tolerance
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples:
        | days | minutes | status                               |
        | 29   | 1439    | in the out-of-tolerance grace period |
        | 30   | 1       | in notification                      |

    @LICENSE-HARDWARE-HOST-30-DAYS
    Scenario Outline: A KMS host, <days> days and <minutes> minutes after the change
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      When <days> days and <minutes> minutes pass
      Then KMS_1 is <status>

      Examples:
        | days | minutes | status                               |
        | 29   | 1439    | in the out-of-tolerance grace period |
        | 30   | 1       | in notification                      |

    @LICENSE-HARDWARE-REASON-EXPIRED
    Scenario: Nobody activates the changed computer
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When 31 days pass
      Then CLIENT_1 gives 0xC004F009 as the reason

    @LICENSE-HARDWARE-WITHIN-TIME
    Scenario: A change within tolerance on day 3 of 180
      Given CLIENT_1 has been activated by KMS_1
      And 3 days pass
      When the hardware of CLIENT_1 changes within tolerance
      Then CLIENT_1 is licensed
      And CLIENT_1 has 254880 minutes left

    @LICENSE-HARDWARE-NOT-ACTIVATED
    Scenario: A change during the initial grace period
      Given CLIENT_1 has the "Contoso MAK" installed
      And 10 days pass
      When the hardware of CLIENT_1 changes beyond tolerance
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has 28800 minutes left

    @LICENSE-HARDWARE-NOT-ACTIVATED
    Scenario: A change in notification
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      When the hardware of CLIENT_1 changes beyond tolerance
      Then CLIENT_1 is in notification

  Rule: A KMS host in notification is no KMS

    @LICENSE-HOST-NOTIFICATION-REFUSES
    Scenario: A KMS host that nobody activated within 30 days
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And 30 days and 1 minute pass
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is refused with 0xC004F041
      And KMS_1 is in notification

  Rule: Without a product key a system is unlicensed from the next restart on

    @LICENSE-KEY-REMOVED @LICENSE-KEY-REMOVED-REASON
    Scenario: The setup key of an activated KMS client is removed
      Given CLIENT_1 has been activated by KMS_1
      And CLIENT_1 removes its product key
      When CLIENT_1 is restarted
      Then CLIENT_1 is unlicensed
      And CLIENT_1 gives 0xC004F014 as the reason

    @LICENSE-KEY-REMOVED
    Scenario: The MAK of an activated computer is removed
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And CLIENT_1 removes its product key
      When CLIENT_1 is restarted
      Then CLIENT_1 is unlicensed

    @LICENSE-KEY-REMOVED
    Scenario: The product key of a computer in grace is removed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      When CLIENT_1 is restarted
      Then CLIENT_1 is unlicensed

    @LICENSE-KEY-REMOVED-BEFORE-RESTART
    Scenario: Before the restart nothing has changed
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When CLIENT_1 removes its product key
      Then CLIENT_1 is licensed

    @LICENSE-KEY-REMOVED-BEFORE-RESTART
    Scenario: The service restarts, the computer does not
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And CLIENT_1 removes its product key
      When the Software Protection service of CLIENT_1 restarts
      Then CLIENT_1 is licensed

    @LICENSE-KEY-REPLACED
    Scenario Outline: The <key> is installed before the restart
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 has the "<key>" installed
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

      Examples:
        | key                                |
        | Contoso MAK                        |
        | setup key for windows-7-enterprise |

    @LICENSE-UNLICENSED-NEW-KEY
    Scenario: A MAK brings the licence back
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 is restarted
      And CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @LICENSE-UNLICENSED-LASTS
    Scenario: 31 days without a product key
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 is restarted
      When 31 days pass
      Then CLIENT_1 is unlicensed
