Feature: WMI methods of the product
  What SoftwareLicensingProduct does (guide, Table 12).

  Rule: The product is activated and its key removed

    @WMI-PRODUCT-UNINSTALL-KEY
    Scenario: The product key is removed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows "HVTHH"
      When SoftwareLicensingProduct.UninstallProductKey is called on CLIENT_1
      Then the call succeeds
      And PartialProductKey of SoftwareLicensingProduct on CLIENT_1 shows null

    @WMI-PRODUCT-UNINSTALL-KEY-NONE
    Scenario: There is no product key to remove
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      When SoftwareLicensingProduct.UninstallProductKey is called on CLIENT_1
      Then the call ends with an error

    @WMI-PRODUCT-ACTIVATE
    Scenario: A KMS client is activated
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.Activate is called on CLIENT_1
      Then the call succeeds
      And LicenseStatus of SoftwareLicensingProduct on CLIENT_1 shows 1

    @WMI-PRODUCT-ACTIVATE-REFUSED
    Scenario Outline: A KMS client with <others> other computers in the count
      Given KMS_1 is an activated KMS host
      And <others> other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.Activate is called on CLIENT_1
      Then the attempt ends with <code>

      Examples:
        | others | code       |
        | 23     | 0xC004F038 |
        | 24     | 0x00000000 |

    @WMI-PRODUCT-DEPOSIT
    Scenario: A confirmation id activates a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      When the confirmation id of CLIENT_1 is deposited on it through WMI
      Then the call succeeds
      And LicenseStatus of SoftwareLicensingProduct on CLIENT_1 shows 1

    @WMI-PRODUCT-DEPOSIT-OTHER
    Scenario: A confirmation id with the installation id of another computer
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When the confirmation id of CLIENT_1 is deposited on it with the installation id of CLIENT_2
      Then the call ends with an error
      And LicenseStatus of SoftwareLicensingProduct on CLIENT_1 shows 2

    @WMI-PRODUCT-POLICY-UNKNOWN
    Scenario Outline: <method> of a policy that does not exist
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When SoftwareLicensingProduct.<method> is called on CLIENT_1 with PolicyName "Contoso-No-Such-Policy"
      Then the call ends with an error
      And the call gives nothing back

      Examples:
        | method                     |
        | GetPolicyInformationDWord  |
        | GetPolicyInformationString |
