Feature: Events of a KMS host
  Table 11 of the guide. A KMS host writes event 12290 for each request, into a log of its own, and
  events 12293 and 12294 for what became of its publication in DNS.

  Rule: Every request leaves an event 12290

    @HOST-EVENT-12290-EVERY
    Scenario: Requests that are answered
      Given KMS_1 is an activated KMS host
      When 3 computers running "Windows 7 Enterprise" contact KMS_1
      Then KMS_1 has logged event 12290 3 times

    @HOST-EVENT-12290-EVERY
    Scenario: The same computer asks again
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When the same computer contacts KMS_1 again
      Then KMS_1 has logged event 12290 2 times

    @HOST-EVENT-12290-EVERY @HOST-EVENT-12290-CODE
    Scenario: A host that is not activated refuses
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then KMS_1 has logged event 12290 1 times
      And event 12290 of KMS_1 carries 0xC004F041

    @HOST-EVENT-12290-EVERY @HOST-EVENT-12290-CODE
    Scenario: A host whose key does not cover the computer refuses
      Given KMS_1 is an activated KMS host with the "KMS key for Windows Vista"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then KMS_1 has logged event 12290 1 times
      And event 12290 of KMS_1 carries 0xC004F042

    @HOST-EVENT-12290-EVERY @HOST-EVENT-12290-CODE
    Scenario: A computer with a wrong clock is refused
      Given KMS_1 is an activated KMS host
      When a computer whose clock is 1440 minutes fast contacts KMS_1
      Then KMS_1 has logged event 12290 1 times
      And event 12290 of KMS_1 carries 0xC004F06C

    @HOST-EVENT-12290-FIELDS
    Scenario: A Windows 7 client
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then event 12290 of KMS_1 says
        | HRESULT            | 0x00000000                   |
        | N-Policy           | 25                           |
        | Machine            | client.contoso.com           |
        | CMID               | that of the computer         |
        | Client Time        | 2009/10/22 09:00             |
        | VM Info            | 0                            |
        | Licensing Status   | 2                            |
        | Time to Expiration | 43200                        |
        | ActID              | that of Windows 7 Enterprise |

    @HOST-EVENT-12290-FIELDS
    Scenario: A virtual server
      Given KMS_1 is an activated KMS host
      When a virtual machine running "Windows Server 2008 R2 Standard" contacts KMS_1
      Then event 12290 of KMS_1 says
        | HRESULT            | 0x00000000                              |
        | N-Policy           | 5                                       |
        | Machine            | client.contoso.com                      |
        | CMID               | that of the computer                    |
        | Client Time        | 2009/10/22 09:00                        |
        | VM Info            | 1                                       |
        | Licensing Status   | 2                                       |
        | Time to Expiration | 43200                                   |
        | ActID              | that of Windows Server 2008 R2 Standard |

    @HOST-EVENT-12290-FIELDS
    Scenario: The client time is that of the computer, not of the host
      Given KMS_1 is an activated KMS host
      When a computer whose clock is 65 minutes slow contacts KMS_1
      Then event 12290 of KMS_1 says
        | HRESULT            | 0x00000000                   |
        | N-Policy           | 25                           |
        | Machine            | client.contoso.com           |
        | CMID               | that of the computer         |
        | Client Time        | 2009/10/22 07:55             |
        | VM Info            | 0                            |
        | Licensing Status   | 2                            |
        | Time to Expiration | 43200                        |
        | ActID              | that of Windows 7 Enterprise |

    @HOST-EVENT-12290-LOG
    Scenario: Event 12290 has a log of its own
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then event 12290 of KMS_1 stands in the log "Key Management Service"

  Rule: A host tells of its publication

    @HOST-EVENT-12294
    Scenario: Event 12294: the host has published itself
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then event 12294 of KMS_1 says
        | Domain | contoso.com |
      And KMS_1 has logged event 12293 0 times
      And DNS lists KMS_1

    @HOST-EVENT-12293
    Scenario: Event 12293: the zone refuses its update
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DNS refuses the updates of contoso.com
      When KMS_1 is activated online
      Then event 12293 of KMS_1 says
        | HRESULT | any         |
        | Domain  | contoso.com |
      And event 12293 of KMS_1 carries the code of a failure
      And KMS_1 has logged event 12294 0 times

    @HOST-EVENT-12293
    Scenario: Event 12293: the DNS server fails
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And the DNS server fails
      When KMS_1 is activated online
      Then event 12293 of KMS_1 says
        | HRESULT | 0x8007232A  |
        | Domain  | contoso.com |
      And KMS_1 has logged event 12294 0 times

    @HOST-EVENT-12290-LOG
    Scenario: Event 12294 stands in the Application log
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then event 12294 of KMS_1 stands in the log "Application"

  Rule: A host publishes itself once a day

    @HOST-PUBLISH-DAILY
    Scenario: One minute before 24 hours it has published itself once
      Given KMS_1 is an activated KMS host
      When 1439 minutes pass
      Then KMS_1 has logged event 12294 1 times

    @HOST-PUBLISH-DAILY
    Scenario: One minute after 24 hours it has published itself twice
      Given KMS_1 is an activated KMS host
      When 1441 minutes pass
      Then KMS_1 has logged event 12294 2 times

    @HOST-PUBLISH-DAILY
    Scenario: A record that was removed is back after a day
      Given KMS_1 is an activated KMS host
      And the records of all KMS hosts are removed from DNS
      When 1441 minutes pass
      Then DNS lists KMS_1

    @HOST-PUBLISH-DAILY
    Scenario: A publication that failed is tried again after a day
      Given DNS refuses the updates of contoso.com
      And KMS_1 is an activated KMS host
      When 1441 minutes pass
      Then KMS_1 has logged event 12293 2 times

    @HOST-PUBLISH-DISABLED
    Scenario: No more publication after it was disabled
      Given KMS_1 is an activated KMS host
      And KMS_1 has its DNS publishing disabled
      When 3 days pass
      Then KMS_1 has logged event 12294 1 times
