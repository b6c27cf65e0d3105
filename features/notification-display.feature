Feature: Where and how notifications are shown
  In notification a dialog meets the user at logon; an installation without a user interface shows nothing at all (guide,
  Table 1 and its note; Volume Activation documentation, User Experience).

  Rule: In notification a dialog stands in the way of every logon, for two minutes at most

    @NOTIFY-LOGON-DIALOG
    Scenario Outline: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the last logon dialog on CLIENT_1 is about <issue>

      Examples: one computer for each way into notification
        | what has happened                                           | issue                                 |
        | CLIENT_1 has been without activation for 31 days          | a grace period that ended             |
        | CLIENT_1 has not renewed its KMS activation for 211 days | a KMS activation that was not renewed |

    @NOTIFY-LOGON-DIALOG-EVERY
    Scenario: Two logons
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown 2 logon dialogs

    @NOTIFY-LOGON-DIALOG-CLOSES
    Scenario: Nobody answers it
      Given CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the last logon dialog on CLIENT_1 closes by itself after 2 minutes

    @NOTIFY-LOGON-DIALOG-GRACE
    Scenario Outline: In grace there is none: <what has happened>
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown 0 logon dialogs

      Examples: one computer for each kind of grace period
        | what has happened                                           |
        | CLIENT_1 has been without activation for 29 days          |
        | CLIENT_1 has not renewed its KMS activation for 209 days |
        | genuine validation fails on CLIENT_1                        |

  Rule: Server Core shows nothing

    @NOTIFY-SERVER-CORE
    Scenario Outline: Windows Server 2008, Server Core, <days> days without activation
      Given CLIENT_2 has told its user that its grace period ended
      And SRV_1 is a Server Core installation of "Windows Server 2008 Enterprise"
      And SRV_1 has been without activation for <days> days
      When a user logs on to SRV_1
      Then SRV_1 has shown no notification

      Examples: in grace, and in notification
        | days |
        | 29   |
        | 31   |

    @NOTIFY-SERVER-FULL
    Scenario: Windows Server 2008 R2, full installation
      Given SRV_1 runs "Windows Server 2008 R2 Enterprise"
      And SRV_1 has been without activation for 31 days
      When a user logs on to SRV_1
      Then the last balloon on SRV_1 is about a grace period that ended

    @NOTIFY-SERVER-CORE-R2 @reading:server-core-note=every-server-core
    Scenario: Windows Server 2008 R2, Server Core, shows nothing either
      Given SRV_1 is a Server Core installation of "Windows Server 2008 R2 Enterprise"
      And SRV_1 has been without activation for 31 days
      When a user logs on to SRV_1
      Then SRV_1 has shown no notification

    @NOTIFY-SERVER-CORE-R2 @reading:server-core-note=server-2008-only
    Scenario: The note is about Windows Server 2008 alone
      Given SRV_1 is a Server Core installation of "Windows Server 2008 R2 Enterprise"
      And SRV_1 has been without activation for 31 days
      When a user logs on to SRV_1
      Then the last balloon on SRV_1 is about a grace period that ended

    @NOTIFY-SERVER-CORE @reading:server-core-note=server-2008-only
    Scenario: Windows Server 2008, Server Core, shows nothing in that reading either
      Given CLIENT_2 has told its user that its grace period ended
      And SRV_1 is a Server Core installation of "Windows Server 2008 Enterprise"
      And SRV_1 has been without activation for 31 days
      When a user logs on to SRV_1
      Then SRV_1 has shown no notification
