Feature: Error codes
  Table 10 of the guide: which code stands for which trouble. Codes are matched, never sentences. An
  attempt that asks several KMS hosts ends with one code of its own, the outer one; each host's code,
  the inner one, stands in the event 12288 that the attempt leaves for that host.

  Rule: The activation service judges a MAK

    @ERROR-C004C001
    Scenario: 0xC004C001: an invalid MAK
      Given CLIENT_1 has the "invalid MAK" installed
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004C001
      And CLIENT_1 is in the initial grace period

    @ERROR-C004C003
    Scenario: 0xC004C003: a blocked MAK
      Given CLIENT_1 has the "blocked MAK" installed
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004C003
      And CLIENT_1 is in the initial grace period

    @ERROR-C004C020
    Scenario: 0xC004C020: a MAK for two activations, both used
      Given the "small MAK" has been activated 2 times on computer 1
      And CLIENT_1 has the "small MAK" installed
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004C020
      And CLIENT_1 is in the initial grace period

    @ERROR-C004C021
    Scenario: 0xC004C021: a MAK for two activations and one more granted, all used
      Given the "extended MAK" has been activated 3 times on computer 1
      And CLIENT_1 has the "extended MAK" installed
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004C021
      And CLIENT_1 is in the initial grace period

    @ERROR-C004C001-SERVICE
    Scenario: The activation service refuses a key it does not know
      When the unknown key "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE" is activated on computer 1
      Then the activation service has refused it with 0xC004C001

    @ERROR-C004C001-SERVICE
    Scenario: The activation service refuses an invalid key
      When the "invalid MAK" is activated on computer 1
      Then the activation service has refused it with 0xC004C001

    @ERROR-C004C003-SERVICE
    Scenario Outline: The activation service refuses the <key>
      When the "<key>" is activated on computer 1
      Then the activation service has refused it with 0xC004C003

      Examples:
        | key               |
        | blocked MAK       |
        | blocked KMS_C key |

    @ERROR-C004C020-SERVICE
    Scenario: The last activation of an allowance is granted
      Given the "small MAK" has been activated 1 times on computer 1
      When the "small MAK" is activated on computer 2
      Then the activation service has activated it

    @ERROR-C004C020-SERVICE
    Scenario: The activation after the last is refused
      Given the "small MAK" has been activated 2 times on computer 1
      When the "small MAK" is activated on computer 2
      Then the activation service has refused it with 0xC004C020

    @ERROR-C004C020-SERVICE
    Scenario: By telephone it is refused as well
      Given the "small MAK" has been activated 2 times on computer 1
      And CLIENT_1 has the "small MAK" installed
      When a confirmation id for CLIENT_1 is asked of the activation service
      Then the activation service has refused it with 0xC004C020

    @ERROR-C004C021-SERVICE
    Scenario: The last activation of an extension is granted
      Given the "extended MAK" has been activated 2 times on computer 1
      When the "extended MAK" is activated on computer 2
      Then the activation service has activated it

    @ERROR-C004C021-SERVICE
    Scenario: The activation after the extension is refused
      Given the "extended MAK" has been activated 3 times on computer 1
      When the "extended MAK" is activated on computer 2
      Then the activation service has refused it with 0xC004C021

  Rule: A grace period that has run out leaves the system in notification

    @ERROR-C004F009
    Scenario: 0xC004F009: 30 days without activation
      Given CLIENT_1 has the "Contoso MAK" installed
      When 30 days and 1 minute pass
      Then CLIENT_1 is in notification
      And CLIENT_1 gives 0xC004F009 as the reason

    @ERROR-C004F009
    Scenario: One minute before, the system is still in grace
      Given CLIENT_1 has the "Contoso MAK" installed
      When 29 days and 1439 minutes pass
      Then CLIENT_1 is in the initial grace period

    @ERROR-C004F009-KMS-CLIENT
    Scenario: 0xC004F009: a KMS client that found no KMS host for 30 days
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When 30 days and 1 minute pass
      Then CLIENT_1 is in notification
      And CLIENT_1 gives 0xC004F009 as the reason

  Rule: Hardware beyond tolerance is to be activated again

    @ERROR-C004F00F
    Scenario: 0xC004F00F: a computer with a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When the hardware of CLIENT_1 changes beyond tolerance
      Then CLIENT_1 is in the out-of-tolerance grace period
      And CLIENT_1 gives 0xC004F00F as the reason

    @ERROR-C004F00F
    Scenario: 0xC004F00F: a KMS client
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      When the hardware of CLIENT_1 changes beyond tolerance
      Then CLIENT_1 gives 0xC004F00F as the reason

    @ERROR-C004F00F-WITHIN
    Scenario: A change within tolerance is not noticed
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When the hardware of CLIENT_1 changes within tolerance
      Then CLIENT_1 is licensed

    @ERROR-C004F00F-REMEDY
    Scenario: A computer with a MAK is activated again online
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-C004F00F-REMEDY
    Scenario: A computer with a MAK is activated again by telephone
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When CLIENT_1 is given the confirmation id that belongs to it
      Then CLIENT_1 is licensed

    @ERROR-C004F00F-REMEDY
    Scenario: A KMS client is activated again by a restart
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When CLIENT_1 is restarted
      Then CLIENT_1 is licensed

    @ERROR-C004F00F-REMEDY
    Scenario: A KMS client is activated again by /ato
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-C004F00F-HOST
    Scenario: 0xC004F00F: a KMS host
      Given KMS_1 is an activated KMS host
      When the hardware of KMS_1 changes beyond tolerance
      Then KMS_1 gives 0xC004F00F as the reason

    @ERROR-C004F00F-HOST
    Scenario: A KMS host is activated again by /ato
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      When KMS_1 is activated online
      Then KMS_1 is licensed

  Rule: Without a product key there is nothing to activate

    @ERROR-C004F014
    Scenario Outline: 0xC004F014: the <key> was removed
      Given CLIENT_1 has the "<key>" installed
      And CLIENT_1 removes its product key
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F014

      Examples:
        | key                                |
        | Contoso MAK                        |
        | setup key for windows-7-enterprise |

  Rule: A confirmation id has a form, and belongs to one installation id

    @ERROR-C004F02C
    Scenario Outline: 0xC004F02C: a confirmation id with <fault>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 is given the confirmation id "<confirmation id>"
      Then the attempt ends with 0xC004F02C
      And CLIENT_1 is in the initial grace period

      Examples:
        | fault             | confirmation id                                          |
        | 47 digits         | 123456-123456-123456-123456-123456-123456-123456-12345   |
        | 49 digits         | 123456-123456-123456-123456-123456-123456-123456-1234567 |
        | a letter O for 0  | 123456-123456-123456-123456-123456-123456-123456-12345O  |
        | one group missing | 123456-123456-123456-123456-123456-123456-123456         |

    @ERROR-C004F02C
    Scenario: The confirmation id that belongs to the computer activates it
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 is given the confirmation id that belongs to it
      Then the attempt ends with 0x00000000
      And CLIENT_1 is licensed

    @ERROR-C004F04D
    Scenario: 0xC004F04D: the form is right, the digits are not
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 is given the confirmation id "123456-123456-123456-123456-123456-123456-123456-123456"
      Then the attempt ends with 0xC004F04D

  Rule: A volume edition of Windows 7 is an upgrade

    @ERROR-C004F035
    Scenario: 0xC004F035: a KMS client without a qualifying marker
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 has no qualifying marker in its firmware
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F035

    @ERROR-C004F035
    Scenario: A MAK activates that computer
      Given CLIENT_1 has no qualifying marker in its firmware
      And CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x00000000

    @ERROR-C004F035
    Scenario: A server edition is no upgrade
      Given KMS_1 is an activated KMS host
      And 4 other computers have contacted KMS_1
      And SRV_1 runs "Windows Server 2008 R2 Enterprise" without a qualifying marker in its firmware
      When SRV_1 asks for activation
      Then the attempt ends with 0x00000000

    @ERROR-C004F035-HOST
    Scenario: 0xC004F035: a Windows 7 KMS host without a qualifying marker
      Given KMS_1 is a Windows 7 KMS host without a qualifying marker in its firmware
      When KMS_1 is activated online
      Then the attempt ends with 0xC004F035

  Rule: A product key is judged when it is installed

    @ERROR-C004F050
    Scenario Outline: 0xC004F050: <fault>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "<product key>"
      Then the attempt ends with 0xC004F050
      And CLIENT_1 still has the "Contoso MAK"

      Examples: mistyped
        | fault                      | product key                    |
        | the last character missing | SYNTH-MAK00-SMALL-00000-0020   |
        | one character too many     | SYNTH-MAK00-SMALL-00000-002050 |
        | one group missing          | SYNTH-MAK00-SMALL-00000        |
        | a character no key has     | SYNTH-MAK00-SM@LL-00000-00205  |
        | en dashes for hyphens      | SYNTH–MAK00–SMALL–00000–00205  |
        | em dashes for hyphens      | SYNTH—MAK00—SMALL—00000—00205  |

      Examples: well formed
        | fault                            | product key                   |
        | a key nobody knows, as of a beta | SYNTH-BETA0-00000-00000-00001 |

    @ERROR-C004F050-OTHER-EDITION
    Scenario Outline: 0xC004F050: the setup key of <edition> on Windows 7 Enterprise
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "<product key>"
      Then the attempt ends with 0xC004F050
      And CLIENT_1 still has the "Contoso MAK"

      Examples:
        | edition                    | product key                   |
        | Windows 7 Professional     | FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4 |
        | Windows Server 2008 R2 HPC | FKJQ8-TMCVP-FRMR7-4WR42-3JCD7 |

    @ERROR-C004F051
    Scenario: 0xC004F051: a MAK that is blocked on the computer
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the "locally blocked MAK"
      Then the attempt ends with 0xC004F051
      And CLIENT_1 still has the "Contoso MAK"

    @ERROR-C004F051-HOST
    Scenario: 0xC004F051: a KMS host key that is blocked on the computer
      When the "locally blocked KMS_C key" is installed on KMS_1
      Then the attempt ends with 0xC004F051

  Rule: Genuine validation can fail

    @ERROR-C004F065
    Scenario Outline: 0xC004F065: a computer with the <key>
      Given CLIENT_1 has the "<key>" installed
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 is in the non-genuine grace period
      And CLIENT_1 gives 0xC004F065 as the reason

      Examples:
        | key                                |
        | Contoso MAK                        |
        | setup key for windows-7-enterprise |

    @ERROR-C004F064
    Scenario: 0xC004F064: nothing was done in the non-genuine grace period
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And genuine validation fails on CLIENT_1
      When 30 days and 1 minute pass
      Then CLIENT_1 is in notification
      And CLIENT_1 gives 0xC004F064 as the reason

  Rule: Where every host failed, the outer code is 0xC004F074

    @ERROR-C004F074 @ERROR-C004F041
    Scenario: 0xC004F041: the host is not activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074
      And CLIENT_1 has logged 0xC004F041 for KMS_1

    @ERROR-C004F074 @ERROR-C004F042
    Scenario: 0xC004F042: the key of the host does not cover the client
      Given KMS_1 is an activated KMS host with the "KMS key for Windows Vista"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074
      And CLIENT_1 has logged 0xC004F042 for KMS_1

    Scenario Outline: 0xC004F06C: the clock of the client is <minutes> minutes <direction>
      Given KMS_1 is an activated KMS host
      And the clock of CLIENT_1 is <minutes> minutes <direction>
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074
      And CLIENT_1 has logged 0xC004F06C for KMS_1

      @ERROR-C004F074 @ERROR-C004F06C
      Examples: a day
        | minutes | direction |
        | 1440    | fast      |
        | 1440    | slow      |

      @ERROR-C004F06C-FOUR-HOURS
      Examples: a minute more than four hours
        | minutes | direction |
        | 241     | fast      |
        | 241     | slow      |

    @ERROR-C004F06C-FOUR-HOURS
    Scenario Outline: A clock that is <minutes> minutes <direction> is close enough
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And the clock of CLIENT_1 is <minutes> minutes <direction>
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x00000000

      Examples:
        | minutes | direction |
        | 239     | fast      |
        | 239     | slow      |

    @ERROR-C004F074 @ERROR-800706BA
    Scenario: 0x800706BA: nobody answers at the address of the host
      Given KMS_1 is an activated KMS host
      And KMS_1 is off the network
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074
      And CLIENT_1 has logged 0x800706BA for KMS_1

    @ERROR-C004F074 @ERROR-800706BA
    Scenario: 0x800706BA: a stale record names a host that is gone
      Given DNS lists these KMS hosts
        | host  | priority |
        | KMS_9 | 0        |
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074
      And event 12288 of CLIENT_1 carries 0x800706BA

    @ERROR-C004F039 @reading:unanswered-request=not-answered
    Scenario: 0xC004F039: the host closes the connection without an answer
      Given KMS_1 is an activated KMS host
      And KMS_1 closes every connection without an answer
      When CLIENT_1 asks for activation
      Then CLIENT_1 has logged 0xC004F039 for KMS_1

    @ERROR-C004F039 @reading:unanswered-request=unavailable
    Scenario: The other reading: the server is unavailable
      Given KMS_1 is an activated KMS host
      And KMS_1 closes every connection without an answer
      When CLIENT_1 asks for activation
      Then CLIENT_1 has logged 0x800706BA for KMS_1

    @ERROR-C004F074 @ERROR-C004F041 @ERROR-C004F042
    Scenario: Two hosts fail in two ways
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host with the "KMS key for Windows Vista"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074
      And CLIENT_1 has logged 0xC004F041 for KMS_1
      And CLIENT_1 has logged 0xC004F042 for KMS_2

    @ERROR-C004F074-CONFIGURED @reading:configured-host-failure=no-host-contacted
    Scenario: The only host has been named by the administrator
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 is told to use KMS_1
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074

    @ERROR-C004F074-CONFIGURED @reading:configured-host-failure=own-code
    Scenario: The other reading: the code of the named host is shown
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 is told to use KMS_1
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F041

    @ERROR-C004F074-CONFIGURED @reading:configured-host-failure=own-code
    Scenario: The other reading: the code of a host that DNS lists is not shown
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074

  Rule: A host that answered did not fail

    @ERROR-C004F038
    Scenario: 0xC004F038: the count of the only host is too small
      Given KMS_1 is an activated KMS host
      And 23 other computers have contacted KMS_1
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F038
      And CLIENT_1 is in the initial grace period

    @ERROR-C004F038
    Scenario: A server at a count of 4
      Given KMS_1 is an activated KMS host
      And 3 other servers have contacted KMS_1
      And SERVER_1 runs "Windows Server 2008 R2 Standard"
      When SERVER_1 asks for activation
      Then the attempt ends with 0xC004F038

  Rule: A KMS host says why it refuses

    @ERROR-C004F041-HOST
    Scenario: 0xC004F041: a host that is not activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is refused with 0xC004F041

    @ERROR-C004F042-HOST
    Scenario Outline: 0xC004F042: the <key> and <edition>
      Given KMS_1 is an activated KMS host with the "<key>"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      Examples:
        | key                       | edition                           |
        | KMS key for Windows Vista | Windows 7 Enterprise              |
        | KMS_A key                 | Windows Server 2008 R2 Enterprise |

    Scenario Outline: 0xC004F06C: a computer whose clock is <minutes> minutes <direction>
      Given KMS_1 is an activated KMS host
      When a computer whose clock is <minutes> minutes <direction> contacts KMS_1
      Then it is refused with 0xC004F06C

      @ERROR-C004F06C-HOST
      Examples: a day
        | minutes | direction |
        | 1440    | fast      |
        | 1440    | slow      |

      @ERROR-C004F06C-FOUR-HOURS-HOST
      Examples: a minute more than four hours
        | minutes | direction |
        | 241     | fast      |
        | 241     | slow      |

    @ERROR-C004F06C-FOUR-HOURS-HOST
    Scenario Outline: A computer whose clock is <minutes> minutes <direction> is answered
      Given KMS_1 is an activated KMS host
      When a computer whose clock is <minutes> minutes <direction> contacts KMS_1
      Then it is answered

      Examples:
        | minutes | direction |
        | 239     | fast      |
        | 239     | slow      |

    @ERROR-C004F06C-LIMIT @reading:four-hours-apart=accepted
    Scenario Outline: Exactly four hours <direction> are accepted
      Given KMS_1 is an activated KMS host
      When a computer whose clock is 240 minutes <direction> contacts KMS_1
      Then it is answered

      Examples:
        | direction |
        | fast      |
        | slow      |

    @ERROR-C004F06C-LIMIT @reading:four-hours-apart=refused
    Scenario Outline: The other reading: exactly four hours <direction> are refused
      Given KMS_1 is an activated KMS host
      When a computer whose clock is 240 minutes <direction> contacts KMS_1
      Then it is refused with 0xC004F06C

      Examples:
        | direction |
        | fast      |
        | slow      |

    @ERROR-C004F06C-LIMIT @reading:four-hours-apart=refused
    Scenario Outline: The other reading: a minute less than four hours <direction> is accepted
      Given KMS_1 is an activated KMS host
      When a computer whose clock is 239 minutes <direction> contacts KMS_1
      Then it is answered

      Examples:
        | direction |
        | fast      |
        | slow      |

  Rule: DNS failures are outer codes themselves

    @ERROR-8007232B
    Scenario: 0x8007232B: the domain has no name of a KMS
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x8007232B

    @ERROR-8007251D
    Scenario: 0x8007251D: the name exists without an SRV record
      Given the name of the KMS exists in DNS without an SRV record
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x8007251D

    @ERROR-8007232A-CLIENT
    Scenario: 0x8007232A: the DNS server of a client fails
      Given the DNS server fails
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x8007232A

    @ERROR-8007232A
    Scenario: 0x8007232A: the DNS server fails a host that publishes itself
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And the DNS server fails
      When KMS_1 is activated online
      Then event 12293 of KMS_1 carries 0x8007232A

  Rule: The remedy of the row helps

    @ERROR-8007232B-REMEDY
    Scenario: 0x8007232B: DNS is not there, and /skms points the client to its host
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And the records of all KMS hosts are removed from DNS
      And CLIENT_1 is told to use KMS_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-8007232B-REMEDY
    Scenario: 0x8007232B: there is no KMS host, and a MAK activates the computer
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 asks for activation
      And CLIENT_1 has taken the product key "SYNTH-MAK00-C0NT0-00000-00201"
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-C004F014-REMEDY
    Scenario: 0xC004F014: a MAK is installed where no product key is
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 has taken the product key "SYNTH-MAK00-C0NT0-00000-00201"
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-C004F014-REMEDY
    Scenario: 0xC004F014: the setup key is installed where no product key is
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 has taken the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH"
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-C004C003-REMEDY
    Scenario: 0xC004C003: another MAK takes the place of a blocked one
      Given CLIENT_1 has the "blocked MAK" installed
      And CLIENT_1 asks for activation
      And CLIENT_1 has taken the product key "SYNTH-MAK00-C0NT0-00000-00201"
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @ERROR-C004F041-REMEDY-HOST
    Scenario: 0xC004F041: the host is activated online
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_1 is activated online
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is answered

  Rule: What changes a licence needs elevation

    Scenario Outline: 0x80070005: slmgr <command>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then the attempt ends with 0x80070005
      And CLIENT_1 still has the "Contoso MAK"
      And CLIENT_1 is in the initial grace period
      And CLIENT_1 has no KMS host named

      @ERROR-80070005
      Examples: options of Table 2
        | command                            |
        | /ipk SYNTH-MAK00-SMALL-00000-00205 |
        | /upk                               |
        | /ato                               |
        | /skms kms_1.contoso.com            |

      @ERROR-80070005-OFFLINE
      Examples: the confirmation id of a telephone activation
        | command                                                      |
        | /atp 123456-123456-123456-123456-123456-123456-123456-123456 |

    @ERROR-80070005-HOST
    Scenario: 0x80070005: slmgr /ato with a KMS host key
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/ato" without elevation
      Then the attempt ends with 0x80070005
      And KMS_1 is in the initial grace period

    @ERROR-80070005-NOT-NEEDED
    Scenario: A KMS client is activated without elevation
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ato" without elevation
      Then CLIENT_1 is licensed

    @ERROR-80070005-NOT-NEEDED
    Scenario: A licence is shown without elevation
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/dli" without elevation
      Then the attempt ends with 0x00000000
