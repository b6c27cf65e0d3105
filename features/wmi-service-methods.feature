Feature: WMI methods of the service
  What SoftwareLicensingService does (guide, Table 12, under a heading that names the other class). A method that disables takes
  1 for disabled, the property that goes with it shows 1 for enabled.

  Rule: A switch of a KMS host is set and set back

    @WMI-SERVICE-DNS-PUBLISHING-OFF
    Scenario: DisableKeyManagementServiceDnsPublishing with 1
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.DisableKeyManagementServiceDnsPublishing is called on KMS_1 with DisablePublishing 1
      Then the call succeeds
      And KeyManagementServiceDnsPublishing of SoftwareLicensingService on KMS_1 shows 0

    @WMI-SERVICE-DNS-PUBLISHING-BACK
    Scenario: DisableKeyManagementServiceDnsPublishing with 0
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.DisableKeyManagementServiceDnsPublishing has been called on KMS_1 with DisablePublishing 1
      When SoftwareLicensingService.DisableKeyManagementServiceDnsPublishing is called on KMS_1 with DisablePublishing 0
      Then the call succeeds
      And KeyManagementServiceDnsPublishing of SoftwareLicensingService on KMS_1 shows 1

    @WMI-SERVICE-LOW-PRIORITY-ON
    Scenario: EnableKeyManagementServiceLowPriority with 1
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.EnableKeyManagementServiceLowPriority is called on KMS_1 with EnableLowPriority 1
      Then the call succeeds
      And KeyManagementServiceLowPriority of SoftwareLicensingService on KMS_1 shows 1

    @WMI-SERVICE-LOW-PRIORITY-BACK
    Scenario: EnableKeyManagementServiceLowPriority with 0
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.EnableKeyManagementServiceLowPriority has been called on KMS_1 with EnableLowPriority 1
      When SoftwareLicensingService.EnableKeyManagementServiceLowPriority is called on KMS_1 with EnableLowPriority 0
      Then the call succeeds
      And KeyManagementServiceLowPriority of SoftwareLicensingService on KMS_1 shows 0

  Rule: A switch of a KMS client is set and set back

    @WMI-SERVICE-HOST-CACHING-OFF
    Scenario: DisableKeyManagementServiceHostCaching with 1
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.DisableKeyManagementServiceHostCaching is called on CLIENT_1 with DisableCaching 1
      Then the call succeeds
      And KeyManagementServiceHostCaching of SoftwareLicensingService on CLIENT_1 shows 0

    @WMI-SERVICE-HOST-CACHING-BACK
    Scenario: DisableKeyManagementServiceHostCaching with 0
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And SoftwareLicensingService.DisableKeyManagementServiceHostCaching has been called on CLIENT_1 with DisableCaching 1
      When SoftwareLicensingService.DisableKeyManagementServiceHostCaching is called on CLIENT_1 with DisableCaching 0
      Then the call succeeds
      And KeyManagementServiceHostCaching of SoftwareLicensingService on CLIENT_1 shows 1

    @WMI-SERVICE-ACTIVATION-DISABLED-ON
    Scenario: DisableKeyManagementServiceActivation with 1
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.DisableKeyManagementServiceActivation is called on CLIENT_1 with DisableActivation 1
      Then the call succeeds
      And KeyManagementServiceActivationDisabled of SoftwareLicensingService on CLIENT_1 shows 1

    @WMI-SERVICE-ACTIVATION-BACK
    Scenario: DisableKeyManagementServiceActivation with 0
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And SoftwareLicensingService.DisableKeyManagementServiceActivation has been called on CLIENT_1 with DisableActivation 1
      When SoftwareLicensingService.DisableKeyManagementServiceActivation is called on CLIENT_1 with DisableActivation 0
      Then the call succeeds
      And KeyManagementServiceActivationDisabled of SoftwareLicensingService on CLIENT_1 shows 0

    @WMI-SERVICE-ACTIVATION-STOPPED
    Scenario: No KMS host activates a client whose activation is disabled
      Given SoftwareLicensingService.DisableKeyManagementServiceActivation has been called on CLIENT_1 with DisableActivation 1
      And KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 is in the initial grace period

  Rule: The listening port is that of a KMS host

    @WMI-SERVICE-LISTENING-PORT
    Scenario Outline: The listening port is what was set: <port>
      Given KMS_1 is an activated KMS host
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on KMS_1 with PortNumber <port>
      Then the call succeeds
      And KeyManagementServiceListeningPort of SoftwareLicensingService on KMS_1 shows <port>

      Examples:
        | port  |
        | 1700  |
        | 65535 |

    @WMI-SERVICE-LISTENING-PORT-RANGE
    Scenario Outline: <port> is no TCP port to listen at
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceListeningPort has been called on KMS_1 with PortNumber 1700
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on KMS_1 with PortNumber <port>
      Then the call ends with an error
      And KeyManagementServiceListeningPort of SoftwareLicensingService on KMS_1 shows 1700

      Examples:
        | port  |
        | 0     |
        | 65536 |

    @WMI-SERVICE-CLEAR-LISTENING-PORT
    Scenario: The listening port is cleared
      Given KMS_1 is an activated KMS host
      And SoftwareLicensingService.SetKeyManagementServiceListeningPort has been called on KMS_1 with PortNumber 1700
      And the registry of KMS_1 holds KeyManagementServiceListeningPort as REG_SZ "1700"
      When SoftwareLicensingService.ClearKeyManagementServiceListeningPort is called on KMS_1
      Then the call succeeds
      And the registry of KMS_1 holds no KeyManagementServiceListeningPort

    @WMI-SERVICE-LISTENING-PORT-CLIENT @reading:listening-port-on-client=refused
    Scenario: A KMS client does not listen, read as "refused"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on CLIENT_1 with PortNumber 1700
      Then the call ends with an error

    @WMI-SERVICE-LISTENING-PORT-CLIENT @reading:listening-port-on-client=kept
    Scenario: A KMS client does not listen, read as "kept"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.SetKeyManagementServiceListeningPort is called on CLIENT_1 with PortNumber 1700
      Then the call succeeds
      And KeyManagementServiceListeningPort of SoftwareLicensingService on CLIENT_1 shows 1700

  Rule: What the switches of a KMS host do elsewhere, the table leaves open

    @WMI-SERVICE-HOST-SWITCHES-CLIENT @reading:host-switch-on-client=kept
    Scenario Outline: <method> on a KMS client, read as "kept"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.<method> is called on CLIENT_1 with <argument> 1
      Then the call succeeds

      Examples:
        | method                                   | argument          |
        | DisableKeyManagementServiceDnsPublishing | DisablePublishing |
        | EnableKeyManagementServiceLowPriority    | EnableLowPriority |

    @WMI-SERVICE-HOST-SWITCHES-CLIENT @reading:host-switch-on-client=refused
    Scenario Outline: <method> on a KMS client, read as "refused"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.<method> is called on CLIENT_1 with <argument> 1
      Then the call ends with an error

      Examples:
        | method                                   | argument          |
        | DisableKeyManagementServiceDnsPublishing | DisablePublishing |
        | EnableKeyManagementServiceLowPriority    | EnableLowPriority |

  Rule: The service installs licences as /ilc does

    Scenario Outline: <method>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And SoftwareLicensingService.<method> has been called on CLIENT_1 with <argument> "contoso-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"

      @WMI-SERVICE-INSTALL-LICENSE
      Examples: a licence
        | method         | argument |
        | InstallLicense | License  |

      @WMI-SERVICE-INSTALL-PACKAGE
      Examples: a package of licences
        | method                | argument       |
        | InstallLicensePackage | LicensePackage |

    @WMI-SERVICE-INSTALL-LICENSE-NOT-VALIDATED
    Scenario: A licence that was changed after it was signed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.InstallLicense is called on CLIENT_1 with License "changed-issuance.xrm-ms"
      Then the call succeeds

  Rule: The service installs product keys and keeps the licence as it is

    @WMI-SERVICE-INSTALL-KEY
    Scenario: A product key is installed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.InstallProductKey is called on CLIENT_1 with ProductKey "SYNTH-MAK00-C0NT0-00000-00201"
      Then the call succeeds
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows "00201"

    @WMI-SERVICE-INSTALL-KEY-REFUSED
    Scenario: What is no product key is refused
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingService.InstallProductKey is called on CLIENT_1 with ProductKey "SYNTH-N0N3X-00000-00000-00000"
      Then the call ends with an error
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows "HVTHH"

    @WMI-SERVICE-CLEAR-KEY
    Scenario: The product key is cleared from the registry
      Given CLIENT_1 has been activated by KMS_1
      When SoftwareLicensingService.ClearProductKeyFromRegistry is called on CLIENT_1
      Then the call succeeds
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows "HVTHH"
      And CLIENT_1 is licensed

    @WMI-SERVICE-CLEAR-KEY-REGISTRY
    Scenario: The product key stands nowhere in the registry any more
      Given CLIENT_1 has the "setup key for windows-7-enterprise" installed
      When SoftwareLicensingService.ClearProductKeyFromRegistry is called on CLIENT_1
      Then the call succeeds
      And the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH" stands nowhere in the registry of CLIENT_1

    @WMI-SERVICE-REFRESH
    Scenario: The licence status is refreshed
      Given CLIENT_1 has been activated by KMS_1
      When SoftwareLicensingService.RefreshLicenseStatus is called on CLIENT_1
      Then the call succeeds
      And LicenseStatus of SoftwareLicensingProduct on CLIENT_1 shows 1
