Feature: WMI properties of the service
  What SoftwareLicensingService shows of the computer (guide, Table 12). The class has uint32 where the table prints -1, so
  that a consumer reads 4294967295; it has booleans where the table prints 0 and 1, and either will do.

  Rule: Whatever nobody changed has its default

    Scenario Outline: <property> of a KMS client fresh from set-up
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingService is read on CLIENT_1
      Then it shows <value>

      @WMI-SERVICE-VERSION
      Examples:
        | property | value     |
        | Version  | some text |

      @WMI-SERVICE-MACHINE-UNSET
      Examples:
        | property                    | value |
        | KeyManagementServiceMachine | null  |

      @WMI-SERVICE-PORT-UNSET
      Examples:
        | property                 | value |
        | KeyManagementServicePort | 0     |

      @WMI-SERVICE-ACTIVATION-INTERVAL
      Examples: minutes
        | property             | value |
        | VLActivationInterval | 120   |

      @WMI-SERVICE-RENEWAL-INTERVAL
      Examples: minutes
        | property          | value |
        | VLRenewalInterval | 10080 |

      @WMI-SERVICE-POLICY-CACHE
      Examples:
        | property                   | value  |
        | PolicyCacheRefreshRequired | 0 or 1 |

      @WMI-SERVICE-CLIENT-ID
      Examples:
        | property        | value  |
        | ClientMachineID | a GUID |

      @WMI-SERVICE-REARMS
      Examples:
        | property                   | value |
        | RemainingWindowsReArmCount | 3     |

      @WMI-SERVICE-HOST-CACHING
      Examples: enabled
        | property                        | value |
        | KeyManagementServiceHostCaching | 1     |

      @WMI-SERVICE-ACTIVATION-DISABLED
      Examples: not disabled
        | property                               | value |
        | KeyManagementServiceActivationDisabled | 0     |

    Scenario Outline: <property> of a KMS host on which nothing was set
      Given KMS_1 is an activated KMS host
      When <property> of SoftwareLicensingService is read on KMS_1
      Then it shows <value>

      @WMI-SERVICE-DNS-PUBLISHING
      Examples: enabled
        | property                          | value |
        | KeyManagementServiceDnsPublishing | 1     |

      @WMI-SERVICE-LOW-PRIORITY
      Examples: normal
        | property                        | value |
        | KeyManagementServiceLowPriority | 0     |

  Rule: The rearms that are left are counted

    @WMI-SERVICE-REARMS-USED
    Scenario: One of three rearms was used
      Given SoftwareLicensingService.ReArmWindows is called on CLIENT_1
      And CLIENT_1 is restarted
      When RemainingWindowsReArmCount of SoftwareLicensingService is read on CLIENT_1
      Then it shows 2

  Rule: The service says who the computer is

    @WMI-SERVICE-CLIENT-ID-SENT
    Scenario: The client machine id is that of its requests
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the last request that reached KMS_1 names the ClientMachineID of CLIENT_1

    @WMI-SERVICE-IS-CLIENT
    Scenario Outline: A computer with the <key> is no KMS host
      Given CLIENT_1 has the "<key>" installed
      When IsKeyManagementServiceMachine of SoftwareLicensingService is read on CLIENT_1
      Then it shows 0

      Examples:
        | key                              |
        | setup key for windows-7-enterprise |
        | Contoso MAK                      |

    @WMI-SERVICE-IS-HOST
    Scenario: An activated KMS host is one
      Given KMS_1 is an activated KMS host
      When IsKeyManagementServiceMachine of SoftwareLicensingService is read on KMS_1
      Then it shows 1

  Rule: The KMS host found through DNS is a property of the service

    Scenario Outline: <property> of a computer that has found no KMS host yet
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingService is read on CLIENT_1
      Then it shows <value>

      @WMI-SERVICE-DISCOVERED-NAME
      Examples:
        | property                                  | value          |
        | DiscoveredKeyManagementServiceMachineName | a text or null |

      @WMI-SERVICE-DISCOVERED-PORT
      Examples:
        | property                                  | value          |
        | DiscoveredKeyManagementServiceMachinePort | a whole number |

    @WMI-SERVICE-DISCOVERED-NAME
    Scenario: The name of the KMS host found through DNS
      Given CLIENT_1 has been activated by KMS_1
      When DiscoveredKeyManagementServiceMachineName of SoftwareLicensingService is read on CLIENT_1
      Then it shows "kms_1.contoso.com"

    @WMI-SERVICE-DISCOVERED-PORT
    Scenario: The port of the KMS host found through DNS
      Given CLIENT_1 has been activated by KMS_1
      When DiscoveredKeyManagementServiceMachinePort of SoftwareLicensingService is read on CLIENT_1
      Then it shows a whole number
      And the port of KMS_1 is what SoftwareLicensingService of CLIENT_1 discovered

  Rule: What the class does not have cannot be read

    @WMI-SERVICE-UNKNOWN-PROPERTY
    Scenario Outline: <property> is none of the service
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <property> of SoftwareLicensingService is read on CLIENT_1
      Then the property is refused

      Examples:
        | property                      |
        | LicenseStatus                 |
        | KeyManagementServiceMaximumCount |
