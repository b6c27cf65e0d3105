Feature: Domains in which a KMS client looks for hosts
  A client looks for KMS hosts in DNS under its own domain, and then under the suffixes of its DNS suffix search
  list: the clients of the global network have east.contoso.com and west.contoso.com on theirs (guide, KMS
  scenarios, KMS in a global network; support article on KMS and DNS).

  Background:
    Given KMS_E1 is an activated KMS host
    And KMS_W1 is an activated KMS host
    And DNS lists no KMS host in fabrikam.com
    And DNS lists no KMS host in tailspin.com

  Rule: The domain of the computer comes first, then the search list in its order

    @SUFFIX-PRIMARY
    Scenario: The domain of the computer has a record
      Given DNS lists these KMS hosts in east.contoso.com
        | host   |
        | KMS_E1 |
      And DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W1 |
      And CLIENT_1 is in the domain east.contoso.com and searches the suffixes "west.contoso.com, east.contoso.com"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_E1 1 times
      And CLIENT_1 has asked KMS_W1 0 times

    @SUFFIX-LIST
    Scenario: Only a suffix of the list has a record
      Given DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W1 |
      And CLIENT_1 is in the domain fabrikam.com and searches the suffixes "west.contoso.com"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_W1 1 times

    @SUFFIX-LIST-ORDER
    Scenario Outline: Two suffixes have records, and the list is "<suffixes>"
      Given DNS lists these KMS hosts in east.contoso.com
        | host   |
        | KMS_E1 |
      And DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W1 |
      And CLIENT_1 is in the domain fabrikam.com and searches the suffixes "<suffixes>"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_E1 <east> times
      And CLIENT_1 has asked KMS_W1 <west> times

      Examples:
        | suffixes                                         | east | west |
        | east.contoso.com, west.contoso.com               | 1    | 0    |
        | west.contoso.com, east.contoso.com               | 0    | 1    |
        | tailspin.com, west.contoso.com, east.contoso.com | 0    | 1    |

    @SUFFIX-NOT-LISTED
    Scenario: A domain that is not on the list is not looked in
      Given DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W1 |
      And CLIENT_1 is in the domain fabrikam.com and searches the suffixes "tailspin.com"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_W1 0 times
      And CLIENT_1 is in the initial grace period

  Rule: Where no domain has a record, the code is that of one of them

    @SUFFIX-CODE @reading:code-of-many-suffixes=first
    Scenario: The DNS server fails for the first domain and knows none of the second
      Given the DNS server fails for fabrikam.com
      And CLIENT_1 is in the domain fabrikam.com and searches the suffixes "tailspin.com"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x8007232A

    @SUFFIX-CODE @reading:code-of-many-suffixes=last
    Scenario: The other reading: the code of the last domain is shown
      Given the DNS server fails for fabrikam.com
      And CLIENT_1 is in the domain fabrikam.com and searches the suffixes "tailspin.com"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x8007232B

    @SUFFIX-CODE @reading:code-of-many-suffixes=last
    Scenario: The other reading: the DNS server fails for the last domain of three
      Given the DNS server fails for tailspin.com
      And CLIENT_1 is in the domain fabrikam.com and searches the suffixes "west.contoso.com, tailspin.com"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x8007232A

  Rule: Whether the list is gone on with where every host of a domain failed, the guide leaves open

    @SUFFIX-FAILED-HOSTS @reading:suffix-after-failed-hosts=ends
    Scenario: The only host of the domain is not activated, and the search ends there
      Given KMS_E2 is a KMS host with the "KMS_C key" that has not been activated
      And DNS lists these KMS hosts in east.contoso.com
        | host   |
        | KMS_E2 |
      And DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W1 |
      And CLIENT_1 is in the domain east.contoso.com and searches the suffixes "west.contoso.com"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_E2 1 times
      And CLIENT_1 has asked KMS_W1 0 times

    @SUFFIX-FAILED-HOSTS @reading:suffix-after-failed-hosts=goes-on
    Scenario: The other reading: the next domain is looked in
      Given KMS_E2 is a KMS host with the "KMS_C key" that has not been activated
      And DNS lists these KMS hosts in east.contoso.com
        | host   |
        | KMS_E2 |
      And DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W1 |
      And CLIENT_1 is in the domain east.contoso.com and searches the suffixes "west.contoso.com"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_E2 1 times
      And CLIENT_1 has asked KMS_W1 1 times

    @SUFFIX-FAILED-HOSTS @reading:suffix-after-failed-hosts=goes-on
    Scenario: The other reading: the next domain has no record, and it is the host that failed
      Given KMS_E2 is a KMS host with the "KMS_C key" that has not been activated
      And DNS lists these KMS hosts in east.contoso.com
        | host   |
        | KMS_E2 |
      And CLIENT_1 is in the domain east.contoso.com and searches the suffixes "tailspin.com"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0xC004F074

    @SUFFIX-FAILED-HOSTS @reading:suffix-after-failed-hosts=goes-on
    Scenario: The other reading: the host of the next domain fails too, and each was asked once
      Given KMS_E2 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_W2 is a KMS host with the "KMS_C key" that has not been activated
      And DNS lists these KMS hosts in east.contoso.com
        | host   |
        | KMS_E2 |
      And DNS lists these KMS hosts in west.contoso.com
        | host   |
        | KMS_W2 |
      And CLIENT_1 is in the domain east.contoso.com and searches the suffixes "west.contoso.com"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_E2 1 times
      And CLIENT_1 has asked KMS_W2 1 times
      And the attempt ends with 0xC004F074
