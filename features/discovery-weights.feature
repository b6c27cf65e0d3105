Feature: Priority and weight of KMS hosts
  Priority puts the hosts of DNS into groups that are asked one after the other; weight splits the clients inside a
  group (guide, Table 5, which sends 75 % of the traffic to one host and 25 % to the other; RFC 2782). A split is
  judged by 120 attempts with caching off and Pearson's chi-square: a client that draws as it should passes a bound of
  10.83 (two hosts) or 13.82 (three) in all but one of a thousand runs. The built-in client draws from the seed of
  the run, and so always alike.

  Rule: Weight splits the clients inside a group

    @WEIGHT-SPLIT @WEIGHT-TABLE-6
    Scenario: Table 5: 75 and 25, with caching off as Table 6 wants it
      Given KMS_E1 is an activated KMS host
      And KMS_E2 is an activated KMS host
      And 24 other computers have contacted KMS_E1
      And 24 other computers have contacted KMS_E2
      And DNS lists these KMS hosts
        | host   | priority | weight |
        | KMS_E1 | 10       | 75     |
        | KMS_E2 | 10       | 25     |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then the choices of CLIENT_1 fit these shares, with a chi-square of no more than 10.83
        | host   | share |
        | KMS_E1 | 75    |
        | KMS_E2 | 25    |

    @WEIGHT-SPLIT
    Scenario: The heavier host is listed last
      Given KMS_E1 is an activated KMS host
      And KMS_E2 is an activated KMS host
      And DNS lists these KMS hosts
        | host   | priority | weight |
        | KMS_E2 | 10       | 25     |
        | KMS_E1 | 10       | 75     |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then the choices of CLIENT_1 fit these shares, with a chi-square of no more than 10.83
        | host   | share |
        | KMS_E1 | 75    |
        | KMS_E2 | 25    |

    @WEIGHT-THREE
    Scenario: Three hosts of one group
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And KMS_3 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority | weight |
        | KMS_1 | 10       | 10     |
        | KMS_2 | 10       | 70     |
        | KMS_3 | 10       | 20     |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then the choices of CLIENT_1 fit these shares, with a chi-square of no more than 13.82
        | host  | share |
        | KMS_1 | 10    |
        | KMS_2 | 70    |
        | KMS_3 | 20    |

    @WEIGHT-ALIKE
    Scenario: The single-site network: two hosts as they publish themselves, priority and weight 0
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then the choices of CLIENT_1 fit these shares, with a chi-square of no more than 10.83
        | host  | share |
        | KMS_1 | 50    |
        | KMS_2 | 50    |

    @WEIGHT-ZERO
    Scenario: Weight 0 beside weight 100 is hardly ever chosen
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority | weight |
        | KMS_1 | 10       | 0      |
        | KMS_2 | 10       | 100    |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then CLIENT_1 has asked KMS_1 at most 8 times

  Rule: When a host fails, the weights of the others decide on the next

    @WEIGHT-NEXT
    Scenario: The heaviest of three hosts is not activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host
      And KMS_3 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority | weight |
        | KMS_1 | 10       | 60000  |
        | KMS_2 | 10       | 75     |
        | KMS_3 | 10       | 25     |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then the choices of CLIENT_1 fit these shares, with a chi-square of no more than 10.83
        | host  | share |
        | KMS_2 | 75    |
        | KMS_3 | 25    |

  Rule: Priority comes before weight

    @WEIGHT-PRIORITY-FIRST
    Scenario Outline: Priority 0 with weight 0, and priority <priority> with weight 65535
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority   | weight |
        | KMS_2 | <priority> | 65535  |
        | KMS_1 | 0          | 0      |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 12 times
      Then CLIENT_1 has asked KMS_1 12 times
      And CLIENT_1 has asked KMS_2 0 times

      Examples:
        | priority |
        | 1        |
        | 65535    |

    @WEIGHT-GROUP-FIRST
    Scenario: Table 5: one host of the near group is down, and the far group is left alone
      Given KMS_E1 is an activated KMS host
      And KMS_E1 is off the network
      And KMS_E2 is an activated KMS host
      And KMS_W1 is an activated KMS host
      And KMS_W2 is an activated KMS host
      And DNS lists these KMS hosts
        | host   | priority | weight |
        | KMS_E1 | 10       | 75     |
        | KMS_E2 | 10       | 25     |
        | KMS_W1 | 90       | 75     |
        | KMS_W2 | 90       | 25     |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 12 times
      Then CLIENT_1 has asked KMS_E2 12 times
      And CLIENT_1 has asked KMS_W1 0 times
      And CLIENT_1 has asked KMS_W2 0 times

    @WEIGHT-GROUP-NEXT
    Scenario: Table 5: the near group is down, and the far group is split by its own weights
      Given KMS_E1 is an activated KMS host
      And KMS_E2 is an activated KMS host
      And KMS_E1 is off the network
      And KMS_E2 is off the network
      And KMS_W1 is an activated KMS host
      And KMS_W2 is an activated KMS host
      And DNS lists these KMS hosts
        | host   | priority | weight |
        | KMS_E1 | 10       | 75     |
        | KMS_E2 | 10       | 25     |
        | KMS_W1 | 90       | 75     |
        | KMS_W2 | 90       | 25     |
      And CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 asks for activation 120 times
      Then the choices of CLIENT_1 fit these shares, with a chi-square of no more than 10.83
        | host   | share |
        | KMS_W1 | 75    |
        | KMS_W2 | 25    |
