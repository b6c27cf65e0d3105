Feature: Product keys at the command prompt
  /ipk installs a product key, /ato activates with it, /upk removes it, /cpky removes it from the registry
  alone (guide, Table 2). /dti and /atp are the way by telephone, which Table 2 lacks. The activation id
  of Windows 7 Enterprise in the kit's world is ac1d0000-0000-4000-8000-000000000004.

  Rule: /ipk installs what is valid and applies

    @SLMGR-IPK @SLMGR-IPK-REPLACES
    Scenario Outline: <what> replaces the setup key
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ipk <product key>"
      Then slmgr succeeds
      And the product key of CLIENT_1 is now the "<what>"

      Examples:
        | what                  | product key                   |
        | Contoso MAK           | SYNTH-MAK00-C0NT0-00000-00201 |
        | KMS key for Windows 7 | SYNTH-CSVLK-WIN70-00000-00102 |

    @SLMGR-IPK-REPLACES
    Scenario Outline: The <after> replaces the <before>
      Given CLIENT_1 has the "<before>" installed
      When CLIENT_1 runs slmgr "/ipk <product key>"
      Then the product key of CLIENT_1 is now the "<after>"

      Examples:
        | before      | after                              | product key                   |
        | Contoso MAK | small MAK                          | SYNTH-MAK00-SMALL-00000-00205 |
        | Contoso MAK | setup key for windows-7-enterprise | 33PXH-7Y6KF-2VJC9-XBBR8-HVTHH |

    Scenario Outline: <fault>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ipk <product key>"
      Then slmgr fails
      And CLIENT_1 still has the "Contoso MAK"

      @SLMGR-IPK-INVALID
      Examples: not valid
        | fault            | product key                   |
        | An unknown key   | SYNTH-BETA0-00000-00000-00001 |
        | Four groups      | SYNTH-MAK00-SMALL-00000       |
        | No key at all    | Windows                       |

      @SLMGR-IPK-NOT-APPLICABLE
      Examples: valid for another system
        | fault                                        | product key                   |
        | The setup key of Windows 7 Professional      | FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4 |
        | The setup key of Windows Vista Enterprise    | VKK3X-68KWM-X2YGT-QR4M6-4BWMV |
        | The setup key of Windows Server 2008 R2 Web  | 6TPJF-RBVHG-WBW2R-86QPH-6RTM4 |

  Rule: /ato activates as the installed key wants it

    @SLMGR-ATO-KMS
    Scenario: A setup key: a KMS is asked
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ato"
      Then CLIENT_1 has asked KMS_1 1 times
      And slmgr ends with 0xC004F038

    @SLMGR-ATO-ONLINE
    Scenario: A MAK: the activation service is asked
      Given KMS_1 is an activated KMS host
      And CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ato"
      Then 1 activations on 1 computers are booked on the "Contoso MAK"
      And CLIENT_1 has asked KMS_1 0 times
      And CLIENT_1 is licensed

    @SLMGR-ATO-ONLINE-HOST
    Scenario: A KMS host key: the activation service is asked
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/ato"
      Then 1 activations on 1 computers are booked on the "KMS_C key"
      And KMS_1 is licensed

    @SLMGR-ATO-ACTIVATION-ID
    Scenario Outline: The activation id of the installed edition, <typed>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ato <activation id>"
      Then slmgr succeeds
      And CLIENT_1 is licensed

      Examples:
        | typed              | activation id                        |
        | in small letters   | ac1d0000-0000-4000-8000-000000000004 |
        | in capital letters | AC1D0000-0000-4000-8000-000000000004 |

    @SLMGR-ATO-OTHER-ACTIVATION-ID
    Scenario Outline: The activation id of <what>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ato <activation id>"
      Then CLIENT_1 is in the initial grace period
      And 0 activations on 0 computers are booked on the "Contoso MAK"

      Examples:
        | what                 | activation id                        |
        | another edition      | ac1d0000-0000-4000-8000-000000000001 |
        | nothing              | 00000000-0000-4000-8000-000000000000 |
        | what is no GUID      | enterprise                           |
        | every edition        | all                                  |

  Rule: /upk removes the product key

    @SLMGR-UPK
    Scenario Outline: The <key>
      Given CLIENT_1 has the "<key>" installed
      When CLIENT_1 runs slmgr "/upk"
      Then slmgr succeeds
      And CLIENT_1 has no product key

      Examples:
        | key                                |
        | Contoso MAK                        |
        | setup key for windows-7-enterprise |

    @SLMGR-UPK-ACTIVATION-ID
    Scenario: The activation id of the installed edition
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/upk ac1d0000-0000-4000-8000-000000000004"
      Then CLIENT_1 has no product key

    @SLMGR-UPK-OTHER-ACTIVATION-ID
    Scenario: The activation id of another edition
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/upk ac1d0000-0000-4000-8000-000000000001"
      Then CLIENT_1 still has the "Contoso MAK"

  Rule: /cpky removes the product key from the registry and nowhere else

    @SLMGR-CPKY
    Scenario: A setup key
      Given CLIENT_1 has the "setup key for windows-7-enterprise" installed
      When CLIENT_1 runs slmgr "/cpky"
      Then slmgr succeeds
      And the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH" stands nowhere in the registry of CLIENT_1

    @SLMGR-CPKY-KEEPS
    Scenario: The key stays installed and the system activated
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      When CLIENT_1 runs slmgr "/cpky"
      Then CLIENT_1 still has the "setup key for windows-7-enterprise"
      And CLIENT_1 is licensed

    @SLMGR-CPKY-MAK
    Scenario: A MAK is not in the registry in the first place
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-C0NT0-00000-00201"
      Then slmgr succeeds
      And the product key "SYNTH-MAK00-C0NT0-00000-00201" stands nowhere in the registry of CLIENT_1

    @SLMGR-CPKY-HOST
    Scenario: Nor is a KMS host key
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/dli"
      Then the product key "SYNTH-CSVLK-KMSC0-00000-00105" stands nowhere in the registry of KMS_1

  Rule: /dti and /atp activate by telephone

    @SLMGR-DTI
    Scenario: The installation id is printed
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/dti"
      Then slmgr prints the installation id of CLIENT_1

    @SLMGR-DTI-NO-KEY
    Scenario: There is no product key
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 removes its product key
      When CLIENT_1 runs slmgr "/dti"
      Then slmgr fails

    @SLMGR-ATP
    Scenario: The confirmation id belongs to the installation id
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr /atp with the confirmation id of CLIENT_1
      Then slmgr succeeds
      And CLIENT_1 is licensed

    @SLMGR-ATP-WRONG
    Scenario: The confirmation id belongs to another computer
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr /atp with the confirmation id of CLIENT_2
      Then slmgr fails
      And CLIENT_1 is in the initial grace period

  Rule: What is printed is what is published

    Scenario Outline: <command>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<command>"
      Then slmgr prints the line "<line>"

      @SLMGR-IPK-TEXT
      Examples: a product key
        | command                            | line                                                              |
        | /ipk SYNTH-MAK00-SMALL-00000-00205 | Installed product key SYNTH-MAK00-SMALL-00000-00205 successfully. |

      @SLMGR-ATO-TEXT
      Examples: an activation
        | command | line                             |
        | /ato    | Product activated successfully. |

      @SLMGR-UPK-TEXT
      Examples: a product key removed
        | command | line                                  |
        | /upk    | Uninstalled product key successfully. |

      @SLMGR-CPKY-TEXT
      Examples: a product key removed from the registry
        | command | line                                            |
        | /cpky   | Product key from registry cleared successfully. |

    @SLMGR-ACTIVATION-ID-TEXT
    Scenario Outline: An activation id that is not found, <command>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<command>"
      Then slmgr prints a line that begins with "Error: "

      Examples:
        | command                                                       |
        | /ato ac1d0000-0000-4000-8000-000000000001                     |
        | /upk 00000000-0000-4000-8000-000000000000                     |
        | /skms kms_1.contoso.com 00000000-0000-4000-8000-000000000000  |
        | /ckms 00000000-0000-4000-8000-000000000000                    |

    @SLMGR-ATO-TEXT
    Scenario: Before an activation its product is named
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ato"
      Then slmgr prints a line that begins with "Activating Windows"
      And slmgr prints a line that contains "edition (ac1d0000-0000-4000-8000-000000000004) ..."

    @SLMGR-ATP-TEXT
    Scenario: /atp
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr /atp with the confirmation id of CLIENT_1
      Then slmgr prints the line "Confirmation ID for product ac1d0000-0000-4000-8000-000000000004 deposited successfully."
