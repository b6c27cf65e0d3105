Feature: Registry settings carried in a file
  An administrator exports the settings of one KMS host and imports them on the others (Deployment Guide). The
  file is that of the registry editor, version 5.00: keys in full, a value a line (support article on .reg files).

  Rule: What one computer exports another has after importing it

    @REGISTRY-FILE-CARRIED-LIST
    Scenario: A list of domains
      Given an administrator writes DnsDomainPublishList as REG_MULTI_SZ "east.contoso.com, 10, 75 | west.contoso.com, 90, 75" into the registry of SRV_1
      When the registry that SRV_1 exports is imported on SRV_2
      Then the import succeeds
      And the registry of SRV_2 holds DnsDomainPublishList as REG_MULTI_SZ "east.contoso.com, 10, 75 | west.contoso.com, 90, 75"

    @REGISTRY-FILE-CARRIED-ALL
    Scenario Outline: <value> as <type> "<data>"
      Given an administrator writes <value> as <type> "<data>" into the registry of SRV_1
      When the registry that SRV_1 exports is imported on SRV_2
      Then the registry of SRV_2 holds <value> as <type> "<data>"

      Examples:
        | value                             | type         | data                                             |
        | VLActivationInterval              | REG_DWORD    | 240                                              |
        | VLRenewalInterval                 | REG_DWORD    | 4294967295                                       |
        | KeyManagementServiceListeningPort | REG_SZ       | 1689                                             |
        | Note                              | REG_SZ       | 軟體授權                                         |
        | Note                              | REG_SZ       |                                                  |
        | The"quoted"name                   | REG_SZ       | on                                               |
        | @                                 | REG_SZ       | on                                               |
        | DnsDomainPublishList              | REG_MULTI_SZ | 金鑰.contoso.com \| contoso.com                  |
        | Seal                              | REG_BINARY   | 00ff10                                           |
        | Seal                              | REG_BINARY   |                                                  |
        | Seal                              | REG_BINARY   | 000102030405060708090a0b0c0d0e0f1011121314151617 |

    @REGISTRY-FILE-CARRIED-SUBKEYS
    Scenario Outline: <value>
      Given an administrator writes <value> as REG_SZ "kms_1.contoso.com" into the registry of SRV_1
      When the registry that SRV_1 exports is imported on SRV_2
      Then the registry of SRV_2 holds <value> as REG_SZ "kms_1.contoso.com"
      And the registry of SRV_2 holds no KeyManagementServiceName

      Examples:
        | value                                |
        | Activation\AlternateURL              |
        | APPID\KeyManagementServiceName       |
        | APPID\SKUID\KeyManagementServiceName |

    @REGISTRY-FILE-CARRIED-FORCE
    Scenario: An imported interval is the one that a client goes by
      Given an administrator writes VLActivationInterval as REG_DWORD "240" into the registry of CLIENT_1
      When the registry that CLIENT_1 exports is imported on CLIENT_2
      Then VLActivationInterval of CLIENT_2 reads 240

  Rule: An export is a file that the registry editor would write

    @REGISTRY-FILE-HEADER
    Scenario: The first line
      Given an administrator writes VLActivationInterval as REG_DWORD "240" into the registry of SRV_1
      When the registry of SRV_1 is exported
      Then the first line of the exported file is "Windows Registry Editor Version 5.00"

    @REGISTRY-FILE-KEY
    Scenario: The key
      Given an administrator writes VLActivationInterval as REG_DWORD "240" into the registry of SRV_1
      When the registry of SRV_1 is exported
      Then the exported file has the line
        """
        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        """

    @REGISTRY-FILE-EXPORTED-NUMBER
    Scenario Outline: REG_DWORD <number>
      Given an administrator writes VLActivationInterval as REG_DWORD "<number>" into the registry of SRV_1
      When the registry of SRV_1 is exported
      Then the exported file has the line
        """
        "VLActivationInterval"=dword:<digits>
        """

      Examples: the smallest, one in between and the largest
        | number     | digits   |
        | 0          | 00000000 |
        | 240        | 000000f0 |
        | 4294967295 | ffffffff |

    @REGISTRY-FILE-EXPORTED-TEXT
    Scenario: A text with a quotation mark and backslashes
      Given an administrator writes Activation\AlternateURL as REG_SZ 'file:C:\help "kms".htm' into the registry of SRV_1
      When the registry of SRV_1 is exported
      Then the exported file has the line
        """
        "AlternateURL"="file:C:\\help \"kms\".htm"
        """

    @REGISTRY-FILE-EXPORTED-TEXT
    Scenario: The value of a key that has no name
      Given an administrator writes @ as REG_SZ "on" into the registry of SRV_1
      When the registry of SRV_1 is exported
      Then the exported file has the line
        """
        @="on"
        """

    @REGISTRY-FILE-EXPORTED-LIST
    Scenario: A list of two lines
      Given an administrator writes DnsDomainPublishList as REG_MULTI_SZ "a | b" into the registry of SRV_1
      When the registry of SRV_1 is exported
      Then the exported file has the line
        """
        "DnsDomainPublishList"=hex(7):61,00,00,00,62,00,00,00,00,00
        """

    @REGISTRY-FILE-NO-POLICIES
    Scenario: A policy
      Given group policy sets UserOperations to REG_DWORD "1" for SRV_1
      And an administrator writes VLActivationInterval as REG_DWORD "240" into the registry of SRV_1
      When the registry that SRV_1 exports is imported on SRV_2
      Then the policies of SRV_2 hold no UserOperations
      And the registry of SRV_2 holds no UserOperations
      And the registry of SRV_2 holds VLActivationInterval as REG_DWORD "240"

  Rule: An import takes what the registry editor would take

    @REGISTRY-FILE-IMPORTED-TEXT
    Scenario: Escaped marks and backslashes
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform\Activation]
        "AlternateURL"="file:C:\\help \"kms\".htm"
        """
      Then the registry of SRV_1 holds Activation\AlternateURL as REG_SZ 'file:C:\help "kms".htm'

    @REGISTRY-FILE-IMPORTED-LIST
    Scenario: A list as bytes
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "DnsDomainPublishList"=hex(7):61,00,62,00,00,00,63,00,00,00,00,00
        """
      Then the registry of SRV_1 holds DnsDomainPublishList as REG_MULTI_SZ "ab | c"

    @REGISTRY-FILE-IMPORTED-BYTES
    Scenario Outline: A <type> as bytes
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "<value>"=<bytes>
        """
      Then the registry of SRV_1 holds <value> as <type> "<data>"

      Examples: a text with its final zero, and a number with its low byte first
        | value                    | bytes                                      | type      | data     |
        | KeyManagementServiceName | hex(1):6b,00,6d,00,73,00,5f,00,31,00,00,00 | REG_SZ    | kms_1    |
        | VLActivationInterval     | hex(4):04,03,02,01                         | REG_DWORD | 16909060 |

    @REGISTRY-FILE-CONTINUED
    Scenario: A list on three lines of the file
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "DnsDomainPublishList"=hex(7):61,00,\
          62,00,00,00,63,00,\
          00,00,00,00
        """
      Then the registry of SRV_1 holds DnsDomainPublishList as REG_MULTI_SZ "ab | c"

    @REGISTRY-FILE-COMMENT
    Scenario: Comments and empty lines
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        ; the intervals of the head office
        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]

        ; "VLRenewalInterval"=dword:0000003c
        "VLActivationInterval"=dword:0000003c
        """
      Then the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"
      And the registry of SRV_1 holds no VLRenewalInterval

    @REGISTRY-FILE-COMMENT
    Scenario: A comment behind a value
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=dword:0000003c ; an hour
        "KeyManagementServiceListeningPort"="1689";
        """
      Then the import succeeds
      And the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"
      And the registry of SRV_1 holds KeyManagementServiceListeningPort as REG_SZ "1689"

    @REGISTRY-FILE-ANY-CASE
    Scenario: Small and capital letters
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [hkey_local_machine\software\MICROSOFT\windows nt\currentversion\softwareprotectionplatform]
        "vlactivationinterval"=dword:0000003C
        """
      Then the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"

    @REGISTRY-FILE-REPLACES
    Scenario: A file that has one of two values
      Given an administrator writes VLActivationInterval as REG_DWORD "30" into the registry of SRV_1
      And an administrator writes VLRenewalInterval as REG_DWORD "30" into the registry of SRV_1
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=dword:0000003c
        """
      Then the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"
      And the registry of SRV_1 holds VLRenewalInterval as REG_DWORD "30"

    @REGISTRY-FILE-DELETES-VALUE
    Scenario: A minus for the data
      Given an administrator writes VLActivationInterval as REG_DWORD "30" into the registry of SRV_1
      And an administrator writes VLRenewalInterval as REG_DWORD "30" into the registry of SRV_1
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=-
        """
      Then the registry of SRV_1 holds no VLActivationInterval
      And the registry of SRV_1 holds VLRenewalInterval as REG_DWORD "30"

    @REGISTRY-FILE-DELETES-KEY
    Scenario: A minus before the key
      Given an administrator writes Contoso\KeyManagementServiceName as REG_SZ "kms_1" into the registry of SRV_1
      And an administrator writes Contoso\East\KeyManagementServiceName as REG_SZ "kms_2" into the registry of SRV_1
      And an administrator writes ContosoWest\KeyManagementServiceName as REG_SZ "kms_3" into the registry of SRV_1
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [-HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform\Contoso]
        """
      Then the registry of SRV_1 holds no Contoso\KeyManagementServiceName
      And the registry of SRV_1 holds no Contoso\East\KeyManagementServiceName
      And the registry of SRV_1 holds ContosoWest\KeyManagementServiceName as REG_SZ "kms_3"

    @REGISTRY-FILE-DELETES-KEY
    Scenario: A minus before the key of the licensing service
      Given an administrator writes VLActivationInterval as REG_DWORD "30" into the registry of SRV_1
      And an administrator writes Contoso\KeyManagementServiceName as REG_SZ "kms_1" into the registry of SRV_1
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [-HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        """
      Then the registry of SRV_1 holds no VLActivationInterval
      And the registry of SRV_1 holds no Contoso\KeyManagementServiceName

    @REGISTRY-FILE-DELETES-KEY
    Scenario: What the file has below a key with a minus
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [-HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform\Contoso]
        "KeyManagementServiceName"="kms_1"
        """
      Then the registry of SRV_1 holds no Contoso\KeyManagementServiceName

    @REGISTRY-FILE-FOREIGN
    Scenario: Keys of other programs around
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Contoso]
        "VLRenewalInterval"=dword:0000003c

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=dword:0000003c

        [HKEY_CURRENT_USER\Software\Contoso]
        "Colour"="blue"
        """
      Then the import succeeds
      And the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"
      And the registry of SRV_1 holds no VLRenewalInterval

    @REGISTRY-FILE-FOREIGN
    Scenario: A key that is to be deleted, and one whose name begins alike
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [-HKEY_CURRENT_USER\Software\Contoso]

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform2]
        "VLRenewalInterval"=dword:0000003c

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=dword:0000003c
        """
      Then the import succeeds
      And the registry of SRV_1 holds VLActivationInterval as REG_DWORD "60"
      And the registry of SRV_1 holds no VLRenewalInterval

    @REGISTRY-FILE-POLICY
    Scenario: The key of the policies
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        [HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows NT\CurrentVersion\Software Protection Platform]
        "UserOperations"=dword:00000001
        """
      Then the policies of SRV_1 hold UserOperations as REG_DWORD "1"
      And the registry of SRV_1 holds no UserOperations

  Rule: A malformed file is refused whole

    @REGISTRY-FILE-MALFORMED
    Scenario Outline: <fault>
      Given an administrator writes VLActivationInterval as REG_DWORD "30" into the registry of SRV_1
      When SRV_1 imports this registry file
        """
        <first line>

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=dword:0000003c
        <last line>
        """
      Then the import is refused
      And the registry of SRV_1 holds VLActivationInterval as REG_DWORD "30"

      Examples:
        | fault                          | first line                            | last line                                      |
        | a number that is none          | Windows Registry Editor Version 5.00  | "VLRenewalInterval"=dword:sixty                |
        | a number of nine digits        | Windows Registry Editor Version 5.00  | "VLRenewalInterval"=dword:100000000            |
        | a number of three bytes        | Windows Registry Editor Version 5.00  | "VLRenewalInterval"=hex(4):01,02,03            |
        | a number of five bytes         | Windows Registry Editor Version 5.00  | "VLRenewalInterval"=hex(4):01,02,03,04,05      |
        | a text without its end         | Windows Registry Editor Version 5.00  | "KeyManagementServiceName"="kms_1              |
        | a list with a byte that is not | Windows Registry Editor Version 5.00  | "DnsDomainPublishList"=hex(7):61,0g            |
        | a list with half a letter      | Windows Registry Editor Version 5.00  | "DnsDomainPublishList"=hex(7):61,00,00         |
        | a name without quotation marks | Windows Registry Editor Version 5.00  | VLRenewalInterval=dword:0000003c               |
        | a name without a value         | Windows Registry Editor Version 5.00  | "VLRenewalInterval"=                           |
        | a value without a name         | Windows Registry Editor Version 5.00  | dword:0000003c                                 |
        | two values on a line           | Windows Registry Editor Version 5.00  | "VLRenewalInterval"=dword:0000003c "Note"="on" |
        | another kind of file           | Settings of the head office           | "VLRenewalInterval"=dword:0000003c             |
        | no first line                  | ; Settings of the head office         | "VLRenewalInterval"=dword:0000003c             |
        | a version that there is not    | Windows Registry Editor Version 5.001 | "VLRenewalInterval"=dword:0000003c             |

    @REGISTRY-FILE-MALFORMED
    Scenario: A value before the first key
      When SRV_1 imports this registry file
        """
        Windows Registry Editor Version 5.00

        "VLRenewalInterval"=dword:0000003c

        [HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion\SoftwareProtectionPlatform]
        "VLActivationInterval"=dword:0000003c
        """
      Then the import is refused
      And the registry of SRV_1 holds no VLActivationInterval
