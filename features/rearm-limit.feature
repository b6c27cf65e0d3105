Feature: How often a system can be rearmed
  Table 8 of the guide: three times, on clients and on servers. sysprep /generalize calls the same
  process as /rearm (Table 2) and draws on the same three. SkipRearm prevents a rearm: as a registry
  value (Table 2) and as a setting of the answer file of sysprep.

  Rule: There are three rearms

    @REARM-LIMIT
    Scenario Outline: <edition> after <rearms> rearms
      Given CLIENT_1 runs "<edition>"
      When CLIENT_1 has been rearmed and restarted <rearms> times
      Then CLIENT_1 has <left> rearms left

      Examples: a client edition
        | edition              | rearms | left |
        | Windows 7 Enterprise | 0      | 3    |
        | Windows 7 Enterprise | 1      | 2    |
        | Windows 7 Enterprise | 3      | 0    |

      Examples: a server edition
        | edition                         | rearms | left |
        | Windows Server 2008 R2 Standard | 0      | 3    |
        | Windows Server 2008 R2 Standard | 3      | 0    |

    @REARM-LIMIT
    Scenario: The third takes effect
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has been rearmed and restarted 2 times
      And 10 days pass
      When CLIENT_1 has been rearmed and restarted 1 times
      Then CLIENT_1 has 43200 minutes left

    @REARM-LIMIT-REACHED @REARM-LIMIT-CODE
    Scenario: The fourth is refused
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has been rearmed and restarted 3 times
      When CLIENT_1 is rearmed
      Then the rearm is refused with 0xC004D307
      And CLIENT_1 has 0 rearms left

    @REARM-LIMIT-REACHED
    Scenario: The fourth changes nothing
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has been rearmed and restarted 3 times
      And 10 days pass
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 has 28800 minutes left

    @REARM-LIMIT-FIXED
    Scenario Outline: <value> in the registry
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator writes <value> as REG_DWORD "10" into the registry of CLIENT_1
      Then CLIENT_1 has 3 rearms left

      Examples: names that nobody documents
        | value               |
        | RearmLimit          |
        | RearmCount          |
        | RemainingRearmCount |

    @REARM-SERVICE-PACK
    Scenario: A service pack brings a fourth
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When a service pack is installed on CLIENT_1
      Then CLIENT_1 has 4 rearms left

    @REARM-SERVICE-PACK
    Scenario: And a rearm to a computer that had none left
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has been rearmed and restarted 3 times
      And a service pack is installed on CLIENT_1
      And 10 days pass
      When CLIENT_1 has been rearmed and restarted 1 times
      Then CLIENT_1 has 43200 minutes left

  Rule: sysprep /generalize rearms, too

    @REARM-SYSPREP
    Scenario: An activated computer is generalised
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has 43200 minutes left

    @REARM-SYSPREP
    Scenario: A computer in notification is generalised
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period

    @REARM-CLIENT-MACHINE-ID
    Scenario: A generalised computer is another one to a KMS
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the client machine id of CLIENT_1 is noted
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 has another client machine id than was noted

    @REARM-SHARED
    Scenario: Two by an administrator, one by sysprep
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 has been rearmed and restarted 2 times
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 has 0 rearms left

    @REARM-SYSPREP-EXHAUSTED
    Scenario: No rearm is left for sysprep
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has been rearmed and restarted 3 times
      When sysprep generalises CLIENT_1
      Then the rearm is refused

    @REARM-SYSPREP-EXHAUSTED
    Scenario: Then nothing is reset
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has been rearmed and restarted 3 times
      And 10 days pass
      And the client machine id of CLIENT_1 is noted
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 has 28800 minutes left
      And CLIENT_1 has the client machine id that was noted

  Rule: SkipRearm prevents a rearm

    Scenario Outline: SkipRearm is <value> on the tenth day
      Given CLIENT_1 has the "Contoso MAK" installed
      And 10 days pass
      And an administrator writes SkipRearm as REG_DWORD "<value>" into the registry of CLIENT_1
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 has <left> minutes left

      @REARM-SKIP
      Examples: nothing is done
        | value | left  |
        | 1     | 28800 |

      @REARM-SKIP-ZERO
      Examples: the timer is reset
        | value | left  |
        | 0     | 43200 |

    @REARM-SKIP
    Scenario: An activated computer stays activated
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And an administrator writes SkipRearm as REG_DWORD "1" into the registry of CLIENT_1
      And CLIENT_1 is rearmed
      When CLIENT_1 is restarted
      Then CLIENT_1 is licensed

    @REARM-SKIP-CLIENT-MACHINE-ID @REARM-SKIP-COUNT
    Scenario: Neither another client machine id nor a rearm less
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And the client machine id of CLIENT_1 is noted
      And an administrator writes SkipRearm as REG_DWORD "1" into the registry of CLIENT_1
      When CLIENT_1 has been rearmed and restarted 1 times
      Then CLIENT_1 has the client machine id that was noted
      And CLIENT_1 has 3 rearms left

    @REARM-SKIP-SYSPREP
    Scenario: sysprep heeds the registry value
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And an administrator writes SkipRearm as REG_DWORD "1" into the registry of CLIENT_1
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 is licensed
      And CLIENT_1 has 3 rearms left

    @REARM-SKIP-ANSWER-FILE
    Scenario: The answer file skips the rearm
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And the client machine id of CLIENT_1 is noted
      And sysprep generalises CLIENT_1 with SkipRearm in its answer file
      When CLIENT_1 is restarted
      Then CLIENT_1 is licensed
      And CLIENT_1 has the client machine id that was noted
      And CLIENT_1 has 3 rearms left

    @REARM-SKIP-ANSWER-FILE
    Scenario: The next sysprep without that setting rearms
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And sysprep generalises CLIENT_1 with SkipRearm in its answer file
      And sysprep generalises CLIENT_1
      When CLIENT_1 is restarted
      Then CLIENT_1 is in the initial grace period
