Feature: Events of a KMS client
  Table 11 of the guide. A client writes event 12288 for each host that it asked, and event 12289 for
  each answer. Field by field: order and number are stable; width, padding and spacing are not.

  Rule: Event 12288 tells of the request

    @CLIENT-EVENT-12288-FIELDS
    Scenario: A Windows 7 client in its initial grace period
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 asks for activation
      Then event 12288 of CLIENT_1 says
        | HRESULT            | 0x00000000                   |
        | Status             | 0x00000000                   |
        | Server:Port        | that of KMS_1                |
        | CMID               | that of CLIENT_1             |
        | Client Time        | 2009/10/22 09:00             |
        | VM Info            | any                          |
        | Licensing Status   | 2                            |
        | Time to Expiration | 43200                        |
        | ActID              | that of Windows 7 Enterprise |
        | N-Policy           | 25                           |

    @CLIENT-EVENT-12288-RENEWAL
    Scenario: A server that renews its activation after a week
      Given KMS_1 is an activated KMS host
      And 4 other servers have contacted KMS_1
      And SERVER_1 runs "Windows Server 2008 R2 Standard"
      And SERVER_1 asks for activation
      When 7 days pass
      Then event 12288 of SERVER_1 says
        | HRESULT            | 0x00000000                              |
        | Status             | 0x00000000                              |
        | Server:Port        | that of KMS_1                           |
        | CMID               | that of SERVER_1                        |
        | Client Time        | 2009/10/29 09:00                        |
        | VM Info            | any                                     |
        | Licensing Status   | 1                                       |
        | Time to Expiration | 249120                                  |
        | ActID              | that of Windows Server 2008 R2 Standard |
        | N-Policy           | 5                                       |

    @CLIENT-EVENT-12288-FIELDS
    Scenario: A client that KMS_1 refuses
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 asks for activation
      Then event 12288 of CLIENT_1 says
        | HRESULT            | 0xC004F041                   |
        | Status             | any                          |
        | Server:Port        | that of KMS_1                |
        | CMID               | that of CLIENT_1             |
        | Client Time        | 2009/10/22 09:00             |
        | VM Info            | any                          |
        | Licensing Status   | 2                            |
        | Time to Expiration | 43200                        |
        | ActID              | that of Windows 7 Enterprise |
        | N-Policy           | 25                           |

    @CLIENT-EVENT-VM
    Scenario: A virtual machine says so
      Given KMS_1 is an activated KMS host
      And CLIENT_1 is a virtual machine
      When CLIENT_1 asks for activation
      Then event 12288 of CLIENT_1 says
        | HRESULT            | any |
        | Status             | any |
        | Server:Port        | any |
        | CMID               | any |
        | Client Time        | any |
        | VM Info            | 1   |
        | Licensing Status   | any |
        | Time to Expiration | any |
        | ActID              | any |
        | N-Policy           | any |

  Rule: Event 12289 tells of the answer

    @CLIENT-EVENT-12289-FIELDS @CLIENT-EVENT-BOUND
    Scenario: The count suffices
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      When CLIENT_1 asks for activation
      Then event 12289 of CLIENT_1 says
        | HRESULT             | 0x00000000       |
        | Status              | 0x00000000       |
        | fBound              | 1                |
        | Unused              | any              |
        | Count               | 25               |
        | Activation Interval | 120              |
        | Renewal Interval    | 10080            |
        | Client Time         | 2009/10/22 09:00 |

    @CLIENT-EVENT-12289-FIELDS @CLIENT-EVENT-BOUND
    Scenario: The count is too small, whatever the HRESULT says
      Given KMS_1 is an activated KMS host
      And 3 other computers have contacted KMS_1
      When CLIENT_1 asks for activation
      Then event 12289 of CLIENT_1 says
        | HRESULT             | any              |
        | Status              | any              |
        | fBound              | 0                |
        | Unused              | any              |
        | Count               | 4                |
        | Activation Interval | 120              |
        | Renewal Interval    | 10080            |
        | Client Time         | 2009/10/22 09:00 |

    @CLIENT-EVENT-STATUS
    Scenario: The status flags too small a count
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then event 12289 of CLIENT_1 says
        | HRESULT             | any        |
        | Status              | 0x04000000 |
        | fBound              | any        |
        | Unused              | any        |
        | Count               | any        |
        | Activation Interval | any        |
        | Renewal Interval    | any        |
        | Client Time         | any        |

    @CLIENT-EVENT-HRESULT-BELOW-COUNT
    Scenario Outline: The HRESULT where the count is too small: <reading>
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then event 12289 of CLIENT_1 carries <code>

      @reading:answer-hresult-below-count=answer-valid
      Examples:
        | reading                    | code       |
        | the answer was a valid one | 0x00000000 |

      @reading:answer-hresult-below-count=count-too-small
      Examples:
        | reading                 | code       |
        | the count was too small | 0xC004F038 |

  Rule: Which events an attempt leaves tells how it went

    @CLIENT-EVENT-PAIR
    Scenario: The attempt succeeds
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      When CLIENT_1 asks for activation
      Then the KMS events of CLIENT_1 are "12288, 12289"

    @CLIENT-EVENT-PAIR
    Scenario: The count is too small
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the KMS events of CLIENT_1 are "12288, 12289"

    @CLIENT-EVENT-UNANSWERED
    Scenario Outline: The host <trouble>
      Given KMS_1 is an activated KMS host
      And KMS_1 <trouble>
      When CLIENT_1 asks for activation
      Then the KMS events of CLIENT_1 are "12288"

      Examples:
        | trouble                                   |
        | is off the network                        |
        | closes every connection without an answer |

    @CLIENT-EVENT-EACH-HOST
    Scenario: Three hosts are asked, the third answers
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host
      And KMS_2 is off the network
      And KMS_3 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_1 | 10       |
        | KMS_2 | 20       |
        | KMS_3 | 30       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has logged event 12288 3 times
      And CLIENT_1 has logged 0xC004F041 for KMS_1
      And CLIENT_1 has logged 0x800706BA for KMS_2
      And CLIENT_1 has logged 0x00000000 for KMS_3

    @CLIENT-EVENT-LOG
    Scenario Outline: Event <event> stands in the Application log
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then event <event> of CLIENT_1 stands in the log "Application"

      Examples:
        | event |
        | 12288 |
        | 12289 |
