Feature: UserOperations by group policy
  Whether a standard user may install keys, activate and rearm can be set by a group policy too, which writes the value
  into the policies key (guide, Table 3, UserOperations).

  Rule: A policy counts as the value itself does

    @REGISTRY-POLICY-USER-OPERATIONS
    Scenario Outline: Group policy sets UserOperations to <number>
      Given group policy sets UserOperations to REG_DWORD "<number>" for CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with <code>

      Examples:
        | number | code       |
        | 0      | 0x80070005 |
        | 1      | 0x00000000 |

    @REGISTRY-POLICY-WITHDRAWN
    Scenario: The policy is withdrawn, and the computer has no value of its own
      Given group policy sets UserOperations to REG_DWORD "1" for CLIENT_1
      And group policy withdraws UserOperations for CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with 0x80070005

    @REGISTRY-POLICY-WITHDRAWN
    Scenario: The policy is withdrawn, and the computer has 1
      Given an administrator writes UserOperations as REG_DWORD "1" into the registry of CLIENT_1
      And group policy sets UserOperations to REG_DWORD "0" for CLIENT_1
      And group policy withdraws UserOperations for CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with 0x00000000

    @REGISTRY-POLICY-APART
    Scenario: Both are set
      Given an administrator writes UserOperations as REG_DWORD "0" into the registry of CLIENT_1
      When group policy sets UserOperations to REG_DWORD "1" for CLIENT_1
      Then the registry of CLIENT_1 holds UserOperations as REG_DWORD "0"
      And the policies of CLIENT_1 hold UserOperations as REG_DWORD "1"

    @REGISTRY-POLICY-APART
    Scenario: The value of the computer is deleted
      Given group policy sets UserOperations to REG_DWORD "1" for CLIENT_1
      And an administrator writes UserOperations as REG_DWORD "0" into the registry of CLIENT_1
      When an administrator deletes UserOperations from the registry of CLIENT_1
      Then the policies of CLIENT_1 hold UserOperations as REG_DWORD "1"
      And the registry of CLIENT_1 holds no UserOperations

  Rule: Where the two differ a registered reading decides

    @REGISTRY-POLICY-PRECEDENCE
    Scenario Outline: Group policy says <policy>, the computer <local>, read "<reading>"
      Given group policy sets UserOperations to REG_DWORD "<policy>" for CLIENT_1
      And an administrator writes UserOperations as REG_DWORD "<local>" into the registry of CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with <code>

      @reading:registry-policy-precedence=policy-first
      Examples: the number of the group policy
        | policy | local | code       | reading      |
        | 0      | 1     | 0x80070005 | policy-first |
        | 1      | 0     | 0x00000000 | policy-first |

      @reading:registry-policy-precedence=local-first
      Examples: the number of the computer
        | policy | local | code       | reading     |
        | 0      | 1     | 0x00000000 | local-first |
        | 1      | 0     | 0x80070005 | local-first |

    @REGISTRY-POLICY-PRECEDENCE
    Scenario Outline: Group policy alone says it, read "<reading>"
      Given group policy sets UserOperations to REG_DWORD "1" for CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with 0x00000000

      @reading:registry-policy-precedence=policy-first
      Examples:
        | reading      |
        | policy-first |

      @reading:registry-policy-precedence=local-first
      Examples: there is no number of the computer to go by
        | reading     |
        | local-first |

    @REGISTRY-POLICY-TYPE
    Scenario Outline: Group policy says it as text, read "<reading>"
      Given group policy sets UserOperations to REG_SZ "1" for CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with <code>

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | code       |
        | as-absent | 0x80070005 |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | code       |
        | by-content | 0x00000000 |

    @REGISTRY-POLICY-OTHER-VALUES
    Scenario Outline: An interval in the policies key, read "<reading>"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When group policy sets VLActivationInterval to REG_DWORD "60" for CLIENT_1
      Then VLActivationInterval of CLIENT_1 reads <minutes>

      @reading:registry-policy-of-other-values=no-effect
      Examples:
        | reading   | minutes |
        | no-effect | 120     |

      @reading:registry-policy-of-other-values=same-effect
      Examples:
        | reading     | minutes |
        | same-effect | 60      |

    @REGISTRY-POLICY-OTHER-VALUES
    Scenario Outline: SkipRearm in the policies key, read "<reading>"
      Given group policy sets SkipRearm to REG_DWORD "1" for CLIENT_1
      And CLIENT_1 runs slmgr "/rearm"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Remaining Windows rearm count" as "<rearms>"

      @reading:registry-policy-of-other-values=no-effect
      Examples:
        | reading   | rearms |
        | no-effect | 2      |

      @reading:registry-policy-of-other-values=same-effect
      Examples:
        | reading     | rearms |
        | same-effect | 3      |
