Feature: slmgr options of a KMS client
  /skms names a KMS host and /ckms clears the name; /skhc and /ckhc switch the caching of the host that activated
  the client (guide, Table 2; Table 12, KeyManagementServiceHostCaching). The activation id of Windows 7 Enterprise
  is ac1d0000-0000-4000-8000-000000000004 in the kit's world.

  Rule: /skms writes name and port

    @SKMS-NAME
    Scenario: A name
      When CLIENT_1 runs slmgr "/skms kms_1.contoso.com"
      Then slmgr succeeds
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is not set

    @SKMS-NAME-PORT
    Scenario Outline: A name and port <port>
      When CLIENT_1 runs slmgr "/skms kms_1.contoso.com:<port>"
      Then slmgr succeeds
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is "<port>"

      Examples:
        | port  |
        | 1     |
        | 1690  |
        | 65535 |

    @SKMS-PORT-ALONE
    Scenario: A port alone
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms :1691"
      Then KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is "1691"

    @SKMS-REPLACES
    Scenario: Another name
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms kms_2.contoso.com:1691"
      Then KeyManagementServiceName of CLIENT_1 for all products is "kms_2.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is "1691"

    @SKMS-BRACKETS
    Scenario: A name in square brackets, as for a host that has IPv6 alone
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs slmgr "/skms [kms_1.contoso.com]:1690"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1690 of KMS_1

    @SKMS-IPV6
    Scenario: An IPv6 address
      When CLIENT_1 runs slmgr "/skms 2001:db8::1"
      Then KeyManagementServiceName of CLIENT_1 for all products is not "2001:db8::1"

    @SKMS-BAD-PORT
    Scenario Outline: "<typed>" is refused
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms <typed>"
      Then slmgr fails
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is "1690"

      Examples:
        | typed                   |
        | kms_2.contoso.com:0     |
        | kms_2.contoso.com:65536 |
        | kms_2.contoso.com:http  |
        | :0                      |

    @SKMS-OLD-PORT @reading:port-of-the-old-name=cleared
    Scenario: The port of the old name goes with it
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms kms_2.contoso.com"
      Then KeyManagementServiceName of CLIENT_1 for all products is "kms_2.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is not set

    @SKMS-OLD-PORT @reading:port-of-the-old-name=kept
    Scenario: The other reading: the port of the old name stays
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms kms_2.contoso.com"
      Then KeyManagementServiceName of CLIENT_1 for all products is "kms_2.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is "1690"

    @SKMS-TEXT
    Scenario: What is printed
      When CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      Then slmgr prints the line "Key Management Service machine name set to kms_1.contoso.com:1690 successfully."

    @SKMS-DROPS-CACHE
    Scenario: The host of the last activation is forgotten
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      And CLIENT_1 runs slmgr "/skms kms_9.contoso.com"
      And CLIENT_1 is told to use discovery again
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

  Rule: With an activation id the option is about that product

    @SKMS-ID
    Scenario Outline: /skms with <activation id>, the id of the edition
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms kms_2.contoso.com:1691 <activation id>"
      Then KeyManagementServiceName of CLIENT_1 for its edition is "kms_2.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for its edition is "1691"
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products is "1690"

      Examples: in small letters and in capitals
        | activation id                        |
        | ac1d0000-0000-4000-8000-000000000004 |
        | AC1D0000-0000-4000-8000-000000000004 |

    @SKMS-ID-ASKED
    Scenario: The host named with the activation id is asked
      Given KMS_1 is an activated KMS host
      And KMS_2 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 is told to use KMS_2
      And CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1688 ac1d0000-0000-4000-8000-000000000004"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

    @SKMS-ID-UNKNOWN
    Scenario Outline: /skms with "<activation id>", which no product has
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/skms kms_2.contoso.com <activation id>"
      Then slmgr fails
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      And KeyManagementServiceName of CLIENT_1 for its edition is not set

      Examples:
        | activation id                        |
        | ac1d9999-0000-4000-8000-000000000000 |
        | Windows7                             |

    @CKMS-ID
    Scenario: /ckms with the activation id of the edition
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      And CLIENT_1 runs slmgr "/skms kms_2.contoso.com:1691 ac1d0000-0000-4000-8000-000000000004"
      When CLIENT_1 runs slmgr "/ckms ac1d0000-0000-4000-8000-000000000004"
      Then KeyManagementServiceName of CLIENT_1 for its edition is not set
      And KeyManagementServicePort of CLIENT_1 for its edition is not set
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"

    @CKMS-ID-UNKNOWN
    Scenario: /ckms with an activation id that no product has
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      When CLIENT_1 runs slmgr "/ckms ac1d9999-0000-4000-8000-000000000000"
      Then slmgr fails
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"

    @CKMS-WITHOUT-ID @reading:ckms-without-id=for-all-only
    Scenario: /ckms without an activation id leaves what is set for the edition
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690 ac1d0000-0000-4000-8000-000000000004"
      When CLIENT_1 runs slmgr "/ckms"
      Then KeyManagementServiceName of CLIENT_1 for its edition is "kms_1.contoso.com"

    @CKMS-WITHOUT-ID @reading:ckms-without-id=everything
    Scenario: The other reading: /ckms without an activation id clears what is set for the edition
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690 ac1d0000-0000-4000-8000-000000000004"
      When CLIENT_1 runs slmgr "/ckms"
      Then KeyManagementServiceName of CLIENT_1 for its edition is not set

    @CKMS-WITHOUT-ID @reading:ckms-without-id=everything
    Scenario: The other reading: /ckms with the activation id clears what is set for the edition, and that alone
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690 ac1d0000-0000-4000-8000-000000000004"
      And CLIENT_1 runs slmgr "/skms kms_2.contoso.com"
      When CLIENT_1 runs slmgr "/ckms ac1d0000-0000-4000-8000-000000000004"
      Then KeyManagementServiceName of CLIENT_1 for its edition is not set
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_2.contoso.com"

  Rule: /ckms removes name and port

    @CKMS-REMOVES
    Scenario: Both are gone
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com:1690"
      And KeyManagementServiceName of CLIENT_1 for all products is "kms_1.contoso.com"
      When CLIENT_1 runs slmgr "/ckms"
      Then slmgr succeeds
      And KeyManagementServiceName of CLIENT_1 for all products is not set
      And KeyManagementServicePort of CLIENT_1 for all products is not set

    @CKMS-TEXT
    Scenario: What is printed
      Given CLIENT_1 runs slmgr "/skms kms_1.contoso.com"
      When CLIENT_1 runs slmgr "/ckms"
      Then slmgr prints the line "Key Management Service machine name cleared successfully."
