Feature: Reminders to activate
  While the first grace period runs, Windows reminds its user to activate: once a day at logon, every four hours when three
  days are left, and every hour on the last day (Microsoft's documentation on systems that are not activated).

  Rule: Once a day, at logon

    @REMINDER-AT-LOGON
    Scenario: The first logon
      Given CLIENT_1 has been without activation for 10 days
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about an activation that is soon needed

    @REMINDER-ONCE-A-DAY
    Scenario: Another logon on the same day
      Given CLIENT_1 has been without activation for 10 days
      And a user logs on to CLIENT_1
      And 60 minutes pass
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 1 times

    @REMINDER-EVERY-DAY
    Scenario: A logon on each of three days
      Given CLIENT_1 has been without activation for 10 days
      And a user logs on to CLIENT_1
      And 25 hours pass
      And a user logs on to CLIENT_1
      And 25 hours pass
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 3 times

    @REMINDER-LOGON-ONLY
    Scenario: A user who stays logged on
      Given CLIENT_1 has been without activation for 10 days
      And a user logs on to CLIENT_1
      When 5 days pass
      Then CLIENT_1 has reminded its user 1 times

  Rule: Every four hours on the first two of the last three days

    @REMINDER-LAST-THREE-DAYS
    Scenario: A minute before three days are left
      Given CLIENT_1 has been without activation for 20 days
      And a user logs on to CLIENT_1
      When 6 days and 1439 minutes pass
      Then CLIENT_1 has reminded its user 1 times

    @REMINDER-LAST-THREE-DAYS
    Scenario: Four hours into the last three days
      Given CLIENT_1 has been without activation for 20 days
      And a user logs on to CLIENT_1
      When 7 days and 240 minutes pass
      Then CLIENT_1 has reminded its user more than 1 times

    @REMINDER-LAST-THREE-DAYS
    Scenario Outline: Nobody is logged on any more: <what happens>
      Given CLIENT_1 has been without activation for 20 days
      And a user logs on to CLIENT_1
      And <what happens>
      When 7 days and 240 minutes pass
      Then CLIENT_1 has reminded its user 1 times

      Examples:
        | what happens                 |
        | CLIENT_1 is restarted        |
        | sysprep generalises CLIENT_1 |

    @REMINDER-LAST-THREE-DAYS
    Scenario: Nobody has logged on since the computer was found genuine again
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And genuine validation fails on CLIENT_1
      And genuine validation succeeds on CLIENT_1
      When 29 days pass
      Then CLIENT_1 has reminded its user 0 times

    @REMINDER-FOUR-HOURS
    Scenario Outline: Two days are left: <minutes> minutes after the logon
      Given CLIENT_1 has been without activation for 28 days
      And a user logs on to CLIENT_1
      When <minutes> minutes pass
      Then CLIENT_1 has reminded its user <reminders> times

      Examples:
        | minutes | reminders |
        | 239     | 1         |
        | 240     | 2         |
        | 1439    | 6         |

    @REMINDER-FOUR-HOURS
    Scenario: Five hours later the user of a computer that was restarted logs on again
      Given CLIENT_1 has been without activation for 28 days
      And a user logs on to CLIENT_1
      And CLIENT_1 is restarted
      And 5 hours pass
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 2 times

  Rule: Every hour on the last day

    @REMINDER-HOURLY
    Scenario Outline: One day is left: <minutes> minutes after the logon
      Given CLIENT_1 has been without activation for 29 days
      And a user logs on to CLIENT_1
      When <minutes> minutes pass
      Then CLIENT_1 has reminded its user <reminders> times

      Examples:
        | minutes | reminders |
        | 59      | 1         |
        | 60      | 2         |
        | 180     | 4         |

    @REMINDER-HOURLY
    Scenario: A user who logged on two days before the end
      Given CLIENT_1 has been without activation for 28 days
      And a user logs on to CLIENT_1
      When 25 hours pass
      Then CLIENT_1 has reminded its user 8 times

  Rule: They end with the grace period, and with activation

    @REMINDER-GRACE-ENDED
    Scenario: The grace period ends
      Given CLIENT_1 has been without activation for 29 days
      And a user logs on to CLIENT_1
      When 26 hours pass
      Then CLIENT_1 has reminded its user 24 times

    @REMINDER-ACTIVATED
    Scenario: The computer is activated
      Given CLIENT_1 has been without activation for 29 days
      And a user logs on to CLIENT_1
      And CLIENT_1 has been activated by KMS_1
      When 5 hours pass
      Then CLIENT_1 has reminded its user 1 times

    @REMINDER-ACTIVATED
    Scenario: A logon after activation
      Given CLIENT_1 has been without activation for 10 days
      And CLIENT_1 has been activated by KMS_1
      When a user logs on to CLIENT_1
      Then CLIENT_1 has reminded its user 0 times

    @REMINDER-ACTIVATED
    Scenario: The grace period after a KMS activation, up to its last day
      Given CLIENT_1 has not renewed its KMS activation for 179 days
      And a user logs on to CLIENT_1
      When 30 days pass
      Then CLIENT_1 has reminded its user 0 times
