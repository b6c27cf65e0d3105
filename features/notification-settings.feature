Feature: Settings of notifications
  Two registry values change what a user is shown: AlternateURL adds a link, and NotificationDisabled hides notifications
  while there is still time to activate (guide, Table 3). Either holds once the Software Protection service has restarted.

  Rule: AlternateURL is a link on a dialog

    @ALTERNATE-URL-LINK @SCENARIO-TABLE-6-HELP
    Scenario: The address of Contoso's service center
      Given CLIENT_1 has been without activation for 31 days
      And an administrator writes Activation\AlternateURL as REG_SZ "http://contoso.com/help" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      When a user logs on to CLIENT_1
      Then a dialog shown last on CLIENT_1 links to "http://contoso.com/help"

    @ALTERNATE-URL-CHANGED
    Scenario: Another address takes its place
      Given CLIENT_1 has been without activation for 31 days
      And an administrator writes Activation\AlternateURL as REG_SZ "http://contoso.com/help" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And a user logs on to CLIENT_1
      And an administrator writes Activation\AlternateURL as REG_SZ "http://contoso.com/activation" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And 60 minutes pass
      When a user logs on to CLIENT_1
      Then a dialog shown last on CLIENT_1 links to "http://contoso.com/activation"

    @ALTERNATE-URL-NONE
    Scenario: Nobody gave an address
      Given CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then no dialog shown last on CLIENT_1 has a link

    @ALTERNATE-URL-EMPTY
    Scenario: The value is empty
      Given CLIENT_1 has been without activation for 31 days
      And an administrator writes Activation\AlternateURL as REG_SZ "" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      When a user logs on to CLIENT_1
      Then no dialog shown last on CLIENT_1 has a link

    @ALTERNATE-URL-DELETED
    Scenario: The value is deleted
      Given CLIENT_1 has been without activation for 31 days
      And an administrator writes Activation\AlternateURL as REG_SZ "http://contoso.com/help" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And a user logs on to CLIENT_1
      And an administrator deletes Activation\AlternateURL from the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And 60 minutes pass
      When a user logs on to CLIENT_1
      Then no dialog shown last on CLIENT_1 has a link

    @ALTERNATE-URL-ALL
    Scenario Outline: Whatever is installed: <key> on <edition>
      Given SRV_1 runs "<edition>"
      And SRV_1 has the "<key>" installed
      And SRV_1 has been without activation for 31 days
      And an administrator writes Activation\AlternateURL as REG_SZ "http://contoso.com/help" into the registry of SRV_1
      And the Software Protection service of SRV_1 restarts
      When a user logs on to SRV_1
      Then a dialog shown last on SRV_1 links to "http://contoso.com/help"

      Examples: a MAK, and a KMS host key
        | key         | edition                           |
        | Contoso MAK | Windows 7 Enterprise              |
        | KMS_B key   | Windows Server 2008 R2 Enterprise |

  Rule: NotificationDisabled at 0, and without it, leaves notifications as they are

    @NOTIFICATION-DISABLED-DEFAULT
    Scenario: The value is absent
      Given CLIENT_1 has been without activation for 10 days
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 1 times

    @NOTIFICATION-DISABLED-ZERO
    Scenario: The value is 0
      Given CLIENT_1 has been without activation for 10 days
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "0" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 1 times

    @NOTIFICATION-DISABLED-ZERO
    Scenario: The value is 0 again
      Given CLIENT_1 has been without activation for 10 days
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And a user logs on to CLIENT_1
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "0" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And 25 hours pass
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 1 times

  Rule: At 1 it hides every notification of a computer that is neither in notification nor unlicensed

    @NOTIFICATION-DISABLED-REMINDERS
    Scenario: Reminders of the last day
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 has been without activation for 29 days
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And a user logs on to CLIENT_1
      When 5 hours pass
      Then CLIENT_1 has shown no notification

    Scenario Outline: <what has happened>
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And <what has happened>
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification

      @NOTIFICATION-DISABLED-GRACE
      Examples: one computer for each kind of grace period
        | what has happened                                             |
        | CLIENT_1 has not renewed its KMS activation for 181 days      |
        | the hardware of CLIENT_1 has changed since its KMS activation |
        | genuine validation fails on CLIENT_1                          |

    @NOTIFICATION-DISABLED-ALL
    Scenario: A computer with a MAK
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 has the "Contoso MAK" installed
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification

  Rule: At 1 it hides nothing of a computer that is in notification or unlicensed

    Scenario Outline: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of CLIENT_1
      And the Software Protection service of CLIENT_1 restarts
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about <issue>
      And the last dialog on CLIENT_1 is about <issue>
      And the last logon dialog on CLIENT_1 is about <issue>

      @NOTIFICATION-DISABLED-NOTIFICATION
      Examples: two ways into notification
        | what has happened                                        | issue                                 |
        | CLIENT_1 has been without activation for 31 days         | a grace period that ended             |
        | CLIENT_1 has not renewed its KMS activation for 211 days | a KMS activation that was not renewed |

    @NOTIFICATION-DISABLED-UNLICENSED @reading:unlicensed-user-told=told
    Scenario: A computer without a product key
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of CLIENT_1
      And CLIENT_1 runs slmgr "/upk"
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown 1 balloons
      And CLIENT_1 has shown 1 logon dialogs
