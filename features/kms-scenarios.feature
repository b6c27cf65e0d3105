Feature: KMS scenarios of Contoso
  The guide's two worked examples. In the second, Table 5 gives the two hosts of a site one priority and shares the load between them by
  weight; the prose above it would have them tried one after the other. The table is what is judged here, with each of its lines read as
  what one host says of itself in both domains.

  Rule: A single site has two hosts in one domain

    @SCENARIO-SINGLE-BOTH-LISTED
    Scenario: Both hosts may change the record
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      And KMS_2 is a KMS host with the "KMS_B key" that has not been activated
      When KMS_2 is activated online
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |
        | kms_2.contoso.com | 1688 | 0        | 0      |

    @SCENARIO-SINGLE-REFUSED
    Scenario: The second host has no rights to the record
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      And DNS refuses the updates of contoso.com
      And KMS_2 is a KMS host with the "KMS_B key" that has not been activated
      When KMS_2 is activated online
      Then event 12293 of KMS_2 says
        | HRESULT | any         |
        | Domain  | contoso.com |
      And DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |

    @SCENARIO-SINGLE-GRANTED
    Scenario: The second host is given the rights and restarted
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      And DNS refuses the updates of contoso.com
      And KMS_2 is an activated KMS host with the "KMS_B key"
      And DNS accepts the updates of contoso.com
      When KMS_2 is restarted
      Then KMS_2 has logged event 12294 1 times
      And DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |
        | kms_2.contoso.com | 1688 | 0        | 0      |

    @SCENARIO-SINGLE-CLIENT
    Scenario: A client is activated by one of them
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      And KMS_2 is an activated KMS host with the "KMS_B key"
      And 24 other computers have contacted KMS_1
      And 24 other computers have contacted KMS_2
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

    @SCENARIO-SINGLE-CLIENT
    Scenario: The count of neither suffices yet
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      And KMS_2 is an activated KMS host with the "KMS_B key"
      And 23 other computers have contacted KMS_1
      And 23 other computers have contacted KMS_2
      When CLIENT_1 asks for activation
      Then CLIENT_1 is in the initial grace period

  Rule: A global network has two hosts in each of two domains

    @SCENARIO-GLOBAL-EAST-RECORDS @SCENARIO-GLOBAL-WEST-RECORDS
    Scenario: The records of Table 5
      Given DNS has the zones east.contoso.com and west.contoso.com
      And these hosts with the "KMS_B key" have not been activated
        | host   | home domain      | DnsDomainPublishList                               |
        | KMS_E1 | east.contoso.com | east.contoso.com, 10, 75; west.contoso.com, 90, 75 |
        | KMS_E2 | east.contoso.com | east.contoso.com, 10, 25; west.contoso.com, 90, 25 |
        | KMS_W1 | west.contoso.com | west.contoso.com, 10, 75; east.contoso.com, 90, 75 |
        | KMS_W2 | west.contoso.com | west.contoso.com, 10, 25; east.contoso.com, 90, 25 |
      When all of them are activated online
      Then DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target                  | port | priority | weight |
        | kms_e1.east.contoso.com | 1688 | 10       | 75     |
        | kms_e2.east.contoso.com | 1688 | 10       | 25     |
        | kms_w1.west.contoso.com | 1688 | 90       | 75     |
        | kms_w2.west.contoso.com | 1688 | 90       | 25     |
      And DNS holds these records of _vlmcs._tcp.west.contoso.com
        | target                  | port | priority | weight |
        | kms_w1.west.contoso.com | 1688 | 10       | 75     |
        | kms_w2.west.contoso.com | 1688 | 10       | 25     |
        | kms_e1.east.contoso.com | 1688 | 90       | 75     |
        | kms_e2.east.contoso.com | 1688 | 90       | 25     |

    @SCENARIO-GLOBAL-RIGHTS
    Scenario: The rights that the guide grants to the eastern hosts end at their own domain
      Given DNS has the zones east.contoso.com and west.contoso.com
      And DNS refuses the updates of west.contoso.com
      And these hosts with the "KMS_B key" have not been activated
        | host   | home domain      | DnsDomainPublishList                               |
        | KMS_E1 | east.contoso.com | east.contoso.com, 10, 75; west.contoso.com, 90, 75 |
      When all of them are activated online
      Then event 12293 of KMS_E1 says
        | HRESULT | any              |
        | Domain  | west.contoso.com |
      And DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target                  | port | priority | weight |
        | kms_e1.east.contoso.com | 1688 | 10       | 75     |
      And DNS holds no record of _vlmcs._tcp.west.contoso.com
