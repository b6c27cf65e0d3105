Feature: Caching of the KMS host
  A client remembers the host that activated it, and asks that one first: priority and weight have no say as long
  as it answers. /ckhc switches that off, so that every attempt goes by DNS, and /skhc on again (guide, Table 2;
  Table 12, KeyManagementServiceHostCaching: 0 is off, 1 is on).

  Rule: Caching is on until /ckhc switches it off

    @SKHC-DEFAULT
    Scenario: A computer on which nobody switched it
      When CLIENT_1 runs "Windows 7 Enterprise"
      Then the host caching of CLIENT_1 reads 1

    @CKHC-OFF
    Scenario: /ckhc
      When CLIENT_1 runs slmgr "/ckhc"
      Then slmgr succeeds
      And the host caching of CLIENT_1 reads 0

    @SKHC-ON
    Scenario: /skhc after /ckhc
      Given CLIENT_1 runs slmgr "/ckhc"
      When CLIENT_1 runs slmgr "/skhc"
      Then slmgr succeeds
      And the host caching of CLIENT_1 reads 1

    @SKHC-TEXT
    Scenario: What /skhc prints
      When CLIENT_1 runs slmgr "/skhc"
      Then slmgr prints the line "KMS host caching is enabled"

    @CKHC-TEXT
    Scenario: What /ckhc prints
      When CLIENT_1 runs slmgr "/ckhc"
      Then slmgr prints the line "KMS host caching is disabled"

  Rule: While it is on, the host of the last activation is asked, whatever DNS says

    @SKHC-REMEMBERS
    Scenario: Caching was off for a while
      Given CLIENT_1 runs slmgr "/ckhc"
      And CLIENT_1 runs slmgr "/skhc"
      And CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 2 times
      And CLIENT_1 has asked KMS_2 0 times

    @SKHC-NO-WEIGHTS
    Scenario: Two hosts of the same weight, and one of them activates the client
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And 24 other computers have contacted KMS_2
      And DNS lists these KMS hosts
        | host  | priority | weight |
        | KMS_1 | 10       | 50     |
        | KMS_2 | 10       | 50     |
      When CLIENT_1 asks for activation 20 times
      Then CLIENT_1 has asked only one of KMS_1 and KMS_2

  Rule: While it is off, every attempt goes by DNS

    @CKHC-EACH-ATTEMPT
    Scenario: Caching is switched off before the activation
      Given CLIENT_1 runs slmgr "/ckhc"
      And CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @CKHC-EACH-ATTEMPT
    Scenario: Caching is switched off after the activation
      Given CLIENT_1 has been activated by KMS_1
      And CLIENT_1 runs slmgr "/ckhc"
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @CKHC-FORGETS @reading:cache-while-off=dropped
    Scenario: Switched off and on again, the client has forgotten its host
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      And CLIENT_1 runs slmgr "/ckhc"
      And CLIENT_1 runs slmgr "/skhc"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @CKHC-FORGETS @reading:cache-while-off=kept
    Scenario: The other reading: switched on again, the client still knows its host
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      And CLIENT_1 runs slmgr "/ckhc"
      And CLIENT_1 runs slmgr "/skhc"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 2 times
      And CLIENT_1 has asked KMS_2 0 times
