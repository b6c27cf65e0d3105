Feature: Writing, finding and deleting registry values
  What an administrator writes with an editor, or with slmgr, is found again under its name (guide, Tables 2 and 3;
  Windows documentation of the registry).

  Rule: What is written is kept as it is

    @REGISTRY-EDIT-KEPT
    Scenario Outline: <value> as <type> "<data>"
      When an administrator writes <value> as <type> "<data>" into the registry of SRV_1
      Then the registry of SRV_1 holds <value> as <type> "<data>"

      Examples:
        | value                    | type         | data                       |
        | VLActivationInterval     | REG_DWORD    | 0                          |
        | VLActivationInterval     | REG_DWORD    | 4294967295                 |
        | KeyManagementServiceName | REG_SZ       | kms_1.contoso.com          |
        | KeyManagementServiceName | REG_SZ       | 金鑰.contoso.com           |
        | DnsDomainPublishList     | REG_MULTI_SZ | contoso.com \| example.com |
        | Seal                     | REG_BINARY   | 00ff10                     |

    @REGISTRY-EDIT-REPLACED
    Scenario: A number is written over a text
      Given an administrator writes KeyManagementServicePort as REG_SZ "1689" into the registry of SRV_1
      When an administrator writes KeyManagementServicePort as REG_DWORD "7" into the registry of SRV_1
      Then the registry of SRV_1 holds KeyManagementServicePort as REG_DWORD "7"

    @REGISTRY-EDIT-OWN
    Scenario: Two computers
      Given an administrator writes VLActivationInterval as REG_DWORD "60" into the registry of SRV_1
      When an administrator writes VLActivationInterval as REG_DWORD "90" into the registry of SRV_2
      Then the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"
      And the registry of SRV_2 holds VLActivationInterval as REG_DWORD "90"

    @REGISTRY-EDIT-OUTLIVES-RESTART
    Scenario: The computer restarts
      Given an administrator writes VLActivationInterval as REG_DWORD "60" into the registry of SRV_1
      When SRV_1 is restarted
      Then the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"

  Rule: Names are found in any case of the letters, and any name may be used

    @REGISTRY-EDIT-NAME-CASE
    Scenario: A name in small letters
      When an administrator writes vlactivationinterval as REG_DWORD "60" into the registry of SRV_1
      Then the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"

    @REGISTRY-EDIT-KEY-CASE
    Scenario: A key in capital letters
      When an administrator writes ACTIVATION\AlternateURL as REG_SZ "http://help.contoso.com/" into the registry of SRV_1
      Then the registry of SRV_1 holds Activation\AlternateURL as REG_SZ "http://help.contoso.com/"

    @REGISTRY-EDIT-ANY-NAME
    Scenario Outline: <name> before it is written
      When an administrator writes KeyManagementServiceVersion as REG_SZ "2.0" into the registry of SRV_1
      Then the registry of SRV_1 holds no <name>

      Examples:
        | name           |
        | constructor    |
        | __proto__      |
        | __proto__\Name |

    @REGISTRY-EDIT-ANY-NAME
    Scenario Outline: <name> once it is written
      When an administrator writes <name> as REG_SZ "2.0" into the registry of SRV_1
      Then the registry of SRV_1 holds <name> as REG_SZ "2.0"

      Examples:
        | name           |
        | constructor    |
        | __proto__      |
        | __proto__\Name |

  Rule: What is deleted is gone, and nothing else

    @REGISTRY-EDIT-DELETED
    Scenario: An interval is deleted
      Given an administrator writes VLActivationInterval as REG_DWORD "60" into the registry of CLIENT_1
      When an administrator deletes VLActivationInterval from the registry of CLIENT_1
      Then the registry of CLIENT_1 holds no VLActivationInterval
      And VLActivationInterval of CLIENT_1 reads 120

    @REGISTRY-EDIT-DELETED-ALONE
    Scenario: A name beside a port, and above another name
      Given an administrator writes KeyManagementServiceName as REG_SZ "kms_1.contoso.com" into the registry of SRV_1
      And an administrator writes KeyManagementServicePort as REG_SZ "1689" into the registry of SRV_1
      And an administrator writes APPID\KeyManagementServiceName as REG_SZ "kms_2.contoso.com" into the registry of SRV_1
      When an administrator deletes KeyManagementServiceName from the registry of SRV_1
      Then the registry of SRV_1 holds KeyManagementServicePort as REG_SZ "1689"
      And the registry of SRV_1 holds APPID\KeyManagementServiceName as REG_SZ "kms_2.contoso.com"

    @REGISTRY-EDIT-DELETED-TWICE
    Scenario: A value that is not there
      Given an administrator writes VLRenewalInterval as REG_DWORD "60" into the registry of SRV_1
      When an administrator deletes VLActivationInterval from the registry of SRV_1
      Then the registry of SRV_1 holds no VLActivationInterval
      And the registry of SRV_1 holds VLRenewalInterval as REG_DWORD "60"

  Rule: slmgr writes the values of a KMS client where an editor finds them

    @REGISTRY-WRITES-SKMS
    Scenario: A name and a port
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1700"
      Then the registry of CLIENT_1 holds KeyManagementServiceName as REG_SZ "kms_1.contoso.com"
      And the registry of CLIENT_1 holds KeyManagementServicePort as REG_SZ "1700"

    @REGISTRY-WRITES-SKMS-PRODUCT
    Scenario: A name and a port for Windows 7 Enterprise
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1700 ac1d0000-0000-4000-8000-000000000004"
      Then the registry of CLIENT_1 holds APPID\SKUID\KeyManagementServiceName as REG_SZ "kms_1.contoso.com"
      And the registry of CLIENT_1 holds APPID\SKUID\KeyManagementServicePort as REG_SZ "1700"
      And the registry of CLIENT_1 holds no KeyManagementServiceName

    @REGISTRY-WRITES-CKMS
    Scenario: Both are cleared
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1700"
      And the registry of CLIENT_1 holds KeyManagementServiceName as REG_SZ "kms_1.contoso.com"
      When CLIENT_1 runs slmgr "/ckms"
      Then the registry of CLIENT_1 holds no KeyManagementServiceName
      And the registry of CLIENT_1 holds no KeyManagementServicePort

    @REGISTRY-WRITES-CKMS-PRODUCT
    Scenario: Those of Windows 7 Enterprise are cleared
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1700 ac1d0000-0000-4000-8000-000000000004"
      And CLIENT_1 runs slmgr "/skms kms_2.contoso.com"
      When CLIENT_1 runs slmgr "/ckms ac1d0000-0000-4000-8000-000000000004"
      Then the registry of CLIENT_1 holds no APPID\SKUID\KeyManagementServiceName
      And the registry of CLIENT_1 holds no APPID\SKUID\KeyManagementServicePort
      And the registry of CLIENT_1 holds KeyManagementServiceName as REG_SZ "kms_2.contoso.com"

  Rule: slmgr writes the values of a KMS host where an editor finds them

    Scenario Outline: slmgr <option>
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "<option>"
      Then the registry of KMS_1 holds <value> as <type> "<data>"

      @REGISTRY-WRITES-SAI
      Examples:
        | option   | value                | type      | data |
        | /sai 240 | VLActivationInterval | REG_DWORD | 240  |

      @REGISTRY-WRITES-SRI
      Examples:
        | option    | value             | type      | data |
        | /sri 1440 | VLRenewalInterval | REG_DWORD | 1440 |

      @REGISTRY-WRITES-SPRT
      Examples:
        | option     | value                             | type   | data |
        | /sprt 1700 | KeyManagementServiceListeningPort | REG_SZ | 1700 |

    Scenario Outline: slmgr <off>, then <on>
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "<off>"
      And the registry of KMS_1 holds a number other than 0 as <value>
      When KMS_1 runs slmgr "<on>"
      Then the registry of KMS_1 holds no <value> but 0

      @REGISTRY-WRITES-DNS-PUBLISHING
      Examples:
        | off   | on    | value                |
        | /cdns | /sdns | DisableDnsPublishing |

      @REGISTRY-WRITES-PRIORITY
      Examples:
        | off   | on    | value                |
        | /cpri | /spri | EnableKmsLowPriority |
