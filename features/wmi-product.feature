Feature: WMI properties of the product
  What SoftwareLicensingProduct shows of Windows (guide, Table 12, under a heading that names the other class).

  Rule: A KMS client fresh from set-up

    Scenario Outline: <property> of a KMS client fresh from set-up
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows <value>

      @WMI-PRODUCT-ID
      Examples:
        | property | value  |
        | ID       | a GUID |

      @WMI-PRODUCT-NAME
      Examples:
        | property | value     |
        | Name     | some text |

      @WMI-PRODUCT-DESCRIPTION
      Examples:
        | property    | value     |
        | Description | some text |

      @WMI-PRODUCT-PROCESSOR-URL
      Examples:
        | property     | value         |
        | ProcessorURL | a web address |

      @WMI-PRODUCT-MACHINE-URL
      Examples:
        | property   | value         |
        | MachineURL | a web address |

      @WMI-PRODUCT-PRODUCT-KEY-URL
      Examples:
        | property      | value         |
        | ProductKeyURL | a web address |

      @WMI-PRODUCT-USE-LICENSE-URL
      Examples:
        | property      | value         |
        | UseLicenseURL | a web address |

      @WMI-PRODUCT-EVALUATION-END
      Examples:
        | property          | value  |
        | EvaluationEndDate | a date |

      @WMI-PRODUCT-TRUSTED-TIME
      Examples:
        | property    | value  |
        | TrustedTime | a date |

      @WMI-PRODUCT-FAMILY
      Examples:
        | property      | value     |
        | LicenseFamily | some text |

      @WMI-PRODUCT-DEPENDS-ON
      Examples:
        | property         | value          |
        | LicenseDependsOn | a text or null |

      @WMI-PRODUCT-IS-ADDON
      Examples:
        | property       | value |
        | LicenseIsAddon | false |

      @WMI-PRODUCT-GENUINE
      Examples:
        | property      | value          |
        | GenuineStatus | a whole number |

      @WMI-PRODUCT-EXTENDED-GRACE
      Examples:
        | property      | value          |
        | ExtendedGrace | a whole number |

      @WMI-PRODUCT-ACTIVATION-INTERVAL
      Examples: minutes
        | property             | value |
        | VLActivationInterval | 120   |

      @WMI-PRODUCT-RENEWAL-INTERVAL
      Examples: minutes
        | property          | value |
        | VLRenewalInterval | 10080 |

      @WMI-PRODUCT-MACHINE-UNSET
      Examples:
        | property                    | value |
        | KeyManagementServiceMachine | null  |

      @WMI-PRODUCT-PORT-UNSET
      Examples:
        | property                 | value |
        | KeyManagementServicePort | 0     |

      @WMI-PRODUCT-STATUS-2
      Examples: first grace period
        | property      | value |
        | LicenseStatus | 2     |

      @WMI-PRODUCT-GRACE-FRESH
      Examples: 30 days
        | property             | value |
        | GracePeriodRemaining | 43200 |

      @WMI-PRODUCT-PARTIAL-KEY
      Examples: the end of the setup key
        | property          | value   |
        | PartialProductKey | "HVTHH" |

      @WMI-PRODUCT-KEY-ID
      Examples:
        | property     | value     |
        | ProductKeyID | some text |

      @WMI-PRODUCT-INSTALLATION-ID
      Examples:
        | property              | value     |
        | OfflineInstallationId | some text |

    @WMI-PRODUCT-APPLICATION-ID
    Scenario Outline: The application of <edition> is Windows
      Given CLIENT_1 runs "<edition>"
      When ApplicationID of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows "55c92734-d682-4d71-983e-d6ec3f16059f"

      Examples:
        | edition                         |
        | Windows 7 Enterprise            |
        | Windows Server 2008 R2 Standard |

    @WMI-PRODUCT-ID-SENT
    Scenario: The product id is what a client asks to have activated
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the last request that reached KMS_1 names the ID of CLIENT_1

  Rule: Without a product key there is nothing that is made of it

    Scenario Outline: <property> of a computer whose product key was removed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      When <property> of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows null

      @WMI-PRODUCT-PARTIAL-KEY-NONE
      Examples:
        | property          |
        | PartialProductKey |

      @WMI-PRODUCT-KEY-ID-NONE
      Examples:
        | property     |
        | ProductKeyID |

      @WMI-PRODUCT-INSTALLATION-ID-NONE
      Examples:
        | property              |
        | OfflineInstallationId |

  Rule: The partial product key is that of the key installed last

    @WMI-PRODUCT-PARTIAL-KEY
    Scenario: A MAK takes the place of the setup key
      Given CLIENT_1 has the "Contoso MAK" installed
      When PartialProductKey of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows "00201"

  Rule: What a KMS host told shows on the product

    @WMI-PRODUCT-KMS-KEY-ID
    Scenario: The product key id of the KMS host
      Given CLIENT_1 has been activated by KMS_1
      When KeyManagementServiceProductKeyID of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows some text

    @WMI-PRODUCT-KMS-KEY-ID-NONE
    Scenario: A computer with a MAK has no KMS host
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When KeyManagementServiceProductKeyID of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows null

    @WMI-PRODUCT-INTERVALS-LEARNT
    Scenario Outline: <property> is that of the KMS host
      Given KMS_1 is an activated KMS host
      And an administrator sets the <interval> interval of KMS_1 to 30 minutes
      And CLIENT_1 asks for activation
      When <property> of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 30

      Examples:
        | interval   | property             |
        | activation | VLActivationInterval |
        | renewal    | VLRenewalInterval    |

    @WMI-PRODUCT-IS-CLIENT
    Scenario Outline: A computer with the <key> is no KMS host
      Given CLIENT_1 has the "<key>" installed
      When IsKeyManagementServiceMachine of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 0

      Examples:
        | key                              |
        | setup key for windows-7-enterprise |
        | Contoso MAK                      |

    @WMI-PRODUCT-IS-HOST
    Scenario: An activated KMS host is one
      Given KMS_1 is an activated KMS host
      When IsKeyManagementServiceMachine of SoftwareLicensingProduct is read on KMS_1
      Then it shows 1

    Scenario Outline: <property> of a computer that has found no KMS host yet
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows <value>

      @WMI-PRODUCT-DISCOVERED-NAME
      Examples:
        | property                                  | value          |
        | DiscoveredKeyManagementServiceMachineName | a text or null |

      @WMI-PRODUCT-DISCOVERED-PORT
      Examples:
        | property                                  | value          |
        | DiscoveredKeyManagementServiceMachinePort | a whole number |

    @WMI-PRODUCT-DISCOVERED-NAME
    Scenario: The name of the KMS host found through DNS
      Given CLIENT_1 has been activated by KMS_1
      When DiscoveredKeyManagementServiceMachineName of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows "kms_1.contoso.com"

    @WMI-PRODUCT-DISCOVERED-PORT
    Scenario: The port of the KMS host found through DNS
      Given CLIENT_1 has been activated by KMS_1
      When DiscoveredKeyManagementServiceMachinePort of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows a whole number
      And the port of KMS_1 is what SoftwareLicensingProduct of CLIENT_1 discovered

  Rule: What the class does not have cannot be read

    @WMI-PRODUCT-UNKNOWN-PROPERTY
    Scenario Outline: <property> is none of the product
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingProduct is read on CLIENT_1
      Then the property is refused

      Examples:
        | property                         |
        | ClientMachineID                  |
        | KeyManagementServiceMaximumCount |
