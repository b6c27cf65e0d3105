Feature: Activation threshold
  A KMS host answers every valid request with its count. The client compares the count with the
  N-policy of its own product and decides by itself (guide, Table 8 and glossary, N-policy).

  Rule: A client edition activates at a count of 25 or more

    @KMS-THRESHOLD-CLIENT
    Scenario Outline: <edition> with <others> other computers in the count
      Given KMS_1 is an activated KMS host
      And <others> other computers have contacted KMS_1
      And CLIENT_1 runs "<edition>"
      When CLIENT_1 asks for activation
      Then the attempt ends with <code>
      And CLIENT_1 is <status>

      Examples: a count of 24, and of 25
        | edition                | others | code       | status                      |
        | Windows 7 Enterprise   | 23     | 0xC004F038 | in the initial grace period |
        | Windows 7 Enterprise   | 24     | 0x00000000 | licensed                    |
        | Windows Vista Business | 23     | 0xC004F038 | in the initial grace period |
        | Windows Vista Business | 24     | 0x00000000 | licensed                    |

    @KMS-THRESHOLD-CLIENT
    Scenario: The first client of a new KMS host
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F038

    @KMS-THRESHOLD-CLIENT
    Scenario: A Windows 7 client among servers still needs 25
      Given KMS_1 is an activated KMS host
      And 9 other servers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Professional"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F038

  Rule: A server edition activates at a count of 5 or more

    @KMS-THRESHOLD-SERVER
    Scenario Outline: <edition> with <others> other computers in the count
      Given KMS_1 is an activated KMS host
      And <others> other computers have contacted KMS_1
      And SERVER_1 runs "<edition>"
      When SERVER_1 asks for activation
      Then the attempt ends with <code>
      And SERVER_1 is <status>

      Examples: a count of 4, and of 5
        | edition                           | others | code       | status                      |
        | Windows Server 2008 R2 Standard   | 3      | 0xC004F038 | in the initial grace period |
        | Windows Server 2008 R2 Standard   | 4      | 0x00000000 | licensed                    |
        | Windows Server 2008 R2 Datacenter | 3      | 0xC004F038 | in the initial grace period |
        | Windows Server 2008 R2 Datacenter | 4      | 0x00000000 | licensed                    |

  Rule: Whoever is in the count, the threshold is that of the product that asks

    @KMS-THRESHOLD-MIXED
    Scenario Outline: <edition> with <servers> servers and <others> clients in the count
      Given KMS_1 is an activated KMS host
      And <others> other computers have contacted KMS_1
      And <servers> other servers have contacted KMS_1
      And COMPUTER_1 runs "<edition>"
      When COMPUTER_1 asks for activation
      Then the attempt ends with <code>

      Examples: a client among servers, a server among clients
        | edition                         | servers | others | code       |
        | Windows 7 Enterprise            | 20      | 3      | 0xC004F038 |
        | Windows 7 Enterprise            | 20      | 4      | 0x00000000 |
        | Windows Server 2008 R2 Standard | 0       | 3      | 0xC004F038 |
        | Windows Server 2008 R2 Standard | 0       | 4      | 0x00000000 |

    @KMS-THRESHOLD-MIXED
    Scenario Outline: A virtual Windows 7 client with <others> virtual machines in the count
      Given KMS_1 is an activated KMS host
      And <others> other virtual machines have contacted KMS_1
      And CLIENT_1 is a virtual machine
      When CLIENT_1 asks for activation
      Then the attempt ends with <code>

      Examples: a count of 24, and of 25
        | others | code       |
        | 23     | 0xC004F038 |
        | 24     | 0x00000000 |

  Rule: A client that is told too small a count waits and tries again by itself

    @KMS-THRESHOLD-RETRY
    Scenario: The count suffices at the next attempt
      Given KMS_1 is an activated KMS host
      And 23 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      And 1 other computers have contacted KMS_1
      When 120 minutes pass
      Then CLIENT_1 is licensed

    @KMS-THRESHOLD-RETRY
    Scenario: The count does not suffice at the next attempt either
      Given KMS_1 is an activated KMS host
      And 23 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      When 120 minutes pass
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has made 2 attempts at KMS_1

  Rule: The client names its N-policy in its request

    @KMS-THRESHOLD-NAMED
    Scenario Outline: <edition> names <threshold>
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs "<edition>"
      When CLIENT_1 asks for activation
      Then KMS_1 has been told a required count of <threshold>

      Examples:
        | edition                           | threshold |
        | Windows 7 Professional            | 25        |
        | Windows Server 2008 R2 Enterprise | 5         |
