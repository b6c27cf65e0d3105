Feature: WMI methods that name a KMS host
  Both classes take the name and the port of a KMS host and give them up again (guide, Table 12): the service for the computer, the
  product for itself.

  Rule: The service takes a KMS host

    @WMI-SERVICE-MACHINE-SET
    Scenario: The name is what was set
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.SetKeyManagementServiceMachine is called on CLIENT_1 with MachineName "kms_1.contoso.com"
      Then the call succeeds
      And KeyManagementServiceMachine of SoftwareLicensingService on CLIENT_1 shows "kms_1.contoso.com"

    @WMI-SERVICE-CLEAR-MACHINE
    Scenario: The name is cleared
      Given SoftwareLicensingService.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      And KeyManagementServiceMachine of SoftwareLicensingService on CLIENT_1 shows "kms_1.contoso.com"
      When SoftwareLicensingService.ClearKeyManagementServiceMachine is called on CLIENT_1
      Then the call succeeds
      And KeyManagementServiceMachine of SoftwareLicensingService on CLIENT_1 shows null

    @WMI-SERVICE-PORT-SET
    Scenario Outline: The port is what was set: <port>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.SetKeyManagementServicePort is called on CLIENT_1 with PortNumber <port>
      Then the call succeeds
      And KeyManagementServicePort of SoftwareLicensingService on CLIENT_1 shows <port>

      Examples:
        | port  |
        | 1     |
        | 1700  |
        | 65535 |

    @WMI-SERVICE-PORT-RANGE
    Scenario Outline: <port> is no TCP port
      Given SoftwareLicensingService.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      When SoftwareLicensingService.SetKeyManagementServicePort is called on CLIENT_1 with PortNumber <port>
      Then the call ends with an error
      And KeyManagementServicePort of SoftwareLicensingService on CLIENT_1 shows 1700

      Examples:
        | port       |
        | 0          |
        | 65536      |
        | 4294967295 |

    @WMI-SERVICE-CLEAR-PORT
    Scenario: The port is cleared
      Given SoftwareLicensingService.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      When SoftwareLicensingService.ClearKeyManagementServicePort is called on CLIENT_1
      Then the call succeeds
      And KeyManagementServicePort of SoftwareLicensingService on CLIENT_1 shows 0

    @WMI-SERVICE-PORT-USED
    Scenario: The host that was named is asked at the port that was set
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      And SoftwareLicensingService.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1700 of KMS_1

    @WMI-SERVICE-PORT-DEFAULT
    Scenario: The host that was named is asked at 1688 where no port was set
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @WMI-SERVICE-SET-MACHINE-USED
    Scenario: The host that was named is asked, whatever DNS lists
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  |
        | KMS_1 |
      And KMS_2 is named as the KMS host of CLIENT_1 through SoftwareLicensingService
      When CLIENT_1 asks for activation
      Then CLIENT_1 has made 1 attempts at KMS_2
      And CLIENT_1 has made 0 attempts at KMS_1

  Rule: The product takes a KMS host

    @WMI-PRODUCT-MACHINE-SET
    Scenario: The name is what was set
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.SetKeyManagementServiceMachine is called on CLIENT_1 with MachineName "kms_1.contoso.com"
      Then the call succeeds
      And KeyManagementServiceMachine of SoftwareLicensingProduct on CLIENT_1 shows "kms_1.contoso.com"

    @WMI-PRODUCT-MACHINE-ALONE
    Scenario Outline: <method> of the product sets nothing of the service
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.<method> is called on CLIENT_1 with <argument> <value>
      Then <property> of SoftwareLicensingService on CLIENT_1 shows <unset>

      Examples:
        | method                         | argument    | value               | property                    | unset |
        | SetKeyManagementServiceMachine | MachineName | "kms_1.contoso.com" | KeyManagementServiceMachine | null  |
        | SetKeyManagementServicePort    | PortNumber  | 1700                | KeyManagementServicePort    | 0     |

    @WMI-PRODUCT-CLEAR-MACHINE
    Scenario: The name is cleared
      Given SoftwareLicensingProduct.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      And KeyManagementServiceMachine of SoftwareLicensingProduct on CLIENT_1 shows "kms_1.contoso.com"
      When SoftwareLicensingProduct.ClearKeyManagementServiceMachine is called on CLIENT_1
      Then the call succeeds
      And KeyManagementServiceMachine of SoftwareLicensingProduct on CLIENT_1 shows null

    @WMI-PRODUCT-PORT-SET
    Scenario Outline: The port is what was set: <port>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.SetKeyManagementServicePort is called on CLIENT_1 with PortNumber <port>
      Then the call succeeds
      And KeyManagementServicePort of SoftwareLicensingProduct on CLIENT_1 shows <port>

      Examples:
        | port  |
        | 1     |
        | 1700  |
        | 65535 |

    @WMI-PRODUCT-PORT-RANGE
    Scenario Outline: <port> is no TCP port
      Given SoftwareLicensingProduct.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      When SoftwareLicensingProduct.SetKeyManagementServicePort is called on CLIENT_1 with PortNumber <port>
      Then the call ends with an error
      And KeyManagementServicePort of SoftwareLicensingProduct on CLIENT_1 shows 1700

      Examples:
        | port       |
        | 0          |
        | 65536      |
        | 4294967295 |

    @WMI-PRODUCT-CLEAR-PORT
    Scenario: The port is cleared
      Given SoftwareLicensingProduct.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      When SoftwareLicensingProduct.ClearKeyManagementServicePort is called on CLIENT_1
      Then the call succeeds
      And KeyManagementServicePort of SoftwareLicensingProduct on CLIENT_1 shows 0

    @WMI-PRODUCT-PORT-USED
    Scenario: The host that was named is asked at the port that was set
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingProduct.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      And SoftwareLicensingProduct.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1700 of KMS_1

    @WMI-PRODUCT-PORT-DEFAULT
    Scenario: The host that was named is asked at 1688 where no port was set
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingProduct.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @WMI-PRODUCT-SET-MACHINE-USED
    Scenario: The host that was named is asked, whatever DNS lists
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  |
        | KMS_1 |
      And KMS_2 is named as the KMS host of CLIENT_1 through SoftwareLicensingProduct
      When CLIENT_1 asks for activation
      Then CLIENT_1 has made 1 attempts at KMS_2
      And CLIENT_1 has made 0 attempts at KMS_1
