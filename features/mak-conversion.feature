Feature: Converting KMS to MAK activation
  Windows installs itself as a KMS client; a MAK makes a MAK client of it (guide, MAK scenarios). Typed
  into the control panel a MAK is activated over the Internet once; installed with slmgr it waits for
  /ato. Manual (Table 3, below Activation) stops what a MAK and a KMS host key do by themselves.

  Rule: A system is a KMS client until it is given a MAK

    @MAK-DEFAULT-KMS-CLIENT
    Scenario: A system fresh from set-up activates at a KMS by itself
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      When 1 day passes
      Then CLIENT_1 is licensed
      And CLIENT_1 still has the "setup key for windows-7-enterprise"

    @MAK-CONVERTS
    Scenario: The MAK client asks no KMS, neither at a start nor later
      Given CLIENT_1 has the "Contoso MAK" installed
      And KMS_1 is an activated KMS host
      And CLIENT_1 is restarted
      When 8 days pass
      Then CLIENT_1 has made 0 attempts at KMS_1

    @MAK-CONVERTS
    Scenario: A KMS client that was activated renews no more
      Given CLIENT_1 has been activated by KMS_1
      And CLIENT_1 has the "Contoso MAK" installed
      When 8 days pass
      Then CLIENT_1 has made 1 attempts at KMS_1

    @MAK-ACTIVATES-ONLINE
    Scenario: slmgr /ato
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/ato"
      Then CLIENT_1 is licensed
      And 1 activations on 1 computers are booked on the "Contoso MAK"

    @MAK-AT-ANY-TIME
    Scenario Outline: <days> days after the last activation by a KMS
      Given CLIENT_1 has been activated by KMS_1 for the last time
      And <days> days pass
      And CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed
      And 1 activations on 1 computers are booked on the "Contoso MAK"

      Examples: licensed, in grace, and in notification
        | days |
        | 1    |
        | 190  |
        | 211  |

    @MAK-REFERENCE-IMAGE
    Scenario: The reference image has a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And KMS_1 is an activated KMS host
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 still has the "Contoso MAK"
      And CLIENT_1 has made 0 attempts at KMS_1

  Rule: slmgr installs a MAK, the control panel activates it as well

    @MAK-SLMGR-NO-ATTEMPT
    Scenario Outline: Installed with slmgr, <days> days later
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-C0NT0-00000-00201"
      When <days> days pass
      Then CLIENT_1 has asked the activation service 0 times
      And CLIENT_1 is in the initial grace period

      Examples: at once, and later
        | days |
        | 0    |
        | 8    |

    @MAK-CONTROL-PANEL-ATTEMPT
    Scenario: Typed into the control panel
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When the "Contoso MAK" is typed into the control panel of CLIENT_1
      Then CLIENT_1 is licensed

    @MAK-CONTROL-PANEL-ONCE
    Scenario Outline: The <key> is tried once, <days> days later
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the "<key>" is typed into the control panel of CLIENT_1
      When <days> days pass
      Then CLIENT_1 has asked the activation service 1 times

      Examples: it succeeds
        | key         | days |
        | Contoso MAK | 0    |
        | Contoso MAK | 8    |

      Examples: it is refused
        | key         | days |
        | invalid MAK | 0    |
        | invalid MAK | 8    |

    @MAK-CONTROL-PANEL-ONCE
    Scenario: A setup key that is typed afterwards is no second try
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the "Contoso MAK" is typed into the control panel of CLIENT_1
      When the "setup key for windows-7-enterprise" is typed into the control panel of CLIENT_1
      Then CLIENT_1 has asked the activation service 1 times

  Rule: Manual stops what a MAK and a KMS host do by themselves, and no KMS client

    @MAK-MANUAL
    Scenario: Manual is 1
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\Manual as REG_DWORD "1" into the registry of CLIENT_1
      When the "Contoso MAK" is typed into the control panel of CLIENT_1
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has asked the activation service 0 times

    @MAK-MANUAL-ZERO
    Scenario: Manual is 0
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\Manual as REG_DWORD "0" into the registry of CLIENT_1
      When the "Contoso MAK" is typed into the control panel of CLIENT_1
      Then CLIENT_1 is licensed

    @MAK-MANUAL-HOST
    Scenario Outline: A KMS host key, where Manual is <value>
      Given KMS_1 has no host key yet
      And an administrator writes Activation\Manual as REG_DWORD "<value>" into the registry of KMS_1
      When the "KMS_C key" is typed into the control panel of KMS_1
      Then KMS_1 is <status>

      Examples:
        | value | status                      |
        | 1     | in the initial grace period |
        | 0     | licensed                    |

    @MAK-MANUAL-KMS-CLIENT
    Scenario: A KMS client with Manual of 1 asks at its start
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\Manual as REG_DWORD "1" into the registry of CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 is licensed

    @MAK-MANUAL-KMS-CLIENT
    Scenario: A KMS client with Manual of 1 renews
      Given CLIENT_1 has been activated by KMS_1
      And an administrator writes Activation\Manual as REG_DWORD "1" into the registry of CLIENT_1
      When 8 days pass
      Then CLIENT_1 has made 2 attempts at KMS_1

    @MAK-MANUAL-BY-HAND
    Scenario: By hand a MAK is activated all the same
      Given CLIENT_1 has the "Contoso MAK" installed
      And an administrator writes Activation\Manual as REG_DWORD "1" into the registry of CLIENT_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

  Rule: A computer with another product key is another one to a KMS

    @MAK-CLIENT-MACHINE-ID
    Scenario: A MAK is installed on a KMS client
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the client machine id of CLIENT_1 is noted
      When CLIENT_1 has the "Contoso MAK" installed
      Then CLIENT_1 has another client machine id than was noted

    @MAK-CLIENT-MACHINE-ID
    Scenario: The setup key is installed on a MAK client
      Given CLIENT_1 has the "Contoso MAK" installed
      And the client machine id of CLIENT_1 is noted
      When CLIENT_1 has the "setup key for windows-7-enterprise" installed
      Then CLIENT_1 has another client machine id than was noted

    @MAK-CLIENT-MACHINE-ID
    Scenario: The setup key of another edition is refused
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the client machine id of CLIENT_1 is noted
      When CLIENT_1 installs the product key "FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4"
      Then CLIENT_1 has the client machine id that was noted

  Rule: A setup key makes a KMS client again

    @MAK-BACK-TO-KMS
    Scenario: The setup key is installed on a MAK client
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has the "setup key for windows-7-enterprise" installed
      When 1 day passes
      Then CLIENT_1 is licensed

    @MAK-HOST-TO-CLIENT
    Scenario: The setup key is installed on a KMS host
      Given KMS_1 is an activated KMS host
      When KMS_1 has the "setup key for server-2008-r2-datacenter" installed
      Then KMS_1 is no KMS host
