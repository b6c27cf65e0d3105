Feature: Rearm
  /rearm (Table 2 of the guide), the method ReArmWindows (Table 12) and sysprep /generalize set the
  licence back to where set-up left it, from the next restart on. Table 8 allows three of them. Clients
  of a KMS that has lost its activation show the state that the rearm itself leaves.

  Rule: After the restart the initial grace period begins anew

    @REARM-SLMGR
    Scenario: slmgr /rearm on the tenth day
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 10 days pass
      And CLIENT_1 runs slmgr "/rearm"
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has 43200 minutes left

    @REARM-SLMGR-TEXT
    Scenario: What slmgr says
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/rearm"
      Then slmgr prints the line "Command completed successfully."
      And slmgr prints the line "Please restart the system for the changes to take effect."

    @REARM-WMI
    Scenario: ReArmWindows on a computer with an activated MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And ReArmWindows is called on CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-FROM-LICENSED
    Scenario: A KMS client
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-FROM-LICENSED
    Scenario: A computer with a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-FROM-OOT
    Scenario: A KMS client that was activated 190 days ago
      Given CLIENT_1 has been activated by KMS_1 for the last time
      And 190 days pass
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-FROM-NOTIFICATION
    Scenario: A computer that nobody activated in 31 days
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-FROM-NOT-GENUINE
    Scenario Outline: A system that is not genuine, read as "<reading>"
      Given CLIENT_1 has the "Contoso MAK" installed
      And genuine validation fails on CLIENT_1
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is <status>

      @reading:rearm-while-not-genuine=rearms
      Examples: it is rearmed
        | status                      | reading |
        | in the initial grace period | rearms  |

      @reading:rearm-while-not-genuine=refused
      Examples: the rearm is refused
        | status                          | reading |
        | in the non-genuine grace period | refused |

    @REARM-FROM-NOT-GENUINE @reading:rearm-while-not-genuine=refused
    Scenario: The other reading: a system whose grace ran out otherwise is rearmed
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-30-DAYS
    Scenario Outline: <days> days and <minutes> minutes after the restart
      Given CLIENT_1 has the "Contoso MAK" installed
      And 20 days pass
      And CLIENT_1 is rearmed
      And CLIENT_1 is restarted
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples:
        | days | minutes | status                      |
        | 29   | 1439    | in the initial grace period |
        | 30   | 1       | in notification             |

    @REARM-BEFORE-RESTART
    Scenario: Before the restart the licence is what it was
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When CLIENT_1 is rearmed
      Then CLIENT_1 is licensed

    @REARM-BEFORE-RESTART
    Scenario: Before the restart the time runs on
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 10 days pass
      When CLIENT_1 is rearmed
      Then CLIENT_1 has 28800 minutes left

  Rule: A rearmed computer is another one to a KMS

    @REARM-CLIENT-MACHINE-ID
    Scenario: Another client machine id
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the client machine id of CLIENT_1 is noted
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 has another client machine id than was noted

    @REARM-CLIENT-MACHINE-ID
    Scenario: Before the restart it is what it was
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the client machine id of CLIENT_1 is noted
      When CLIENT_1 is rearmed
      Then CLIENT_1 has the client machine id that was noted

    @REARM-CLIENT-MACHINE-ID
    Scenario: A further restart leaves it
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 is rearmed
      And CLIENT_1 is restarted
      And the client machine id of CLIENT_1 is noted
      When CLIENT_1 is restarted
      Then CLIENT_1 has the client machine id that was noted

    @REARM-COUNTED-APART
    Scenario: Two computers of one image, one of them rearmed
      Given KMS_1 is an activated KMS host
      And CLIENT_1 and CLIENT_2 have been set up from one image
      And CLIENT_1 asks for activation
      And CLIENT_2 is rearmed
      When CLIENT_2 is restarted
      Then KMS_1 counts 2 computers

    @REARM-COUNTED-APART
    Scenario: Both of them rearmed
      Given KMS_1 is an activated KMS host
      And CLIENT_1 and CLIENT_2 have been set up from one image
      And CLIENT_1 is rearmed
      And CLIENT_2 is rearmed
      And CLIENT_1 is restarted
      When CLIENT_2 is restarted
      Then KMS_1 counts 2 computers

    @REARM-CACHED-HOST
    Scenario Outline: The host of the last activation has left DNS, read as "<reading>"
      Given CLIENT_1 has been activated by KMS_1
      And the records of all KMS hosts are removed from DNS
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is <status>

      @reading:cached-host-after-rearm=forgotten
      Examples: it is forgotten
        | status                      | reading   |
        | in the initial grace period | forgotten |

      @reading:cached-host-after-rearm=kept
      Examples: it is asked before DNS
        | status   | reading |
        | licensed | kept    |

    @REARM-HOST
    Scenario: A KMS host refuses clients after it
      Given KMS_1 is an activated KMS host
      And KMS_1 is rearmed
      And KMS_1 is restarted
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is refused with 0xC004F041
