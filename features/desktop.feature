Feature: The desktop in notification
  In notification Windows turns the desktop black. The user may put something else there, and within the hour it is black
  again (guide, Table 4; Microsoft's glossary on genuine Windows).

  Rule: In notification, and only there, the desktop is black

    @DESKTOP-BLACK
    Scenario Outline: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

      Examples: one computer for each way into notification
        | what has happened                                        |
        | CLIENT_1 has been without activation for 31 days         |
        | CLIENT_1 has not renewed its KMS activation for 211 days |

    @DESKTOP-BLACK
    Scenario: 30 days of non-genuine grace are over
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And genuine validation fails on CLIENT_1
      And CLIENT_1 seldom asks for a KMS
      And 31 days pass
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

    @DESKTOP-BLACK-LOGGED-ON
    Scenario: The grace period ends while a user is logged on
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And a user logs on to CLIENT_1
      And CLIENT_1 seldom asks for a KMS
      When 30 days and 60 minutes pass
      Then the desktop of CLIENT_1 is black

    @DESKTOP-GRACE
    Scenario Outline: In grace it is not: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

      Examples: one computer for each kind of grace period
        | what has happened                                        |
        | CLIENT_1 has been without activation for 29 days         |
        | CLIENT_1 has not renewed its KMS activation for 209 days |
        | genuine validation fails on CLIENT_1                     |

    @DESKTOP-GRACE
    Scenario: In grace the picture of the user stays
      Given CLIENT_1 has been without activation for 28 days
      And a user logs on to CLIENT_1
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      When 120 minutes pass
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", centered

    @DESKTOP-ACTIVATED
    Scenario: On an activated computer it is not
      Given the desktop of CLIENT_2 is black since its grace period ended
      And CLIENT_1 has been activated by KMS_1
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

  Rule: The user may change it, and within 60 minutes it is black again

    @DESKTOP-CHANGEABLE
    Scenario: The user changes it
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", tiled

    @DESKTOP-BLACK-AGAIN
    Scenario: 59 minutes after the desktop turned black
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      When 59 minutes pass
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", centered

    @DESKTOP-BLACK-AGAIN
    Scenario: 60 minutes after the desktop turned black
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      When 60 minutes pass
      Then the desktop of CLIENT_1 is black

    @DESKTOP-BLACK-AGAIN-AND-AGAIN
    Scenario: The user changes it a second time
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      And 60 minutes pass
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\garden.jpg", centered, on the desktop
      When 60 minutes pass
      Then the desktop of CLIENT_1 is black

    @DESKTOP-ICONS-UNTOUCHED
    Scenario: The icons are the user's in notification too
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 changes the desktop icons
      Then the desktop icons of CLIENT_1 are those of the user

  Rule: Activation ends it

    @DESKTOP-REMEDIED
    Scenario: The next logon
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      And CLIENT_1 has been activated by KMS_1
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

    @DESKTOP-REMEDIED
    Scenario: What the user puts on the desktop stays there
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      And CLIENT_1 has been activated by KMS_1
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      When 120 minutes pass
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", centered
