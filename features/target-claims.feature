Feature: A target is what it says it is
  Not the guide but the kit's own contract. What a target does not declare is not asked of it, so that a claim
  decides what is judged; here each is held against what the target does.

  Rule: A verb is answered where its interface or capability is declared, and unsupported elsewhere

    Scenario Outline: <verb> belongs to <claim>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 is asked <verb>
      Then it answers where "<claim>" is declared, and "unsupported" elsewhere

      @TARGET-CLAIM-SLMGR
      Examples: The command
        | claim | verb     |
        | slmgr | runSlmgr |

      @TARGET-CLAIM-WMI
      Examples: WMI
        | claim | verb    |
        | wmi   | readWmi |
        | wmi   | callWmi |

      @TARGET-CLAIM-REGISTRY
      Examples: The registry
        | claim    | verb           |
        | registry | readRegistry   |
        | registry | writeRegistry  |
        | registry | deleteRegistry |

      @TARGET-CLAIM-EVENT-LOG
      Examples: The event log
        | claim     | verb       |
        | event-log | readEvents |

      @TARGET-CLAIM-STIMULI
      Examples: What happens to it
        | claim   | verb      |
        | stimuli | stimulate |

      @TARGET-CLAIM-NOTIFICATIONS
      Examples: What its user is told
        | claim         | verb              |
        | notifications | readNotifications |

      @TARGET-CLAIM-DESKTOP
      Examples: The desktop
        | claim   | verb           |
        | desktop | readDesktop    |
        | desktop | setGroupPolicy |

      @TARGET-CLAIM-EVENT-EXPORT
      Examples: Saved logs
        | claim        | verb         |
        | event-export | exportEvents |

      @TARGET-CLAIM-REGISTRY-FILES
      Examples: Registry files
        | claim          | verb           |
        | registry-files | exportRegistry |
        | registry-files | importRegistry |

    @TARGET-CLAIM-DESKTOP-CHANGE
    Scenario: changeDesktop belongs to desktop, while a user is logged on
      Given a user logs on to CLIENT_1
      When CLIENT_1 is asked changeDesktop
      Then it answers where "desktop" is declared, and "unsupported" elsewhere

    @TARGET-CLAIM-HOST-EVENTS
    Scenario: hostEvents belongs to event-log
      When the KMS host KMS_1 is asked hostEvents
      Then it answers where "event-log" is declared, and "unsupported" elsewhere

    @TARGET-CLAIM-BARE-HOST
    Scenario: A bare KMS host has no computer around it
      Given KMS_1 is an activated KMS host
      Then a target without a computer declares no interface but "event-log"

  Rule: A change of the desktop is answered with what came of it

    @TARGET-CLAIM-DESKTOP-OUTCOME
    Scenario: Nothing keeps the user from changing the icons
      Given a user logs on to CLIENT_1
      When the user of CLIENT_1 changes the desktop icons
      Then the change of the desktop is answered with "changed"

    @TARGET-CLAIM-DESKTOP-OUTCOME
    Scenario: Nothing keeps the user from changing the background
      Given a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the change of the desktop is answered with "changed"

    @TARGET-CLAIM-DESKTOP-OUTCOME
    Scenario: A policy keeps the icons
      Given the policy "Prevent changing desktop icons" of CLIENT_1 is enabled
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 changes the desktop icons
      Then the change of the desktop is answered with "prevented"

    @TARGET-CLAIM-DESKTOP-OUTCOME
    Scenario: Policies keep the background
      Given the policy "Prevent changing desktop background" of CLIENT_1 is enabled
      And the policy "Desktop Wallpaper" of CLIENT_1 gives "C:\Windows\web\wallpaper\home.jpg", stretched
      And a user logs on to CLIENT_1
      When the user of CLIENT_1 puts "C:\Users\Public\Pictures\family.jpg", tiled, on the desktop
      Then the change of the desktop is answered with "prevented"

  Rule: A clock that the kit can move moves

    @TARGET-CLAIM-VIRTUAL-CLOCK
    Scenario: advance belongs to virtual-clock
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When the world of CLIENT_1 is asked to advance by a minute
      Then it answers where "virtual-clock" is declared, and "unsupported" elsewhere

    @TARGET-CLAIM-CLOCK-MOVES
    Scenario: A day is a day for a computer too
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      When 1 day passes
      Then CLIENT_1 has 41760 minutes left

    @TARGET-CLAIM-NEXT-TIMER
    Scenario: What was due has been done
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When the world of CLIENT_1 is asked to advance by a minute
      Then the next timer is due later than that

    @TARGET-CLAIM-HOST-VIRTUAL-CLOCK
    Scenario: advance of a KMS host belongs to virtual-clock
      Given KMS_1 is an activated KMS host
      When the world of KMS_1 is asked to advance by a minute
      Then it answers where "virtual-clock" is declared, and "unsupported" elsewhere

    @TARGET-CLAIM-HOST-CLOCK-MOVES
    Scenario: Thirty-one days later nobody is counted
      Given KMS_1 is an activated KMS host
      And 3 other computers have contacted KMS_1
      When 31 days pass
      Then KMS_1 counts 0 computers

  Rule: Tokens

    @TARGET-CLAIM-TOKEN-ACTIVATION
    Scenario: An issuance licence of the kit
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      Then slmgr succeeds
