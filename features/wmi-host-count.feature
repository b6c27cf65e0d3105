Feature: WMI properties of a KMS host's count
  KeyManagementServiceCurrentCount is what the host counts now, and RequiredClientCount what a product asks for, in both classes
  (guide, Table 12).

  Rule: The service shows the count of a KMS host

    @WMI-SERVICE-COUNT-FRESH
    Scenario: The count of a host that no client has asked yet
      Given KMS_1 is an activated KMS host
      When KeyManagementServiceCurrentCount of SoftwareLicensingService is read on KMS_1
      Then it shows 4294967295

    @WMI-SERVICE-COUNT
    Scenario Outline: The count of a host that <computers> computers have contacted
      Given KMS_1 is an activated KMS host
      And <computers> other computers have contacted KMS_1
      When KeyManagementServiceCurrentCount of SoftwareLicensingService is read on KMS_1
      Then it shows <computers>

      Examples:
        | computers |
        | 1         |
        | 26        |

    @WMI-SERVICE-COUNT-AGED
    Scenario: The count once the last client has left it
      Given KMS_1 is an activated KMS host
      And 3 other computers have contacted KMS_1
      And 31 days pass
      When KeyManagementServiceCurrentCount of SoftwareLicensingService is read on KMS_1
      Then it shows 0

    @WMI-SERVICE-COUNTERS-FRESH @reading:counter-before-first-request=zero
    Scenario Outline: <property> before the first request, read as "zero"
      Given KMS_1 is an activated KMS host
      When <property> of SoftwareLicensingService is read on KMS_1
      Then it shows 0

      Examples:
        | property                           |
        | KeyManagementServiceTotalRequests  |
        | KeyManagementServiceFailedRequests |

    @WMI-SERVICE-COUNTERS-FRESH @reading:counter-before-first-request=no-value
    Scenario Outline: <property> before the first request, read as "no-value"
      Given KMS_1 is an activated KMS host
      When <property> of SoftwareLicensingService is read on KMS_1
      Then it shows 4294967295

      Examples:
        | property                           |
        | KeyManagementServiceTotalRequests  |
        | KeyManagementServiceFailedRequests |

    @WMI-SERVICE-TOTAL
    Scenario: One computer that asks twice makes two requests
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      And the same computer contacts KMS_1 again
      When KeyManagementServiceTotalRequests of SoftwareLicensingService is read on KMS_1
      Then it shows 2

    @WMI-SERVICE-REQUIRED-HOST
    Scenario Outline: The required count of a host with the <key>
      Given KMS_1 is an activated KMS host with the "<key>"
      When RequiredClientCount of SoftwareLicensingService is read on KMS_1
      Then it shows <count>

      Examples: the N-policy of what the host runs
        | key                   | count |
        | KMS key for Windows 7 | 25    |
        | KMS_C key             | 5     |

  Rule: The product of a KMS host shows the same count

    @WMI-PRODUCT-COUNT-FRESH
    Scenario: The count of a host that no client has asked yet
      Given KMS_1 is an activated KMS host
      When KeyManagementServiceCurrentCount of SoftwareLicensingProduct is read on KMS_1
      Then it shows 4294967295

    @WMI-PRODUCT-COUNT
    Scenario Outline: The count of a host that <computers> computers have contacted
      Given KMS_1 is an activated KMS host
      And <computers> other computers have contacted KMS_1
      When KeyManagementServiceCurrentCount of SoftwareLicensingProduct is read on KMS_1
      Then it shows <computers>

      Examples:
        | computers |
        | 1         |
        | 26        |

    @WMI-PRODUCT-TOTAL
    Scenario: One computer that asks twice makes two requests
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      And the same computer contacts KMS_1 again
      When KeyManagementServiceTotalRequests of SoftwareLicensingProduct is read on KMS_1
      Then it shows 2

    @WMI-PRODUCT-REQUIRED-HOST
    Scenario Outline: The required count of a host with the <key>
      Given KMS_1 is an activated KMS host with the "<key>"
      When RequiredClientCount of SoftwareLicensingProduct is read on KMS_1
      Then it shows <count>

      Examples: the N-policy of what the host runs
        | key                   | count |
        | KMS key for Windows 7 | 25    |
        | KMS_C key             | 5     |
