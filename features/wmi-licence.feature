Feature: WMI properties of the licence
  LicenseStatus, its reason, and how long it lasts, as SoftwareLicensingProduct shows them (guide, Table 12). Which state follows
  which is told elsewhere; here is how a state is numbered. Status 2 is that of a computer fresh from set-up.

  Rule: Each state of the licence has its number

    @WMI-PRODUCT-STATUS-0
    Scenario: Unlicensed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 is restarted
      When LicenseStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 0

    @WMI-PRODUCT-STATUS-1
    Scenario: Licensed
      Given CLIENT_1 has been activated by KMS_1
      When LicenseStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 1

    @WMI-PRODUCT-STATUS-3
    Scenario: Out-of-tolerance grace
      Given CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When LicenseStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 3

    @WMI-PRODUCT-STATUS-4
    Scenario: Non-genuine grace
      Given CLIENT_1 has been activated by KMS_1
      And genuine validation fails on CLIENT_1
      When LicenseStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 4

    @WMI-PRODUCT-STATUS-5
    Scenario: Notification
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When LicenseStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 5

  Rule: The reason is a number without a sign

    @WMI-PRODUCT-REASON
    Scenario: The reason of a computer in notification
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When LicenseStatusReason of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 3221549065

    @WMI-PRODUCT-REASON
    Scenario: The reason of an activated computer
      Given CLIENT_1 has been activated by KMS_1
      When LicenseStatusReason of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows a whole number

  Rule: The grace period is counted in minutes

    @WMI-PRODUCT-GRACE-LAST
    Scenario Outline: A KMS client without a KMS host: <days> days and <minutes> minutes
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And <days> days and <minutes> minutes pass
      When GracePeriodRemaining of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows <remaining>

      Examples: the last minute, and the one after
        | days | minutes | remaining |
        | 29   | 0       | 1440      |
        | 29   | 1439    | 1         |
        | 30   | 0       | 0         |

    @WMI-PRODUCT-GRACE-KMS
    Scenario: A client that was just activated
      Given CLIENT_1 has been activated by KMS_1
      When GracePeriodRemaining of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 259200

    @WMI-PRODUCT-GRACE-KMS-FALLS
    Scenario: A client that was activated two hours ago
      Given CLIENT_1 has been activated by KMS_1
      And 120 minutes pass
      When GracePeriodRemaining of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 259080

  Rule: The genuine status is a number of its own

    @WMI-PRODUCT-GENUINE-FAILS
    Scenario: A genuine computer
      Given CLIENT_1 has been activated by KMS_1
      When GenuineStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows 0

    @WMI-PRODUCT-GENUINE-FAILS
    Scenario: A computer that failed genuine validation
      Given CLIENT_1 has been activated by KMS_1
      And genuine validation fails on CLIENT_1
      When GenuineStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows another number than 0

    @WMI-PRODUCT-GENUINE-FAILS
    Scenario: A computer that failed genuine validation more than 30 days ago
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And genuine validation fails on CLIENT_1
      And 31 days pass
      When GenuineStatus of SoftwareLicensingProduct is read on CLIENT_1
      Then it shows another number than 0
