Feature: Discovery of a KMS host
  A KMS client asks the host it was told to use; else the host of its last activation; else the hosts
  that DNS lists, in the order of their priority (guide, KMS discovery order; Table 2, /skms and /ckms).

  Rule: The lowest priority is asked first

    @DISCOVERY-PRIORITY
    Scenario Outline: KMS_1 has priority <first>, KMS_2 has priority <second>
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | <first>  |
        | KMS_2 | <second> |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 <asked first> times
      And CLIENT_1 has asked KMS_2 <asked second> times

      Examples:
        | first | second | asked first | asked second |
        | 0     | 1      | 1           | 0            |
        | 1     | 0      | 0           | 1            |
        | 9     | 10     | 1           | 0            |
        | 10    | 9      | 0           | 1            |

  Rule: When a host fails the next one is asked

    @DISCOVERY-NEXT-HOST
    Scenario: The first host is off the network
      Given KMS_1 is an activated KMS host
      And KMS_1 is off the network
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | 10       |
        | KMS_2 | 20       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_2 1 times

    @DISCOVERY-NEXT-HOST
    Scenario: The first host is not activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | 10       |
        | KMS_2 | 20       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @DISCOVERY-NEXT-HOST
    Scenario: The key of the first host does not cover the client
      Given KMS_1 is an activated KMS host with the "KMS key for Windows Vista"
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | 10       |
        | KMS_2 | 20       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @DISCOVERY-NEXT-HOST
    Scenario: Two hosts fail before the third answers
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host with the "KMS key for Windows Vista"
      And KMS_3 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | 10       |
        | KMS_2 | 20       |
        | KMS_3 | 30       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_3 1 times

    @DISCOVERY-STALE-RECORD
    Scenario: The first record names a host that is gone
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_9 | 10       |
        | KMS_1 | 20       |
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x00000000
      And CLIENT_1 is licensed

    @DISCOVERY-FIRST-ANSWER
    Scenario: A host that answers with too small a count ends the search
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And 24 other computers have contacted KMS_2
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | 10       |
        | KMS_2 | 20       |
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F038
      And CLIENT_1 has asked KMS_2 0 times

  Rule: A host that was named ends discovery

    @DISCOVERY-NAMED
    Scenario: The named host is asked, not the one in DNS
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
      And CLIENT_1 is told to use KMS_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

    @DISCOVERY-NAMED-ENDS
    Scenario Outline: The named host <trouble>
      Given KMS_1 is an activated KMS host
      And KMS_1 <trouble>
      And KMS_2 is an activated KMS host
      And CLIENT_1 is told to use KMS_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_2 0 times
      And CLIENT_1 is in the initial grace period

      Examples:
        | trouble                                    |
        | is off the network                         |
        | closes every connection without an answer |

    @DISCOVERY-NAMED-ENDS
    Scenario: The named host is not activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host
      And CLIENT_1 is told to use KMS_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

    @DISCOVERY-RESTORED
    Scenario: The name is cleared
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
      And CLIENT_1 is told to use KMS_1
      And CLIENT_1 is told to use discovery again
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 0 times
      And CLIENT_1 has asked KMS_2 1 times

  Rule: The host of the last activation is remembered

    @DISCOVERY-CACHED
    Scenario: It is asked before a host that DNS lists first
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 2 times
      And CLIENT_1 has asked KMS_2 0 times

    @DISCOVERY-REDISCOVERED
    Scenario: It does not answer, and DNS is asked again
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 asks for activation
      And KMS_2 is an activated KMS host
      And 24 other computers have contacted KMS_2
      And KMS_1 is off the network
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x00000000
      And CLIENT_1 has asked KMS_2 1 times
