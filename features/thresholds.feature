Feature: Activation threshold
  A KMS host answers every valid request with its count. The client compares the count with the
  N-policy of its own product and decides by itself (guide, Table 8 and glossary, N-policy).

  Rule: A client edition activates at a count of 25 or more

    @KMS-THRESHOLD-CLIENT
    Scenario Outline: Windows 7 with <others> other computers in the count
      Given KMS_1 is an activated KMS host
      And <others> other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 asks for activation
      Then the attempt ends with <code>
      And CLIENT_1 is <status>

      Examples: 24 computers in all, and 25
        | others | code       | status                      |
        | 23     | 0xC004F038 | in the initial grace period |
        | 24     | 0x00000000 | licensed                    |
