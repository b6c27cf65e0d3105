Feature: slmgr shows a licence
  /dli shows the licence of the installed edition; /dlv shows it in detail (guide, Table 2). The words of
  the lines are those of published output; how far they are indented is not judged.

  Rule: The active edition is shown, or the one that is asked for

    @DISPLAY-DLI @DISPLAY-NAME @DISPLAY-PARTIAL-KEY
    Scenario Outline: <computer> runs <edition>
      Given <computer> runs "<edition>"
      When slmgr "/dli" is read on <computer>
      Then the output shows "Name" with "<in its name>" in it
      And the output shows "Partial Product Key" as "<key>"
      And the output shows "License Status" as "Initial grace period"

      Examples:
        | computer | edition                           | in its name  | key   |
        | CLIENT_1 | Windows 7 Enterprise              | Enterprise   | HVTHH |
        | CLIENT_1 | Windows 7 Professional            | Professional | GPDD4 |
        | SRV_1    | Windows Server 2008 R2 Datacenter | Datacenter   | 7M648 |

    @DISPLAY-DLI-ID
    Scenario: The edition is asked for by its activation id
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1 with its activation id
      Then the output shows "Partial Product Key" as "HVTHH"
      And the output shows "License Status" as "Initial grace period"

    @DISPLAY-DLI-ID
    Scenario: The case of an activation id does not matter
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1 with its activation id in capitals
      Then the output shows "License Status" as "Initial grace period"

    @DISPLAY-DLI-ALL
    Scenario Outline: <command> shows every installed product
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "<command>" is read on CLIENT_1
      Then the output shows "Partial Product Key" as "HVTHH"
      And the output shows "License Status" as "Initial grace period"

      Examples:
        | command  |
        | /dli all |
        | /dli All |
        | -dli ALL |

    @DISPLAY-UNKNOWN-ID
    Scenario Outline: <command> asks for a product that is not there
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "<command>" is read on CLIENT_1
      Then the output shows no "License Status"
      And the output shows no "Partial Product Key"

      Examples:
        | command                                   |
        | /dli 00000000-0000-4000-8000-00000000dead |
        | /dlv 00000000-0000-4000-8000-00000000dead |

    @DISPLAY-UNKNOWN-ID-ERROR
    Scenario Outline: <command> asks for a product that is not there, and is told so
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "<command>" is read on CLIENT_1
      Then the output is an error and no licence

      Examples:
        | command                                   |
        | /dli 00000000-0000-4000-8000-00000000dead |
        | /dlv 00000000-0000-4000-8000-00000000dead |

    @DISPLAY-DLI-ELEVATION
    Scenario: A standard user asks
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1 without elevation
      Then the output shows "License Status" as "Initial grace period"

    @DISPLAY-NO-KEY
    Scenario Outline: There is no product key, and <command> says so
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      When slmgr "<command>" is read on CLIENT_1
      Then the output says "Error: product key not found."
      And the output shows no "License Status"

      Examples:
        | command |
        | /dli    |
        | /dlv    |

  Rule: The description names the channel of the key

    @DISPLAY-CHANNEL
    Scenario: A KMS client
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Description" with ", VOLUME_KMSCLIENT channel" in it

    @DISPLAY-CHANNEL @DISPLAY-PARTIAL-KEY
    Scenario: A computer with a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Description" with ", VOLUME_MAK channel" in it
      And the output shows "Partial Product Key" as "00201"

  Rule: Every licence status has its words

    @DISPLAY-STATUS-UNLICENSED
    Scenario: Status 0, once a computer without a key was restarted
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      And CLIENT_1 is restarted
      When slmgr "/dli all" is read on CLIENT_1
      Then the output shows "License Status" as "Unlicensed"
      And the output says "This license is not in use."

    @DISPLAY-STATUS-LICENSED
    Scenario: Status 1
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Licensed"

    @DISPLAY-STATUS-INITIAL-GRACE
    Scenario: Status 2
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Initial grace period"

    @DISPLAY-STATUS-ADDITIONAL-GRACE
    Scenario: Status 3
      Given CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Additional grace period (KMS license expired or hardware out of tolerance)"

    @DISPLAY-STATUS-NON-GENUINE-GRACE
    Scenario: Status 4 has a full stop
      Given CLIENT_1 has been activated by KMS_1
      And genuine validation fails on CLIENT_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Non-genuine grace period."

    @DISPLAY-STATUS-NOTIFICATION @DISPLAY-REASON-EXPIRED
    Scenario: Status 5, with the reason
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Notification"
      And the output shows "Notification Reason" as "0xC004F009 (grace time expired)."
      And the output shows no "Time remaining"

    @DISPLAY-REASON-OTHER
    Scenario: A reason that is not explained
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And genuine validation fails on CLIENT_1
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Notification Reason" as "0xC004F064."

    @DISPLAY-REASON-ONLY
    Scenario: No reason is shown in grace
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows no "Notification Reason"

    @DISPLAY-REASON-ONLY
    Scenario: No reason is shown once activated
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows no "Notification Reason"

  Rule: Time that is left is shown in minutes, and days beside them

    @DISPLAY-VOLUME-EXPIRATION
    Scenario: A KMS activation of 180 days
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Volume activation expiration" as 259200 minutes
      And the output shows "Volume activation expiration" as 180 days
      And the output shows no "Time remaining"

    @DISPLAY-VOLUME-EXPIRATION
    Scenario: The same an hour later
      Given CLIENT_1 has been activated by KMS_1
      And 1 hour passes
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Volume activation expiration" as 259140 minutes

    @DISPLAY-TIME-REMAINING
    Scenario: The first grace period, after 10 days
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 10 days pass
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Time remaining" as 28800 minutes
      And the output shows no "Volume activation expiration"

    @DISPLAY-TIME-REMAINING
    Scenario: A grace period of 30 days after hardware changed
      Given CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Time remaining" as 43200 minutes
      And the output shows no "Volume activation expiration"

    @DISPLAY-DAYS @reading:days-displayed=whole
    Scenario: A minute short of 30 days are 29 whole days
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And 1 minute passes
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Time remaining" as 43199 minutes
      And the output shows "Time remaining" as 29 days

    @DISPLAY-DAYS @reading:days-displayed=begun
    Scenario: The other reading: the thirtieth day has begun
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And 1 minute passes
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Time remaining" as 43199 minutes
      And the output shows "Time remaining" as 30 days

    @DISPLAY-NO-EXPIRATION
    Scenario: A MAK activation does not end
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Licensed"
      And the output shows no "Volume activation expiration"
      And the output shows no "Time remaining"
