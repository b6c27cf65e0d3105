Feature: Group policies for the desktop
  Three group policies fix what is on the desktop. An organization uses them to keep the desktop from turning black in
  notification (guide, Table 4). A policy holds from the next logon.

  Rule: Group policy keeps the desktop from turning black

    @DESKTOP-POLICY-KEEPS
    Scenario: All three policies are enabled
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And the policy "Prevent changing desktop icons" of CLIENT_1 is enabled
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", stretched

    @DESKTOP-POLICY-KEEPS
    Scenario: The grace period ends while a user is logged on
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And a user logs on to CLIENT_1
      And CLIENT_1 seldom asks for a KMS
      When 30 days and 120 minutes pass
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", stretched

    @DESKTOP-POLICY-OFF
    Scenario Outline: Policies that are <state> keep nothing
      Given the policy "Prevent changing desktop background" of CLIENT_1 is <state>
      And the policy "Desktop Wallpaper" of CLIENT_1 is <state>
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

      Examples:
        | state          |
        | disabled       |
        | not configured |

    @DESKTOP-POLICY-OFF @reading:policies-against-black=either
    Scenario: Policies that are disabled keep nothing where either of them would
      Given the policy "Prevent changing desktop background" of CLIENT_1 is disabled
      And the policy "Desktop Wallpaper" of CLIENT_1 is disabled
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

    @DESKTOP-POLICY-ICONS-KEEP-NOTHING
    Scenario: The policy on icons alone keeps nothing
      Given the policy "Prevent changing desktop icons" of CLIENT_1 is enabled
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=wallpaper
    Scenario: Desktop Wallpaper suffices
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=wallpaper
    Scenario: Prevent changing desktop background does not suffice
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=both
    Scenario: Desktop Wallpaper alone does not suffice
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=both
    Scenario: Prevent changing desktop background alone does not suffice
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=both
    Scenario: The two together suffice
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=either
    Scenario: Desktop Wallpaper suffices too
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

    @DESKTOP-POLICY-WHICH @reading:policies-against-black=either
    Scenario: Prevent changing desktop background suffices
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 is not black

  Rule: Prevent changing desktop background

    @DESKTOP-POLICY-BACKGROUND-DEFAULT
    Scenario: Unless a policy says otherwise, the user puts pictures on the desktop
      Given a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", tiled

    @DESKTOP-POLICY-BACKGROUND-OFF
    Scenario Outline: While the policy is <state> the background can be changed
      Given the policy "Prevent changing desktop background" of CLIENT_1 is <state>
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", tiled

      Examples:
        | state          |
        | disabled       |
        | not configured |

    @DESKTOP-POLICY-BACKGROUND-OFF @reading:background-policy-alone=prevents
    Scenario: Where the policy prevents every change by itself, it prevents none while it is disabled
      Given the policy "Prevent changing desktop background" of CLIENT_1 is disabled
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", tiled

    @DESKTOP-POLICY-BACKGROUND
    Scenario: With both policies enabled the background cannot be changed
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", stretched

    @DESKTOP-POLICY-BACKGROUND-ALONE @reading:background-policy-alone=needs-wallpaper
    Scenario: Without Desktop Wallpaper the user can still change the wallpaper
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", tiled

    @DESKTOP-POLICY-BACKGROUND-ALONE @reading:background-policy-alone=prevents
    Scenario: The policy prevents every change by itself
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 does not show "C:\Users\Public\Pictures\family.jpg"

  Rule: Prevent changing desktop icons

    @DESKTOP-POLICY-ICONS-DEFAULT
    Scenario: Unless the policy says otherwise, the user changes the icons
      Given a user logs on to CLIENT_1
      When the user of CLIENT_1 changes the desktop icons
      Then the desktop icons of CLIENT_1 are those of the user

    @DESKTOP-POLICY-ICONS
    Scenario: The policy is enabled
      Given the policy "Prevent changing desktop icons" of CLIENT_1 is enabled
      And a user logs on to CLIENT_1
      And a user logs on to CLIENT_2
      And the user of CLIENT_2 changes the desktop icons
      And the desktop icons of CLIENT_2 are those of the user
      When the user of CLIENT_1 changes the desktop icons
      Then the desktop icons of CLIENT_1 are those of the system

    @DESKTOP-POLICY-ICONS-OFF
    Scenario Outline: The policy is <state>
      Given the policy "Prevent changing desktop icons" of CLIENT_1 is <state>
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 changes the desktop icons
      Then the desktop icons of CLIENT_1 are those of the user

      Examples:
        | state          |
        | disabled       |
        | not configured |

    @DESKTOP-POLICY-ICONS-ALONE
    Scenario: The policy on icons leaves the background to the user
      Given the policy "Prevent changing desktop icons" of CLIENT_1 is enabled
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", tiled

    @DESKTOP-POLICY-BACKGROUND-LEAVES-ICONS
    Scenario: The policies on the background leave the icons to the user
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 changes the desktop icons
      Then the desktop icons of CLIENT_1 are those of the user
