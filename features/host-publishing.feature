Feature: Publication of a KMS host in DNS
  An activated KMS host publishes a service record of itself: in its home domain, and in every domain of DnsDomainPublishList
  (guide, Table 3 and KMS scenarios). The events of a publication, and its daily repetition, are judged in the feature on the events
  of a KMS host.

  Rule: The record names the host, its port, priority 0 and weight 0

    @HOST-PUBLISH-RECORD-NAME @HOST-PUBLISH-RECORD-TARGET @HOST-PUBLISH-RECORD-PORT @HOST-PUBLISH-RECORD-NUMBERS
    Scenario: A host on which nobody set anything
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |

    @HOST-PUBLISH-RECORD-PORT-SET
    Scenario: A host whose port was set
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sprt 1700"
      And the records of all KMS hosts are removed from DNS
      When KMS_1 is restarted
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1700 | 0        | 0      |

  Rule: Only an activated KMS host publishes itself, and only where it is not forbidden

    @HOST-PUBLISH-ACTIVATED
    Scenario: Before it is activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When 3 days pass
      Then DNS holds no record of _vlmcs._tcp.contoso.com

    @HOST-PUBLISH-ACTIVATED
    Scenario: As soon as it is activated
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then DNS lists KMS_1

    @HOST-PUBLISH-DEACTIVATED
    Scenario: In notification, after other hardware and 30 days of grace
      Given KMS_1 is an activated KMS host
      And the hardware of KMS_1 changes beyond tolerance
      And 31 days pass
      And the records of all KMS hosts are removed from DNS
      When 3 days pass
      Then DNS holds no record of _vlmcs._tcp.contoso.com

    @HOST-PUBLISH-KEY-REMOVED
    Scenario: Its host key was removed
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/upk"
      And the records of all KMS hosts are removed from DNS
      When 3 days pass
      Then DNS holds no record of _vlmcs._tcp.contoso.com

    @HOST-PUBLISH-REGISTRY-DISABLED
    Scenario Outline: DisableDnsPublishing is <value>
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator writes DisableDnsPublishing as REG_DWORD "<value>" into the registry of KMS_1
      When KMS_1 is activated online
      Then DNS holds no record of _vlmcs._tcp.contoso.com
      And KMS_1 has logged event 12294 0 times

      Examples:
        | value      |
        | 1          |
        | 2          |
        | 4294967295 |

    @HOST-PUBLISH-REGISTRY-DISABLED
    Scenario: DisableDnsPublishing is 0
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator writes DisableDnsPublishing as REG_DWORD "0" into the registry of KMS_1
      When KMS_1 is activated online
      Then DNS lists KMS_1

  Rule: An event tells of each domain

    @HOST-PUBLISH-LIST-SUCCESSES
    Scenario: Every domain takes the record
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | contoso.com      |
        | east.contoso.com |
      When KMS_1 is activated online
      Then KMS_1 has logged event 12294 for contoso.com 1 times
      And KMS_1 has logged event 12294 for east.contoso.com 1 times
      And KMS_1 has logged event 12293 0 times

    @HOST-PUBLISH-LIST-FAILURES
    Scenario: One domain of three refuses it
      Given DNS has the zones east.contoso.com and west.contoso.com
      And DNS refuses the updates of east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | contoso.com      |
        | east.contoso.com |
        | west.contoso.com |
      When KMS_1 is activated online
      Then event 12293 of KMS_1 says
        | HRESULT | any              |
        | Domain  | east.contoso.com |
      And KMS_1 has logged event 12294 for east.contoso.com 0 times
      And DNS holds these records of _vlmcs._tcp.west.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |

    @HOST-PUBLISH-LIST-FAILURES
    Scenario: No domain takes it
      Given DNS has the zone east.contoso.com
      And DNS refuses the updates of contoso.com
      And DNS refuses the updates of east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | contoso.com      |
        | east.contoso.com |
      When KMS_1 is activated online
      Then KMS_1 has logged event 12293 for contoso.com 1 times
      And KMS_1 has logged event 12293 for east.contoso.com 1 times
