Feature: slmgr shows a licence in detail
  /dlv shows all that /dli shows, and ids, rearms and times beside it (guide, Table 2; the words are those of
  published output).

  Rule: /dlv shows the installed operating system

    @DETAIL-DLV
    Scenario: All of /dli, and the activation id
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Partial Product Key" as "HVTHH"
      And the output shows "License Status" as "Initial grace period"
      And the output shows something as "Activation ID"

    @DETAIL-DLV-ID
    Scenario: The edition is asked for by its activation id
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1 with its activation id
      Then the output shows "License Status" as "Initial grace period"
      And the output shows something as "Activation ID"

    @DETAIL-DLV-ID
    Scenario: The case of an activation id does not matter
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1 with its activation id in capitals
      Then the output shows "License Status" as "Initial grace period"

    @DETAIL-DLV-ALL
    Scenario Outline: <command> gives the activation ids
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "<command>" is read on CLIENT_1
      Then the output shows something as "Activation ID"

      Examples:
        | command  |
        | /dlv all |
        | /dlv All |

    @DETAIL-DLV-ELEVATION
    Scenario: A standard user asks
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1 without elevation
      Then the output shows "License Status" as "Initial grace period"
      And the output shows something as "Activation ID"

  Rule: Every detail has its line

    @DETAIL-SERVICE-VERSION @DETAIL-APPLICATION-ID @DETAIL-EXTENDED-PID @DETAIL-INSTALLATION-ID
    Scenario: What identifies service, product and computer
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows something as "Software licensing service version"
      And the output shows "Application ID" as "55c92734-d682-4d71-983e-d6ec3f16059f"
      And the output shows something as "Extended PID"
      And the output shows the installation id of CLIENT_1

    @DETAIL-USE-LICENSE-URL
    Scenario: A MAK is activated at an address
      Given CLIENT_1 has the "Contoso MAK" installed
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Use License URL" with "://" in it
      And the output shows "Validation URL" with "://" in it

    @DETAIL-USE-LICENSE-URL
    Scenario: A KMS client is not
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows no "Use License URL"
      And the output shows no "Validation URL"

    @DETAIL-REARM-COUNT
    Scenario: Nobody has rearmed yet
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Remaining Windows rearm count" as "3"

    @DETAIL-TRUSTED-TIME
    Scenario Outline: The date, <days> days after set-up
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And <days> days pass
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Trusted time" as the date <date>

      Examples:
        | days | date       |
        | 1    | 2009-10-23 |
        | 25   | 2009-11-16 |

    @DETAIL-ONLY
    Scenario: /dli is short
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows no "Activation ID"
      And the output shows no "Installation ID"
      And the output shows no "Remaining Windows rearm count"
      And the output shows no "Trusted time"
      And the output shows no "Software licensing service version"
      And the output shows no "Application ID"
      And the output shows no "Extended PID"

    @DETAIL-ONLY
    Scenario: /dli of a computer with a MAK is short
      Given CLIENT_1 has the "Contoso MAK" installed
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Partial Product Key" as "00201"
      And the output shows no "Use License URL"
      And the output shows no "Validation URL"
