Feature: Providers and messages of the KMS events
  Table 11 of the guide and the general data before it. The words of a message differ between systems
  and languages: an event is told by its id, and its parameters are what the message must hold.

  Rule: Events name their provider

    @CLIENT-EVENT-PROVIDER
    Scenario Outline: The provider of event <event>
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the provider of event <event> of CLIENT_1 is one of
        | Microsoft-Windows-Security-Licensing-SLC |
        | Microsoft-Windows-Security-SPP           |

      Examples:
        | event |
        | 12288 |
        | 12289 |

    @HOST-EVENT-PROVIDER
    Scenario: The provider of event 12290
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the provider of event 12290 of KMS_1 is one of
        | Microsoft-Windows-Security-Licensing-SLC |
        | Microsoft-Windows-Security-SPP           |

    @HOST-EVENT-PROVIDER
    Scenario: The provider of event 12294
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then the provider of event 12294 of KMS_1 is one of
        | Microsoft-Windows-Security-Licensing-SLC |
        | Microsoft-Windows-Security-SPP           |

  Rule: A message holds the parameters of its event

    @CLIENT-EVENT-12288-MESSAGE
    Scenario: Event 12288 of a request that was refused
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When CLIENT_1 asks for activation
      Then the message of event 12288 of CLIENT_1 ends with its fields

    @CLIENT-EVENT-12289-MESSAGE
    Scenario: Event 12289 of an answer
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the message of event 12289 of CLIENT_1 ends with its fields

    @HOST-EVENT-12290-MESSAGE
    Scenario: Event 12290 of a request
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the message of event 12290 of KMS_1 ends with its fields

    @HOST-EVENT-12293-MESSAGE
    Scenario: Event 12293 of a publication that failed
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And the DNS server fails
      When KMS_1 is activated online
      Then the message of event 12293 of KMS_1 names "contoso.com"
      And the message of event 12293 of KMS_1 names "0x8007232A"

    @HOST-EVENT-12294-MESSAGE
    Scenario: Event 12294 of a publication
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then the message of event 12294 of KMS_1 names "contoso.com"

    @CLIENT-EVENT-WORDS
    Scenario: Event 12288 opens with its sentence
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the message of event 12288 of CLIENT_1 opens with one of
        | The client has sent an activation request to the key management service computer. |
        | The client has sent an activation request to the key management service machine.  |

    @CLIENT-EVENT-WORDS
    Scenario: Event 12289 opens with its sentence
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the message of event 12289 of CLIENT_1 opens with one of
        | The client has processed an activation response from the key management service computer. |
        | The client has processed an activation response from the key management service machine.  |

  Rule: The client's event tells of what reached the host

    @CLIENT-EVENT-12288-AS-SENT
    Scenario: A client in its first grace period
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then event 12288 of CLIENT_1 tells of the request that reached KMS_1

    @CLIENT-EVENT-12288-AS-SENT
    Scenario: A server that renews its activation
      Given KMS_1 is an activated KMS host
      And 4 other servers have contacted KMS_1
      And SERVER_1 runs "Windows Server 2008 R2 Standard"
      And SERVER_1 asks for activation
      When 7 days pass
      Then event 12288 of SERVER_1 tells of the request that reached KMS_1
