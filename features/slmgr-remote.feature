Feature: slmgr acts on another computer
  slmgr.vbs [<computer> [<user> <password>]] [<option>]. Without a computer name the command is for the
  computer where it is typed; user and password are those of an account with the required rights on the
  other computer (guide, Table 2). Windows 7 and Windows Server 2008 R2 manage each other, but no system
  of the generation before (guide, section "Slmgr.vbs").

  Rule: The command acts on the computer that is named

    @SLMGR-REMOTE-DEFAULT
    Scenario: No computer is named
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "/upk"
      Then CLIENT_1 has no product key
      And CLIENT_2 still has the "Contoso MAK"

    @SLMGR-REMOTE-TARGET
    Scenario: CLIENT_1 removes the product key of CLIENT_2
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "CLIENT_2 /upk"
      Then slmgr succeeds
      And CLIENT_2 has no product key
      And CLIENT_1 still has the "Contoso MAK"

    @SLMGR-REMOTE-TARGET
    Scenario: A KMS client that is activated from another computer asks the KMS itself
      Given KMS_1 is an activated KMS host
      And CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "CLIENT_2 /ato"
      Then CLIENT_2 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_1 0 times

    @SLMGR-REMOTE-TARGET
    Scenario Outline: <caller> manages <target>
      Given CLIENT_1 runs "<caller>"
      And SRV_1 runs "<target>"
      When CLIENT_1 runs slmgr "SRV_1 /upk"
      Then slmgr succeeds
      And SRV_1 has no product key

      Examples:
        | caller                            | target                            |
        | Windows 7 Professional            | Windows Server 2008 R2 Datacenter |
        | Windows Server 2008 R2 Enterprise | Windows 7 Enterprise              |

    @SLMGR-REMOTE-SHOWN
    Scenario: What is printed comes from the other computer
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "small MAK" installed
      When CLIENT_1 runs slmgr "CLIENT_2 /dli"
      Then slmgr prints the line "Partial Product Key: 00205"
      And slmgr does not print the line "Partial Product Key: 00201"

    @SLMGR-REMOTE-NAMES
    Scenario Outline: CLIENT_2 is named <name>
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<name> /upk"
      Then slmgr succeeds
      And CLIENT_2 has no product key

      Examples:
        | name                 |
        | client_2             |
        | client_2.contoso.com |
        | CLIENT_2.CONTOSO.COM |

    @SLMGR-REMOTE-UNREACHABLE
    Scenario: A computer that is not there
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "CLIENT_9 /upk"
      Then slmgr fails
      And CLIENT_1 still has the "Contoso MAK"

    @SLMGR-REMOTE-UNREACHABLE-CODE
    Scenario: The code for a computer that is not there
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "CLIENT_9 /dli"
      Then slmgr ends with 0x800706BA

  Rule: A computer name alone brings the rights of the prompt

    @SLMGR-REMOTE-OWN-RIGHTS
    Scenario: The prompt is not elevated
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "CLIENT_2 /upk" without elevation
      Then slmgr ends with 0x80070005
      And CLIENT_2 still has the "Contoso MAK"

    @SLMGR-REMOTE-OWN-RIGHTS
    Scenario: The prompt is elevated
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_2 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "CLIENT_2 /upk"
      Then CLIENT_2 has no product key

  Rule: User and password name an account of the other computer

    Background:
      Given CLIENT_1 has the "Contoso MAK" installed
      And SRV_1 runs "Windows Server 2008 R2 Enterprise" and has these accounts
        | user           | password | rights        |
        | CONTOSO\\admin | P@ssw0rd | administrator |
        | CONTOSO\\clerk | Clerk-01 | standard      |
      And SRV_1 has the "Contoso MAK" installed

    @SLMGR-REMOTE-ACCOUNT
    Scenario: The account has the required rights
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin P@ssw0rd /upk"
      Then slmgr succeeds
      And SRV_1 has no product key
      And CLIENT_1 still has the "Contoso MAK"

    @SLMGR-REMOTE-ACCOUNT-RIGHTS
    Scenario: The account has not
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\clerk Clerk-01 /upk"
      Then slmgr ends with 0x80070005
      And SRV_1 still has the "Contoso MAK"
      And CLIENT_1 still has the "Contoso MAK"

    @SLMGR-REMOTE-PASSWORD
    Scenario Outline: <user> with the password <password>
      When CLIENT_1 runs slmgr "SRV_1 <user> <password> /upk"
      Then slmgr fails
      And SRV_1 still has the "Contoso MAK"
      And CLIENT_1 still has the "Contoso MAK"

      Examples:
        | user           | password |
        | CONTOSO\\admin | P@ssw0r  |
        | CONTOSO\\admin | p@ssw0rd |
        | CONTOSO\\admin | Clerk-01 |
        | CONTOSO\\other | P@ssw0rd |

    @SLMGR-REMOTE-PASSWORD
    Scenario: Nor is anything shown to a user with the wrong password
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin p@ssw0rd /dli"
      Then slmgr fails
      And slmgr does not print a line that contains "License Status"

    @SLMGR-REMOTE-USER-ALONE
    Scenario: The user is named without a password
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin /upk"
      Then slmgr fails
      And slmgr prints the line "Invalid combination of command parameters."
      And SRV_1 still has the "Contoso MAK"
      And CLIENT_1 still has the "Contoso MAK"

    @SLMGR-REMOTE-UNELEVATED-ACCOUNT @reading:account-from-unelevated-prompt=rights-of-the-account
    Scenario: The rights of the account suffice
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin P@ssw0rd /upk" without elevation
      Then slmgr succeeds
      And SRV_1 has no product key

    @SLMGR-REMOTE-UNELEVATED-ACCOUNT @reading:account-from-unelevated-prompt=elevated-prompt-too
    Scenario: The prompt must be elevated as well
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin P@ssw0rd /upk" without elevation
      Then slmgr ends with 0x80070005
      And SRV_1 still has the "Contoso MAK"

    @SLMGR-REMOTE-UNELEVATED-ACCOUNT @reading:account-from-unelevated-prompt=elevated-prompt-too
    Scenario: The prompt is elevated as well
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin P@ssw0rd /upk"
      Then slmgr succeeds
      And SRV_1 has no product key

    @SLMGR-REMOTE-UNELEVATED-ACCOUNT @reading:account-from-unelevated-prompt=elevated-prompt-too
    Scenario: At a prompt that is not elevated the wrong password shows nothing either
      When CLIENT_1 runs slmgr "SRV_1 CONTOSO\admin p@ssw0rd /dli" without elevation
      Then slmgr fails
      And slmgr does not print a line that contains "License Status"

  Rule: A computer of the generation before is not managed

    @SLMGR-VERSION-MISMATCH
    Scenario Outline: <option> from <caller> to <target>
      Given CLIENT_1 runs "<caller>"
      And SRV_1 runs "<target>"
      When CLIENT_1 runs slmgr "SRV_1 <option>"
      Then slmgr fails
      And slmgr prints the line "The remote machine does not support this version of SLMgr.vbs"

      Examples:
        | caller                            | target                         | option |
        | Windows 7 Enterprise              | Windows Vista Enterprise       | /dlv   |
        | Windows 7 Enterprise              | Windows Server 2008 Enterprise | /dli   |
        | Windows Server 2008 R2 Enterprise | Windows Vista Business         | /dli   |
        | Windows Server 2008 R2 Enterprise | Windows Web Server 2008        | /ato   |

    @SLMGR-VERSION-MISMATCH-UNCHANGED
    Scenario: Neither computer is changed
      Given CLIENT_1 has the "Contoso MAK" installed
      And OLD_1 runs "Windows Vista Enterprise"
      And OLD_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "OLD_1 /upk"
      Then CLIENT_1 still has the "Contoso MAK"
      And OLD_1 still has the "Contoso MAK"
