Feature: Notifications
  Windows tells its user of each activation issue with a balloon and a dialog of its own (guide, Table 1). What they say is
  the vendor's; that they come, and what they are about, is not.

  Rule: Every issue has its balloon

    Scenario Outline: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about <issue>

      @NOTIFY-GRACE-EXPIRED-BALLOON
      Examples: not activated when the grace period ended
        | what has happened                                  | issue                     |
        | CLIENT_1 has been without activation for 31 days | a grace period that ended |

      @NOTIFY-HARDWARE-BALLOON
      Examples: hardware changed after activation
        | what has happened                                             | issue                |
        | the hardware of CLIENT_1 has changed since its KMS activation | a need to reactivate |

      @NOTIFY-180-DAYS-BALLOON
      Examples: not reactivated within 180 days
        | what has happened                                           | issue                |
        | CLIENT_1 has not renewed its KMS activation for 181 days | a need to reactivate |

      @NOTIFY-210-DAYS-BALLOON
      Examples: not renewed within 180 days and 30 days of grace
        | what has happened                                           | issue                                 |
        | CLIENT_1 has not renewed its KMS activation for 211 days | a KMS activation that was not renewed |

      @NOTIFY-NOT-GENUINE-BALLOON
      Examples: validation failed
        | what has happened                    | issue                      |
        | genuine validation fails on CLIENT_1 | a copy that is not genuine |

      @NOTIFY-COMPONENTS-BALLOON
      Examples: licensing components changed
        | what has happened                                         | issue                        |
        | somebody has changed the licensing components of CLIENT_1 | changed licensing components |

      @NOTIFY-LICENSE-FILES-BALLOON
      Examples: license files changed
        | what has happened                                  | issue                 |
        | somebody has changed the license files of CLIENT_1 | changed license files |

    @NOTIFY-COMPONENTS-BALLOON @reading:tampered-licensing=notification
    Scenario: Licensing components were changed, which is read as notification at once
      Given somebody has changed the licensing components of CLIENT_1
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about changed licensing components

    @NOTIFY-GRACE-EXPIRED-BALLOON @reading:unlicensed-user-told=not-told
    Scenario: A grace period that ended is told of where a missing product key is not
      Given CLIENT_1 has been without activation for 31 days
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about a grace period that ended

  Rule: Every issue has its dialog

    Scenario Outline: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the last dialog on CLIENT_1 is about <issue>

      @NOTIFY-GRACE-EXPIRED-DIALOG
      Examples: not activated when the grace period ended
        | what has happened                                  | issue                     |
        | CLIENT_1 has been without activation for 31 days | a grace period that ended |

      @NOTIFY-HARDWARE-DIALOG
      Examples: hardware changed after activation
        | what has happened                                             | issue                |
        | the hardware of CLIENT_1 has changed since its KMS activation | a need to reactivate |

      @NOTIFY-180-DAYS-DIALOG
      Examples: not reactivated within 180 days
        | what has happened                                           | issue                |
        | CLIENT_1 has not renewed its KMS activation for 181 days | a need to reactivate |

      @NOTIFY-210-DAYS-DIALOG
      Examples: not renewed within 180 days and 30 days of grace
        | what has happened                                           | issue                                 |
        | CLIENT_1 has not renewed its KMS activation for 211 days | a KMS activation that was not renewed |

      @NOTIFY-NOT-GENUINE-DIALOG
      Examples: validation failed
        | what has happened                    | issue                      |
        | genuine validation fails on CLIENT_1 | a copy that is not genuine |

      @NOTIFY-COMPONENTS-DIALOG
      Examples: licensing components changed
        | what has happened                                         | issue                        |
        | somebody has changed the licensing components of CLIENT_1 | changed licensing components |

      @NOTIFY-LICENSE-FILES-DIALOG
      Examples: license files changed
        | what has happened                                  | issue                 |
        | somebody has changed the license files of CLIENT_1 | changed license files |

  Rule: A grace period that ends without a remedy leaves the issue what it was

    @NOTIFY-NOT-GENUINE-ENDED
    Scenario: 30 days of non-genuine grace are over
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And genuine validation fails on CLIENT_1
      And CLIENT_1 seldom asks for a KMS
      And 31 days pass
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about a copy that is not genuine

    @NOTIFY-TAMPERING-ENDED
    Scenario Outline: 30 days after somebody changed the <what>
      Given somebody has changed the <what> of CLIENT_1
      And CLIENT_1 seldom asks for a KMS
      And 31 days pass
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about changed <what>

      Examples:
        | what                 |
        | licensing components |
        | license files        |

    @NOTIFY-HARDWARE-ENDED @reading:hardware-grace-ended=still-to-reactivate
    Scenario: 30 days after the hardware changed, the need to reactivate is told of
      Given the hardware of CLIENT_1 has changed since its KMS activation
      And CLIENT_1 seldom asks for a KMS
      And 31 days pass
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about a need to reactivate

    @NOTIFY-HARDWARE-ENDED @reading:hardware-grace-ended=grace-ended
    Scenario: 30 days after the hardware changed, the end of the grace period is told of
      Given the hardware of CLIENT_1 has changed since its KMS activation
      And CLIENT_1 seldom asks for a KMS
      And 31 days pass
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about a grace period that ended

    Scenario Outline: Other grace periods, where that of a change of hardware has an end of its own: <what has happened>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And <what has happened>
      When a user logs on to CLIENT_1
      Then the last balloon on CLIENT_1 is about <issue>

      @NOTIFY-HARDWARE-BALLOON @reading:hardware-grace-ended=grace-ended
      Examples: hardware changed, and its grace period runs
        | what has happened                                             | issue                |
        | the hardware of CLIENT_1 has changed since its KMS activation | a need to reactivate |

      @NOTIFY-210-DAYS-BALLOON @reading:hardware-grace-ended=grace-ended
      Examples: the 30 days after a KMS activation are over
        | what has happened                                        | issue                                 |
        | CLIENT_1 has not renewed its KMS activation for 211 days | a KMS activation that was not renewed |

  Rule: Without an issue there is nothing to tell

    @NOTIFY-ACTIVATED
    Scenario: An activated computer
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 has been activated by KMS_1
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification

    @NOTIFY-TOLERATED
    Scenario: A change of hardware within tolerance
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes within tolerance
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification

    @NOTIFY-REMEDIED
    Scenario: Activated after the grace period ended
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 has been without activation for 31 days
      And CLIENT_1 has been activated by KMS_1
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification

    @NOTIFY-REMEDIED
    Scenario: Activated while a user is logged on
      Given CLIENT_1 has been without activation for 31 days
      And a user logs on to CLIENT_1
      When CLIENT_1 has been activated by KMS_1
      Then CLIENT_1 has shown 1 balloons

    @NOTIFY-REMEDIED @reading:hardware-grace-ended=grace-ended
    Scenario: Activated after the hardware changed
      Given CLIENT_2 has told its user that its grace period ended
      And CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      And CLIENT_1 asks for activation
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification

  Rule: A user who is logged on is told while logged on, or at the next logon

    @NOTIFY-WHILE-LOGGED-ON @reading:told-while-logged-on=at-once
    Scenario: At once
      Given CLIENT_1 has been activated by KMS_1
      And a user logs on to CLIENT_1
      When genuine validation fails on CLIENT_1
      Then the last balloon on CLIENT_1 is about a copy that is not genuine
      And the last dialog on CLIENT_1 is about a copy that is not genuine

    @NOTIFY-WHILE-LOGGED-ON @reading:told-while-logged-on=at-next-logon
    Scenario: At the next logon
      Given CLIENT_1 has been activated by KMS_1
      And a user logs on to CLIENT_1
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 has shown no notification

  Rule: A computer without a product key

    @NOTIFY-UNLICENSED @reading:unlicensed-user-told=told
    Scenario: Its user is told
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/upk"
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown 1 balloons

    @NOTIFY-UNLICENSED @reading:unlicensed-user-told=not-told
    Scenario: Its user is told nothing
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 runs slmgr "/upk"
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown no notification
