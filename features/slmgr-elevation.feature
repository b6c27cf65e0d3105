Feature: Elevation and UserOperations
  Most rows of Table 2 end with the sentence that the option is to be run at an elevated prompt; some add:
  or the registry value UserOperations is to be set (Table 3). What is refused ends with 0x80070005 and
  changes nothing.

  Rule: Without elevation nothing is changed

    @SLMGR-ELEVATION-KEYS
    Scenario Outline: slmgr <command> is refused
      Given CLIENT_1 has the "setup key for windows-7-enterprise" installed
      And the registry of CLIENT_1 is noted
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005
      And CLIENT_1 still has the "setup key for windows-7-enterprise"
      And the registry of CLIENT_1 is as it was noted

      Examples:
        | command                            |
        | /ipk SYNTH-MAK00-SMALL-00000-00205 |
        | /upk                               |
        | /cpky                              |

    @SLMGR-ELEVATION-ONLINE
    Scenario: No online activation is attempted
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ato" without elevation
      Then slmgr ends with 0x80070005
      And 0 activations on 0 computers are booked on the "Contoso MAK"

    @SLMGR-ELEVATION-LICENSES
    Scenario Outline: slmgr <command> is refused
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005
      And CLIENT_1 has 3 rearms left

      Examples:
        | command                      |
        | /ilc contoso-issuance.xrm-ms |
        | /rilc                        |
        | /rearm                       |

    @SLMGR-ELEVATION-LICENSE-FILES
    Scenario: A licence that was refused is not listed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms" without elevation
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr does not print a line that contains "11c00000-0000-4000-8000-000000000001"

    @SLMGR-ELEVATION-KMS-CLIENT
    Scenario Outline: slmgr <command> is refused
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/skms kms_2.contoso.com"
      And the registry of CLIENT_1 is noted
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005
      And the registry of CLIENT_1 is as it was noted

      Examples:
        | command                 |
        | /skms kms_1.contoso.com |
        | /ckms                   |
        | /skhc                   |

    @SLMGR-ELEVATION-TOKENS
    Scenario Outline: slmgr <command> is refused
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005

      Examples:
        | command                                     |
        | /ril 11c00000-0000-4000-8000-000000000001 1 |
        | /stao                                       |
        | /ctao                                       |

    @SLMGR-ELEVATION-LICENSE-FILES
    Scenario: A licence that may not be removed stays
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 1" without elevation
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"

  Rule: What only shows, and a KMS activation, need no elevation

    Scenario Outline: slmgr <command> is carried out
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr succeeds

      @SLMGR-ELEVATION-NOT-NEEDED
      Examples: rows that say so
        | command |
        | /dli    |
        | /dlv    |
        | /xpr    |

      @SLMGR-ELEVATION-LISTS
      Examples: rows that say nothing of it
        | command |
        | /lil    |
        | /ltc    |
        | /dti    |

    @SLMGR-ELEVATION-KMS-ACTIVATION
    Scenario: A KMS client is activated
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ato" without elevation
      Then slmgr succeeds
      And CLIENT_1 is licensed

  Rule: A row may change the computer and say nothing of elevation

    @SLMGR-ELEVATION-LEFT-UNSAID @reading:elevation-left-unsaid=whatever-changes
    Scenario Outline: <command> needs it like every change
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005

      Examples:
        | command                                       |
        | /ckhc                                         |
        | /fta A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 |

    @SLMGR-ELEVATION-LEFT-UNSAID @reading:elevation-left-unsaid=only-where-said
    Scenario: /ckhc needs none
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ckhc" without elevation
      Then slmgr succeeds

    @SLMGR-ELEVATION-LEFT-UNSAID @reading:elevation-left-unsaid=only-where-said
    Scenario: /upk, of which its row says it, needs it
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/upk" without elevation
      Then slmgr ends with 0x80070005

  Rule: UserOperations frees from elevation what the rows say it does

    @SLMGR-USER-OPERATIONS @SLMGR-USER-OPERATIONS-ONE
    Scenario: A standard user installs a product key
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And UserOperations in the registry of CLIENT_1 is 1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then slmgr succeeds
      And the product key of CLIENT_1 is now the "small MAK"

    @SLMGR-USER-OPERATIONS
    Scenario: A standard user activates online
      Given CLIENT_1 has the "Contoso MAK" installed
      And UserOperations in the registry of CLIENT_1 is 1
      When CLIENT_1 runs slmgr "/ato" without elevation
      Then slmgr succeeds
      And CLIENT_1 is licensed

    @SLMGR-USER-OPERATIONS
    Scenario Outline: A standard user runs slmgr <command>
      Given CLIENT_1 has the "Contoso MAK" installed
      And UserOperations in the registry of CLIENT_1 is 1
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr does not end with 0x80070005

      Examples:
        | command                      |
        | /ilc contoso-issuance.xrm-ms |
        | /rilc                        |
        | /rearm                       |

    @SLMGR-USER-OPERATIONS-ONLY
    Scenario Outline: slmgr <command> still needs elevation
      Given CLIENT_1 has the "Contoso MAK" installed
      And UserOperations in the registry of CLIENT_1 is 1
      And the registry of CLIENT_1 is noted
      When CLIENT_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005
      And CLIENT_1 still has the "Contoso MAK"
      And the registry of CLIENT_1 is as it was noted

      Examples:
        | command                                     |
        | /cpky                                       |
        | /upk                                        |
        | /skms kms_1.contoso.com                     |
        | /ckms                                       |
        | /skhc                                       |
        | /ril 11c00000-0000-4000-8000-000000000001 1 |
        | /stao                                       |
        | /ctao                                       |

    @SLMGR-USER-OPERATIONS-HOST
    Scenario Outline: slmgr <command> on a KMS host still needs elevation
      Given KMS_1 is an activated KMS host
      And UserOperations in the registry of KMS_1 is 1
      And the registry of KMS_1 is noted
      When KMS_1 runs slmgr "<command>" without elevation
      Then slmgr ends with 0x80070005
      And the registry of KMS_1 is as it was noted

      Examples:
        | command    |
        | /sai 60    |
        | /sri 600   |
        | /sprt 1700 |
        | /sdns      |
        | /cdns      |
        | /spri      |
        | /cpri      |

    @SLMGR-USER-OPERATIONS-DEFAULT
    Scenario: Nobody wrote the value
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then slmgr ends with 0x80070005
      And the registry of CLIENT_1 has no UserOperations

    @SLMGR-USER-OPERATIONS-ONE
    Scenario: The value is 0
      Given CLIENT_1 has the "Contoso MAK" installed
      And UserOperations in the registry of CLIENT_1 is 0
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then slmgr ends with 0x80070005
      And CLIENT_1 still has the "Contoso MAK"

    @SLMGR-USER-OPERATIONS-POLICY
    Scenario: A group policy sets it
      Given CLIENT_1 has the "Contoso MAK" installed
      And group policy sets UserOperations to REG_DWORD "1" for CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then slmgr succeeds
      And the product key of CLIENT_1 is now the "small MAK"
