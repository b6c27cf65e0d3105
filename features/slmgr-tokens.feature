Feature: Licence files and token-based activation
  /ilc installs an issuance licence and judges nothing; /lil lists and /ril removes it; /ltc lists the
  certificates that such a licence trusts and /fta activates with one; /stao and /ctao decide whether a KMS
  is asked besides (guide, Table 2). The licence files and certificates are the kit's own: the first
  version of the Contoso licence has the ILID 11c00000-0000-4000-8000-000000000001.

  Rule: /ilc installs a licence without validating it

    @SLMGR-ILC @SLMGR-LIL
    Scenario: The licence is listed afterwards
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"

    @SLMGR-LIL
    Scenario: Two licences are listed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ilc fabrikam-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"
      And slmgr prints a line that contains "11c00000-0000-4000-8000-000000000002"

    @SLMGR-ILC-NOT-VALIDATED
    Scenario: A licence that was changed after it was signed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ilc changed-issuance.xrm-ms"
      Then slmgr succeeds

    @SLMGR-ILC-VALIDATED-LATER
    Scenario: It activates nothing
      Given CLIENT_1 has these certificates
        | thumbprint                               | issuer             | valid from | valid to   |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | Contoso Issuing CA | 2009-01-01 | 2012-01-01 |
      And CLIENT_1 runs slmgr "/ilc changed-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/fta A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2"
      Then slmgr fails
      And CLIENT_1 is in the initial grace period

    @SLMGR-ILC-NO-FILE
    Scenario: There is no such file
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ilc nowhere.xrm-ms"
      Then slmgr fails

    @SLMGR-RILC-OTHERS
    Scenario: /rilc leaves it alone
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/rilc"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"

  Rule: /lil lists in the lines of the script

    @SLMGR-LIL-NONE
    Scenario: There is none
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints the line "No licenses found."

    @SLMGR-LIL-TEXT
    Scenario: There is one
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance-2.xrm-ms"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints the line "License ID (ILID): 11c00000-0000-4000-8000-000000000001"
      And slmgr prints the line "Version ID (ILvID): 2"
      And the output says "Valid to: " and the date 2019-07-22

  Rule: /ril removes the licence of both ids

    @SLMGR-RIL
    Scenario: It is the only one
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 1"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr does not print a line that contains "11c00000-0000-4000-8000-000000000001"

    @SLMGR-RIL
    Scenario: Another version of it is installed as well
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance-2.xrm-ms"
      And CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 1"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"

    @SLMGR-RIL
    Scenario: The later of two versions is removed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance-2.xrm-ms"
      And CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 2"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000001"

    @SLMGR-RIL
    Scenario: A licence with the same version number and another ILID is installed as well
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ilc fabrikam-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 1"
      When CLIENT_1 runs slmgr "/lil"
      Then slmgr prints a line that contains "11c00000-0000-4000-8000-000000000002"

    @SLMGR-RIL-UNKNOWN
    Scenario: It is not installed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 1"
      Then slmgr ends with 0xC004F304

    @SLMGR-RIL-TEXT
    Scenario: What is printed of a removal
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001 1"
      Then slmgr prints the line "Removing Token-based Activation License ..."
      And slmgr prints a line that begins with "Removed license with SLID="

  Rule: /stao ends what a KMS client asks of its own accord, /ctao lets it ask again

    @SLMGR-STAO
    Scenario: The activation interval passes
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      And CLIENT_1 runs slmgr "/stao"
      When 1 day passes
      Then CLIENT_1 has made 1 attempts at KMS_1

    @SLMGR-STAO
    Scenario: The computer starts
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      And CLIENT_1 runs slmgr "/stao"
      And 10 minutes pass
      When CLIENT_1 is restarted
      Then CLIENT_1 has made 1 attempts at KMS_1

    @SLMGR-STAO
    Scenario: The network changes after a renewal that failed
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 5 minutes pass
      And CLIENT_1 runs slmgr "/stao"
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 2 attempts at KMS_1

    @SLMGR-STAO-ATO
    Scenario: /ato asks a KMS all the same
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/stao"
      When CLIENT_1 runs slmgr "/ato"
      Then slmgr succeeds
      And CLIENT_1 has made 1 attempts at KMS_1
      And CLIENT_1 is licensed

    @SLMGR-CTAO
    Scenario: The flag is cleared
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      And CLIENT_1 runs slmgr "/stao"
      And CLIENT_1 runs slmgr "/ctao"
      When 121 minutes pass
      Then CLIENT_1 has made 2 attempts at KMS_1

    @SLMGR-CTAO
    Scenario: The attempts of a day without are not made up for
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      And CLIENT_1 runs slmgr "/stao"
      And 25 hours pass
      And CLIENT_1 runs slmgr "/ctao"
      When 119 minutes pass
      Then CLIENT_1 has made 2 attempts at KMS_1
      And CLIENT_1 has asked KMS_1 2 times

    @SLMGR-CTAO @MAK-CONVERTS
    Scenario: The flag is cleared on a computer with a MAK, which asks no KMS all the same
      Given KMS_1 is an activated KMS host
      And CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 runs slmgr "/stao"
      And CLIENT_1 runs slmgr "/ctao"
      When 1 day passes
      Then CLIENT_1 has made 0 attempts at KMS_1

    @SLMGR-CTAO-DEFAULT
    Scenario: Nobody set the flag
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When 121 minutes pass
      Then CLIENT_1 has made 2 attempts at KMS_1

    Scenario Outline: What is printed of <command>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "<command>"
      Then slmgr prints the line "<line>"

      @SLMGR-STAO-TEXT
      Examples: the flag is set
        | command | line                                                      |
        | /stao   | The machine will activate via Token-based Activation only |

      @SLMGR-CTAO-TEXT
      Examples: the flag is cleared
        | command | line                                                         |
        | /ctao   | The machine will activate via KMS and Token-based Activation |

  Rule: /ltc lists the certificates that can activate

    @SLMGR-LTC
    Scenario Outline: A licence trusts the issuer, and the certificate is valid from <valid from> to <valid to>
      Given CLIENT_1 has these certificates
        | thumbprint                               | issuer             | valid from   | valid to   |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | Contoso Issuing CA | <valid from> | <valid to> |
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/ltc"
      Then slmgr prints a line that contains "A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2"

      Examples:
        | valid from | valid to   |
        | 2009-10-22 | 2012-01-01 |
        | 2009-01-01 | 2009-10-23 |

    @SLMGR-LTC
    Scenario: Of two licences one trusts the issuer
      Given CLIENT_1 has these certificates
        | thumbprint                               | issuer             | valid from | valid to   |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | Contoso Issuing CA | 2009-01-01 | 2012-01-01 |
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      And CLIENT_1 runs slmgr "/ilc fabrikam-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/ltc"
      Then slmgr prints a line that contains "A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2"

    @SLMGR-LTC-VALID
    Scenario Outline: The certificate is of <issuer>, valid from <valid from> to <valid to>
      Given CLIENT_1 has these certificates
        | thumbprint                               | issuer             | valid from   | valid to   |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | <issuer>           | <valid from> | <valid to> |
        | 0F1E2D3C4B5A0F1E2D3C4B5A0F1E2D3C4B5A0F1E | Contoso Issuing CA | 2009-01-01   | 2012-01-01 |
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/ltc"
      Then slmgr prints a line that contains "0F1E2D3C4B5A0F1E2D3C4B5A0F1E2D3C4B5A0F1E"
      And slmgr does not print a line that contains "A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2"

      Examples:
        | issuer              | valid from | valid to   |
        | Contoso Issuing CA  | 2009-10-23 | 2012-01-01 |
        | Contoso Issuing CA  | 2009-01-01 | 2009-10-22 |
        | Fabrikam Issuing CA | 2009-01-01 | 2012-01-01 |

    @SLMGR-LTC-TEXT
    Scenario: What is printed of a certificate
      Given CLIENT_1 has these certificates
        | thumbprint                               | issuer             | valid from | valid to   |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | Contoso Issuing CA | 2009-01-01 | 2012-01-01 |
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When CLIENT_1 runs slmgr "/ltc"
      Then slmgr prints the line "Thumbprint: A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2"
      And slmgr prints the line "Subject: Contoso card 1"
      And slmgr prints the line "Issuer: Contoso Issuing CA"
      And the output says "Valid from: " and the date 2009-01-01
      And the output says "Valid to: " and the date 2012-01-01

  Rule: /fta activates with the certificate that is named

    Background:
      Given CLIENT_1 has these certificates
        | thumbprint                               | issuer              | valid from | valid to   | PIN    |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | Contoso Issuing CA  | 2009-01-01 | 2012-01-01 |        |
        | 0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F | Contoso Issuing CA  | 2009-01-01 | 2012-01-01 | 739051 |
        | B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7 | Fabrikam Issuing CA | 2009-01-01 | 2012-01-01 |        |
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"

    @SLMGR-FTA
    Scenario Outline: The thumbprint is typed in <letters> letters
      When CLIENT_1 runs slmgr "/fta <thumbprint>"
      Then slmgr succeeds
      And CLIENT_1 is licensed

      Examples:
        | letters | thumbprint                               |
        | capital | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 |
        | small   | a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2 |

    @SLMGR-FTA-NAMED
    Scenario: The certificate that is named does not fit, another one would
      When CLIENT_1 runs slmgr "/fta B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7B7"
      Then slmgr fails
      And CLIENT_1 is in the initial grace period

    @SLMGR-FTA-LOCAL
    Scenario: Nobody else is asked
      Given KMS_1 is an activated KMS host
      When CLIENT_1 runs slmgr "/fta A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2"
      Then CLIENT_1 is licensed
      And CLIENT_1 has asked KMS_1 0 times

    @SLMGR-FTA-PIN
    Scenario: The PIN of a smart card
      When CLIENT_1 runs slmgr "/fta 0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F 739051"
      Then slmgr succeeds
      And CLIENT_1 is licensed

    @SLMGR-FTA-WRONG-PIN
    Scenario: The wrong PIN
      When CLIENT_1 runs slmgr "/fta 0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F 000000"
      Then slmgr fails
      And CLIENT_1 is in the initial grace period

  Rule: /fta refuses what is no thumbprint, or one of no certificate

    Scenario Outline: <fault>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/fta <thumbprint>"
      Then slmgr ends with <code>
      And CLIENT_1 is in the initial grace period

      @SLMGR-FTA-THUMBPRINT
      Examples: no thumbprint
        | fault                 | thumbprint                                | code       |
        | A digit too few       | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B   | 0xC004F30D |
        | A digit too many      | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B22 | 0xC004F30D |
        | Not hexadecimal       | G1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2  | 0xC004F30D |

      @SLMGR-FTA-UNKNOWN
      Examples: no certificate
        | fault                  | thumbprint                               | code       |
        | No such certificate    | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | 0xC004F30E |
