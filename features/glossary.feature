Feature: Terms of the glossary
  The guide's glossary, where it says something that can be seen from outside.

  Rule: Ids tell editions and applications apart

    @GLOSSARY-ACID
    Scenario Outline: The activation id of <edition> is not that of <other>
      Given CLIENT_1 runs "<edition>"
      And CLIENT_2 runs "<other>"
      When CLIENT_1 asks for activation
      Then CLIENT_1 and CLIENT_2 have different activation ids

      Examples:
        | edition                         | other                             |
        | Windows 7 Enterprise            | Windows 7 Professional            |
        | Windows Server 2008 R2 Standard | Windows Server 2008 R2 Enterprise |
        | Windows 7 Enterprise            | Windows Vista Enterprise          |

    @GLOSSARY-ACID
    Scenario: Event 12288 carries the activation id of the edition
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs "Windows 7 Professional N"
      When CLIENT_1 asks for activation
      Then field 9 of event 12288 of CLIENT_1 is the activation id that WMI shows

    @GLOSSARY-APPID
    Scenario Outline: The application id of <edition>
      When CLIENT_1 runs "<edition>"
      Then CLIENT_1 has the application id 55c92734-d682-4d71-983e-d6ec3f16059f

      Examples:
        | edition                           |
        | Windows 7 Enterprise              |
        | Windows Server 2008 R2 Datacenter |
        | Windows Vista Business            |

  Rule: Names and ports

    @GLOSSARY-FQDN
    Scenario: The name that a client gives
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the last request that reached KMS_1 came from "client_1.contoso.com"

    @GLOSSARY-SRV
    Scenario: A record that gives another port
      Given KMS_1 is an activated KMS host
      And the SRV record of KMS_1 gives port 1689
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 0 times

  Rule: The setup key is there from the beginning

    @GLOSSARY-GVLK
    Scenario Outline: <edition> comes with its setup key
      When CLIENT_1 runs "<edition>"
      Then the product key of CLIENT_1 ends with "<ending>"

      Examples:
        | edition                           | ending |
        | Windows 7 Enterprise              | HVTHH  |
        | Windows 7 Professional            | GPDD4  |
        | Windows Server 2008 R2 Enterprise | CPX3Y  |

  Rule: The client decides by its N-policy

    @GLOSSARY-N-POLICY
    Scenario Outline: <edition> is told a count of <count>
      Given KMS_1 is an activated KMS host
      And <others> other computers have contacted KMS_1
      And CLIENT_1 runs "<edition>"
      When CLIENT_1 asks for activation
      Then the attempt ends with <code>

      Examples:
        | edition                         | others | count | code       |
        | Windows 7 Enterprise            | 23     | 24    | 0xC004F038 |
        | Windows 7 Enterprise            | 24     | 25    | 0x00000000 |
        | Windows Server 2008 R2 Standard | 3      | 4     | 0xC004F038 |
        | Windows Server 2008 R2 Standard | 4      | 5     | 0x00000000 |
