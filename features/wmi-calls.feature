Feature: How WMI methods are called
  A method is called by its name, with the arguments that its class declares, by somebody who may (sppwmi.mof; guide, Table 2).
  Whatever is refused changes nothing.

  Rule: Only what the class has can be called

    @WMI-SERVICE-UNKNOWN-METHOD
    Scenario Outline: <method> is none of the service
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.<method> is called on CLIENT_1
      Then the call ends with an error

      Examples:
        | method               |
        | UninstallProductKey  |
        | KeyManagementService |

    @WMI-PRODUCT-UNKNOWN-METHOD
    Scenario Outline: <method> is none of the product
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.<method> is called on CLIENT_1
      Then the call ends with an error

      Examples:
        | method               |
        | ReArmWindows         |
        | KeyManagementService |

  Rule: A method takes its arguments

    @WMI-SERVICE-ARGUMENT-MISSING
    Scenario Outline: SoftwareLicensingService.<method> without its argument
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.<method> is called on KMS_1
      Then the call ends with an error

      Examples:
        | method                                   |
        | InstallProductKey                        |
        | InstallLicense                           |
        | InstallLicensePackage                    |
        | SetKeyManagementServiceMachine           |
        | SetKeyManagementServicePort              |
        | SetVLActivationInterval                  |
        | SetVLRenewalInterval                     |
        | SetKeyManagementServiceListeningPort     |
        | DisableKeyManagementServiceDnsPublishing |
        | EnableKeyManagementServiceLowPriority    |
        | DisableKeyManagementServiceHostCaching   |
        | DisableKeyManagementServiceActivation    |

    @WMI-PRODUCT-ARGUMENT-MISSING
    Scenario Outline: SoftwareLicensingProduct.<method> without its argument
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.<method> is called on CLIENT_1
      Then the call ends with an error

      Examples:
        | method                         |
        | DepositOfflineConfirmationId   |
        | GetPolicyInformationDWord      |
        | GetPolicyInformationString     |
        | SetKeyManagementServiceMachine |
        | SetKeyManagementServicePort    |

    @WMI-SERVICE-ARGUMENT-TYPE
    Scenario Outline: <method> with <argument> <value>
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.<method> is called on KMS_1 with <argument> <value>
      Then the call ends with an error
      And <property> of SoftwareLicensingService on KMS_1 shows <unchanged>

      Examples:
        | method                                 | argument           | value     | property                        | unchanged |
        | SetKeyManagementServiceMachine         | MachineName        | 1         | KeyManagementServiceMachine     | null      |
        | SetKeyManagementServicePort            | PortNumber         | "a port"  | KeyManagementServicePort        | 0         |
        | SetKeyManagementServicePort            | PortNumber         | "1700"    | KeyManagementServicePort        | 0         |
        | SetVLActivationInterval                | ActivationInterval | "an hour" | VLActivationInterval            | 120       |
        | SetVLActivationInterval                | ActivationInterval | "60"      | VLActivationInterval            | 120       |
        | SetVLActivationInterval                | ActivationInterval | null      | VLActivationInterval            | 120       |
        | SetVLRenewalInterval                   | RenewalInterval    | "60"      | VLRenewalInterval               | 10080     |
        | DisableKeyManagementServiceHostCaching | DisableCaching     | "yes"     | KeyManagementServiceHostCaching | 1         |

    @WMI-SERVICE-ARGUMENT-TYPE
    Scenario: SetKeyManagementServiceListeningPort with PortNumber "1800"
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceListeningPort has been called on KMS_1 with PortNumber 1700
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on KMS_1 with PortNumber "1800"
      Then the call ends with an error
      And KeyManagementServiceListeningPort of SoftwareLicensingService on KMS_1 shows 1700

    @WMI-PRODUCT-ARGUMENT-TYPE
    Scenario Outline: SoftwareLicensingProduct.<method> with <argument> <value>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.<method> is called on CLIENT_1 with <argument> <value>
      Then the call ends with an error
      And <property> of SoftwareLicensingProduct on CLIENT_1 shows <unchanged>

      Examples:
        | method                         | argument    | value  | property                    | unchanged |
        | SetKeyManagementServiceMachine | MachineName | 1      | KeyManagementServiceMachine | null      |
        | SetKeyManagementServicePort    | PortNumber  | "1700" | KeyManagementServicePort    | 0         |

  Rule: What slmgr asks elevation for, WMI does too

    @WMI-SERVICE-ELEVATION
    Scenario Outline: SoftwareLicensingService.<method> without elevation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.<method> is called on CLIENT_1 with <argument> <value> without elevation
      Then the call ends with an error
      And <property> of <class> on CLIENT_1 shows <unchanged>

      Examples:
        | method                                 | argument          | value                           | property                               | class                    | unchanged |
        | InstallProductKey                      | ProductKey        | "SYNTH-MAK00-C0NT0-00000-00201" | PartialProductKey                      | SoftwareLicensingProduct | "HVTHH"   |
        | SetKeyManagementServiceMachine         | MachineName       | "kms_2.contoso.com"             | KeyManagementServiceMachine            | SoftwareLicensingService | null      |
        | SetKeyManagementServicePort            | PortNumber        | 1800                            | KeyManagementServicePort               | SoftwareLicensingService | 0         |
        | DisableKeyManagementServiceHostCaching | DisableCaching    | 1                               | KeyManagementServiceHostCaching        | SoftwareLicensingService | 1         |
        | DisableKeyManagementServiceActivation  | DisableActivation | 1                               | KeyManagementServiceActivationDisabled | SoftwareLicensingService | 0         |

    @WMI-SERVICE-ELEVATION
    Scenario: SoftwareLicensingService.InstallLicense without elevation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.InstallLicense is called on CLIENT_1 with License "contoso-issuance.xrm-ms" without elevation
      Then the call ends with an error

    @WMI-SERVICE-ELEVATION
    Scenario: SoftwareLicensingService.ClearProductKeyFromRegistry without elevation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.ClearProductKeyFromRegistry is called on CLIENT_1 without elevation
      Then the call ends with an error

    @WMI-SERVICE-ELEVATION-HOST
    Scenario Outline: SoftwareLicensingService.<method> of a KMS host without elevation
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.<method> is called on KMS_1 with <argument> <value> without elevation
      Then the call ends with an error
      And <property> of SoftwareLicensingService on KMS_1 shows <unchanged>

      Examples:
        | method                                   | argument           | value | property                          | unchanged |
        | SetVLActivationInterval                  | ActivationInterval | 60    | VLActivationInterval              | 120       |
        | SetVLRenewalInterval                     | RenewalInterval    | 60    | VLRenewalInterval                 | 10080     |
        | DisableKeyManagementServiceDnsPublishing | DisablePublishing  | 1     | KeyManagementServiceDnsPublishing | 1         |
        | EnableKeyManagementServiceLowPriority    | EnableLowPriority  | 1     | KeyManagementServiceLowPriority   | 0         |

    @WMI-SERVICE-ELEVATION-HOST
    Scenario: The listening port of a KMS host is set without elevation
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceListeningPort has been called on KMS_1 with PortNumber 1700
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on KMS_1 with PortNumber 1800 without elevation
      Then the call ends with an error
      And KeyManagementServiceListeningPort of SoftwareLicensingService on KMS_1 shows 1700

    @WMI-SERVICE-ELEVATION-HOST
    Scenario: The listening port of a KMS host is cleared without elevation
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceListeningPort has been called on KMS_1 with PortNumber 1700
      When SoftwareLicensingService.ClearKeyManagementServiceListeningPort is called on KMS_1 without elevation
      Then the call ends with an error
      And KeyManagementServiceListeningPort of SoftwareLicensingService on KMS_1 shows 1700

    @WMI-SERVICE-ELEVATION
    Scenario Outline: SoftwareLicensingService.<method> without elevation
      Given SoftwareLicensingService.<setting> has been called on CLIENT_1 with <argument> <value>
      When SoftwareLicensingService.<method> is called on CLIENT_1 without elevation
      Then the call ends with an error
      And <property> of SoftwareLicensingService on CLIENT_1 shows <value>

      Examples:
        | setting                        | argument    | value               | method                           | property                    |
        | SetKeyManagementServiceMachine | MachineName | "kms_1.contoso.com" | ClearKeyManagementServiceMachine | KeyManagementServiceMachine |
        | SetKeyManagementServicePort    | PortNumber  | 1700                | ClearKeyManagementServicePort    | KeyManagementServicePort    |

    @WMI-PRODUCT-ELEVATION
    Scenario Outline: SoftwareLicensingProduct.<method> without elevation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.<method> is called on CLIENT_1 with <argument> <value> without elevation
      Then the call ends with an error
      And <property> of SoftwareLicensingProduct on CLIENT_1 shows <unchanged>

      Examples:
        | method                         | argument    | value               | property                    | unchanged |
        | SetKeyManagementServiceMachine | MachineName | "kms_2.contoso.com" | KeyManagementServiceMachine | null      |
        | SetKeyManagementServicePort    | PortNumber  | 1800                | KeyManagementServicePort    | 0         |

    @WMI-SERVICE-ELEVATION
    Scenario: SoftwareLicensingService.ReArmWindows without elevation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.ReArmWindows is called on CLIENT_1 without elevation
      Then the call ends with an error
      And RemainingWindowsReArmCount of SoftwareLicensingService on CLIENT_1 shows 3

    @WMI-SERVICE-USER-OPERATIONS
    Scenario: A standard user installs a product key where UserOperations lets him
      Given an administrator writes UserOperations as REG_DWORD "1" into the registry of CLIENT_1
      When SoftwareLicensingService.InstallProductKey is called on CLIENT_1 with ProductKey "SYNTH-MAK00-C0NT0-00000-00201" without elevation
      Then the call succeeds
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows "00201"

    @WMI-SERVICE-USER-OPERATIONS
    Scenario: A standard user rearms where UserOperations lets him
      Given an administrator writes UserOperations as REG_DWORD "1" into the registry of CLIENT_1
      When SoftwareLicensingService.ReArmWindows is called on CLIENT_1 without elevation
      Then the call succeeds

    @WMI-PRODUCT-ELEVATION
    Scenario: SoftwareLicensingProduct.UninstallProductKey without elevation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.UninstallProductKey is called on CLIENT_1 without elevation
      Then the call ends with an error
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows "HVTHH"

    @WMI-PRODUCT-ELEVATION
    Scenario Outline: SoftwareLicensingProduct.<method> without elevation
      Given SoftwareLicensingProduct.<setting> has been called on CLIENT_1 with <argument> <value>
      When SoftwareLicensingProduct.<method> is called on CLIENT_1 without elevation
      Then the call ends with an error
      And <property> of SoftwareLicensingProduct on CLIENT_1 shows <value>

      Examples:
        | setting                        | argument    | value               | method                           | property                    |
        | SetKeyManagementServiceMachine | MachineName | "kms_1.contoso.com" | ClearKeyManagementServiceMachine | KeyManagementServiceMachine |
        | SetKeyManagementServicePort    | PortNumber  | 1700                | ClearKeyManagementServicePort    | KeyManagementServicePort    |

    @WMI-PRODUCT-ELEVATION
    Scenario: SoftwareLicensingProduct.DepositOfflineConfirmationId without elevation
      Given CLIENT_1 has the "Contoso MAK" installed
      When the confirmation id of CLIENT_1 is deposited on it through WMI without elevation
      Then the call ends with an error
      And LicenseStatus of SoftwareLicensingProduct on CLIENT_1 shows 2
