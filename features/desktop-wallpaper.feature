Feature: The group policy Desktop Wallpaper
  The policy gives every user of a computer the same picture, laid out in the same way (guide, Table 4). It holds from the
  next logon.

  Rule: The policy shows its picture

    Scenario Outline: The picture is <picture>
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "<picture>", centered
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows "<picture>", centered

      @DESKTOP-POLICY-WALLPAPER
      Examples: a JPEG file
        | picture                           |
        | C:\Windows\web\wallpaper\home.jpg |

      @DESKTOP-POLICY-WALLPAPER-BITMAP
      Examples: a bitmap
        | picture                           |
        | C:\Windows\web\wallpaper\home.bmp |

    @DESKTOP-POLICY-WALLPAPER-UNC
    Scenario: The picture is on a server
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "\\Server\Share\Corp.jpg", centered
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows "\\Server\Share\Corp.jpg", centered

    @DESKTOP-POLICY-WALLPAPER-STYLE
    Scenario Outline: The picture is <style>
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", <style>
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", <style>

      Examples:
        | style     |
        | centered  |
        | tiled     |
        | stretched |

  Rule: The user changes neither the picture nor its layout

    @DESKTOP-POLICY-WALLPAPER-IMAGE-FIXED
    Scenario: The user cannot change the picture
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", centered
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", centered

    @DESKTOP-POLICY-WALLPAPER-IMAGE-FIXED @reading:background-policy-alone=prevents
    Scenario: The picture is fixed by this policy alone where the other would prevent a change by itself
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", centered
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", centered

    @DESKTOP-POLICY-WALLPAPER-STYLE-FIXED
    Scenario: The user cannot change how it is laid out
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", centered
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Windows\web\wallpaper\home.jpg", tiled, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", centered

  Rule: A picture that is not there leaves the desktop without one

    @DESKTOP-POLICY-WALLPAPER-MISSING
    Scenario: The file is not there when the user logs on
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "\\Server\Share\Corp.jpg", centered
      And the picture "\\Server\Share\Corp.jpg" is not there for CLIENT_1
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows no picture

    @DESKTOP-POLICY-WALLPAPER-MISSING
    Scenario: Another picture goes after it
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "\\Server\Share\Corp.jpg", centered
      And the picture "\\Server\Share\Corp.jpg" is not there for CLIENT_1
      And the picture "C:\Windows\web\wallpaper\home.jpg" is not there for CLIENT_1
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows no picture

    @DESKTOP-POLICY-WALLPAPER-MISSING @reading:wallpaper-without-policy=of-the-system
    Scenario: The picture of the system does not take its place
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "\\Server\Share\Corp.jpg", centered
      And the picture "\\Server\Share\Corp.jpg" is not there for CLIENT_1
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows no picture

    @DESKTOP-POLICY-WALLPAPER-MISSING
    Scenario: The file is back at the next logon
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "\\Server\Share\Corp.jpg", centered
      And the picture "\\Server\Share\Corp.jpg" is not there for CLIENT_1
      And a user logs on to CLIENT_1
      And the picture "\\Server\Share\Corp.jpg" is there again for CLIENT_1
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows "\\Server\Share\Corp.jpg", centered

    @DESKTOP-POLICY-WALLPAPER-NO-ALTERNATIVE
    Scenario: The user cannot put another picture in its place
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "\\Server\Share\Corp.jpg", centered
      And the picture "\\Server\Share\Corp.jpg" is not there for CLIENT_1
      And a user logs on to CLIENT_1
      And a user logs on to CLIENT_2
      And the user of CLIENT_2 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      And the desktop of CLIENT_2 shows "C:\Users\Public\Pictures\family.jpg", centered
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", centered, on the desktop
      Then the desktop of CLIENT_1 shows no picture

  Rule: Without the policy users choose for themselves

    @DESKTOP-POLICY-WALLPAPER-OFF @reading:wallpaper-without-policy=none
    Scenario Outline: While the policy is <state> there is no picture
      Given the policy "Desktop Wallpaper" of CLIENT_1 is <state>
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows no picture

      Examples:
        | state          |
        | disabled       |
        | not configured |

    @DESKTOP-POLICY-WALLPAPER-OFF @reading:wallpaper-without-policy=of-the-system
    Scenario Outline: While the policy is <state> there is the picture of the system
      Given the policy "Desktop Wallpaper" of CLIENT_1 is <state>
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows a picture

      Examples:
        | state          |
        | disabled       |
        | not configured |

    @DESKTOP-POLICY-WALLPAPER-OWN
    Scenario Outline: While the policy is <state> users choose a picture themselves
      Given the policy "Desktop Wallpaper" of CLIENT_1 is <state>
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", stretched, on the desktop
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", stretched

      Examples:
        | state          |
        | disabled       |
        | not configured |

    @DESKTOP-POLICY-WALLPAPER-OWN
    Scenario: The picture that a user chose is there at the next logon
      Given the policy "Desktop Wallpaper" of CLIENT_1 is not configured
      And a user logs on to CLIENT_1
      And the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", stretched, on the desktop
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 shows "C:\Users\Public\Pictures\family.jpg", stretched

    @DESKTOP-POLICY-WALLPAPER-WITHDRAWN
    Scenario: The policy is disabled after it was enabled
      Given the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", centered
      And a user logs on to CLIENT_1
      And the desktop of CLIENT_1 shows "C:\Windows\web\wallpaper\home.jpg", centered
      And the policy "Desktop Wallpaper" of CLIENT_1 is disabled
      When a user logs on to CLIENT_1
      Then the desktop of CLIENT_1 does not show "C:\Windows\web\wallpaper\home.jpg"
