Feature: slmgr, WMI and the registry agree
  Three ways lead to the same settings (guide, Tables 2, 3 and 12): what one of them sets, the others show.

  Rule: WMI shows what slmgr set

    @WMI-SERVICE-AGREES-SKMS
    Scenario Outline: <property> after slmgr /skms
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1700"
      When <property> of SoftwareLicensingService is read on CLIENT_1
      Then it shows <value>

      Examples:
        | property                    | value               |
        | KeyManagementServiceMachine | "kms_1.contoso.com" |
        | KeyManagementServicePort    | 1700                |

    @WMI-SERVICE-AGREES-CKMS
    Scenario Outline: <property> after slmgr /ckms
      Given SoftwareLicensingService.SetKeyManagementServiceMachine has been called on CLIENT_1 with MachineName "kms_1.contoso.com"
      And SoftwareLicensingService.SetKeyManagementServicePort has been called on CLIENT_1 with PortNumber 1700
      And CLIENT_1 runs slmgr "/ckms"
      When <property> of SoftwareLicensingService is read on CLIENT_1
      Then it shows <value>

      Examples:
        | property                    | value |
        | KeyManagementServiceMachine | null  |
        | KeyManagementServicePort    | 0     |

    @WMI-SERVICE-AGREES-DNS-PUBLISHING
    Scenario Outline: KeyManagementServiceDnsPublishing after slmgr /cdns and <then>
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/cdns"
      And KMS_1 runs slmgr "<then>"
      When KeyManagementServiceDnsPublishing of SoftwareLicensingService is read on KMS_1
      Then it shows <value>

      Examples:
        | then  | value |
        | /cdns | 0     |
        | /sdns | 1     |

    @WMI-SERVICE-AGREES-IPK
    Scenario: A product key that slmgr installed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-C0NT0-00000-00201"
      When PartialProductKey of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows "00201"

  Rule: The registry holds what WMI set

    @WMI-SERVICE-AGREES-REGISTRY-MACHINE
    Scenario: The name of the KMS host
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.SetKeyManagementServiceMachine is called on CLIENT_1 with MachineName "kms_1.contoso.com"
      Then the registry of CLIENT_1 holds KeyManagementServiceName as REG_SZ "kms_1.contoso.com"

    @WMI-SERVICE-AGREES-REGISTRY-PORT
    Scenario: The port of the KMS host
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.SetKeyManagementServicePort is called on CLIENT_1 with PortNumber 1700
      Then the registry of CLIENT_1 holds KeyManagementServicePort as REG_SZ "1700"

    @WMI-SERVICE-AGREES-REGISTRY-LISTENING-PORT
    Scenario: The listening port of a KMS host
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on KMS_1 with PortNumber 1700
      Then the registry of KMS_1 holds KeyManagementServiceListeningPort as REG_SZ "1700"

    @WMI-SERVICE-AGREES-REGISTRY-DNS-PUBLISHING
    Scenario: DNS publishing
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.DisableKeyManagementServiceDnsPublishing is called on KMS_1 with DisablePublishing 1
      Then the registry of KMS_1 holds DisableDnsPublishing as REG_DWORD "1"

    @WMI-SERVICE-AGREES-REGISTRY-LOW-PRIORITY
    Scenario: Low priority
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.EnableKeyManagementServiceLowPriority is called on KMS_1 with EnableLowPriority 1
      Then the registry of KMS_1 holds EnableKmsLowPriority as REG_DWORD "1"

  Rule: WMI shows what the registry says

    @WMI-SERVICE-AGREES-REGISTRY-READ
    Scenario: The name of the KMS host
      Given an administrator writes KeyManagementServiceName as REG_SZ "kms_2.contoso.com" into the registry of CLIENT_1
      When KeyManagementServiceMachine of SoftwareLicensingService is read on CLIENT_1
      Then it shows "kms_2.contoso.com"
