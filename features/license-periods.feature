Feature: How long a licence lasts
  Table 8 of the guide and its paragraph on KMS activation timing: 30 days of initial grace, 180 days
  for a KMS activation, 30 days of out-of-tolerance (OOT) grace, and then notification. Each limit is
  tried one minute before and one minute after it; what holds at the very instant is a reading of its
  own. An activation by a MAK or by a confirmation id has no limit.

  Rule: The initial grace period lasts 30 days

    @LICENSE-OOB-MINUTES
    Scenario Outline: <minutes> minutes after set-up
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <minutes> minutes pass
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has <left> minutes left

      Examples:
        | minutes | left  |
        | 0       | 43200 |
        | 1       | 43199 |

    @LICENSE-OOB-30-DAYS
    Scenario Outline: <edition>, <days> days and <minutes> minutes after set-up
      Given CLIENT_1 runs "<edition>"
      And CLIENT_1 seldom asks for a KMS
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples: a client edition
        | edition              | days | minutes | status                      |
        | Windows 7 Enterprise | 29   | 1439    | in the initial grace period |
        | Windows 7 Enterprise | 30   | 1       | in notification             |

      Examples: a server edition
        | edition                         | days | minutes | status                      |
        | Windows Server 2008 R2 Standard | 29   | 1439    | in the initial grace period |
        | Windows Server 2008 R2 Standard | 30   | 1       | in notification             |

    @LICENSE-OOB-NOT-EXTENDED
    Scenario: A restart on the tenth day changes nothing
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And 10 days pass
      When CLIENT_1 is restarted
      Then CLIENT_1 has 28800 minutes left

    @LICENSE-OOB-NOT-EXTENDED
    Scenario: An attempt that fails on the tenth day changes nothing
      Given CLIENT_1 has the "invalid MAK" installed
      And 10 days pass
      When CLIENT_1 asks for activation
      Then CLIENT_1 has 28800 minutes left

  Rule: A KMS activation lasts 180 days

    @LICENSE-KMS-MINUTES
    Scenario Outline: <minutes> minutes after the activation
      Given CLIENT_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then CLIENT_1 has <left> minutes left

      Examples:
        | minutes | left   |
        | 0       | 259200 |
        | 1       | 259199 |

    @LICENSE-KMS-180-DAYS @LICENSE-OOT-AFTER-180
    Scenario Outline: <edition>, not renewed for <days> days and <minutes> minutes
      Given CLIENT_1 runs "<edition>"
      And CLIENT_1 has been activated by KMS_1 for the last time
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples: a client edition
        | edition              | days | minutes | status                               |
        | Windows 7 Enterprise | 179  | 1439    | licensed                             |
        | Windows 7 Enterprise | 180  | 1       | in the out-of-tolerance grace period |

      Examples: a server edition
        | edition                         | days | minutes | status                               |
        | Windows Server 2008 R2 Standard | 179  | 1439    | licensed                             |
        | Windows Server 2008 R2 Standard | 180  | 1       | in the out-of-tolerance grace period |

    @LICENSE-KMS-FIXED
    Scenario Outline: The host hands out <interval> intervals of <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the <interval> interval of KMS_1 to <minutes> minutes
      When CLIENT_1 has been activated by KMS_1
      Then CLIENT_1 has 259200 minutes left

      Examples:
        | interval   | minutes |
        | activation | 15      |
        | activation | 43200   |
        | renewal    | 15      |
        | renewal    | 43200   |

  Rule: The 180 days are a sliding window

    @LICENSE-KMS-SLIDING
    Scenario: On the seventh day the 180 days begin anew
      Given CLIENT_1 has been activated by KMS_1
      When 7 days pass
      Then CLIENT_1 has 259200 minutes left

    @LICENSE-KMS-SLIDING
    Scenario Outline: Renewed on day 7 and never again: day <days> and <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the activation interval of KMS_1 to 43200 minutes
      And CLIENT_1 has been activated by KMS_1
      And 7 days pass
      And KMS_1 loses its activation
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples: counted from the renewal
        | days | minutes | status                               |
        | 179  | 1439    | licensed                             |
        | 180  | 1       | in the out-of-tolerance grace period |

    @LICENSE-KMS-RENEWED-FOR-YEARS
    Scenario Outline: <days> days with a KMS that answers
      Given KMS_1 is an activated KMS host
      And the servers SRV_1, SRV_2, SRV_3, SRV_4 and SRV_5 ask for activation
      When <days> days pass
      Then SRV_1 is licensed

      Examples: a day longer than one activation lasts, and two years
        | days |
        | 181  |
        | 730  |

    @LICENSE-KMS-FAILED-RENEWAL
    Scenario: A day after the renewal failed
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      When 8 days pass
      Then CLIENT_1 is licensed
      And CLIENT_1 has 247680 minutes left

    @LICENSE-KMS-RENEWAL-COUNT
    Scenario: The other computers are gone when the fifth renewal is due
      Given CLIENT_1 has been activated by KMS_1
      When 36 days pass
      Then CLIENT_1 is licensed
      And CLIENT_1 has 247680 minutes left

  Rule: After 180 days come 30 days of out-of-tolerance grace, then notification

    @LICENSE-OOT-MINUTES
    Scenario: A minute of the 30 days is gone
      Given CLIENT_1 has been activated by KMS_1 for the last time
      When 180 days and 1 minute pass
      Then CLIENT_1 has 43199 minutes left

    @LICENSE-OOT-30-DAYS @LICENSE-OOT-AFTER-180
    Scenario Outline: <edition>, <days> days and <minutes> minutes after the last activation
      Given CLIENT_1 runs "<edition>"
      And CLIENT_1 has been activated by KMS_1 for the last time
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples: a client edition
        | edition              | days | minutes | status                               |
        | Windows 7 Enterprise | 209  | 1439    | in the out-of-tolerance grace period |
        | Windows 7 Enterprise | 210  | 1       | in notification                      |

      Examples: a server edition
        | edition                         | days | minutes | status                               |
        | Windows Server 2008 R2 Standard | 209  | 1439    | in the out-of-tolerance grace period |
        | Windows Server 2008 R2 Standard | 210  | 1       | in notification                      |

    @LICENSE-OOT-NOTIFICATION-REASON
    Scenario: The reason is the expired grace period
      Given CLIENT_1 has been activated by KMS_1 for the last time
      When 211 days pass
      Then CLIENT_1 gives 0xC004F009 as the reason

    @LICENSE-NOTIFICATION-LASTS
    Scenario: A year in notification, and a restart
      Given CLIENT_1 has the "Contoso MAK" installed
      And 395 days pass
      When CLIENT_1 is restarted
      Then CLIENT_1 is in notification

  Rule: At the very instant the reading decides

    @LICENSE-PERIOD-JUST-OVER
    Scenario Outline: KMS activation, <days> days after it, read as "<reading>"
      Given CLIENT_1 has been activated by KMS_1 for the last time
      When <days> days pass
      Then CLIENT_1 is <status>

      @reading:period-just-over=over
      Examples: a period is over when its days have passed
        | days | status                               | reading |
        | 180  | in the out-of-tolerance grace period | over    |
        | 210  | in notification                      | over    |

      @reading:period-just-over=runs-on
      Examples: a period lasts up to and at that instant
        | days | status                               | reading |
        | 180  | licensed                             | runs-on |
        | 210  | in the out-of-tolerance grace period | runs-on |

    @LICENSE-PERIOD-JUST-OVER
    Scenario Outline: Initial grace, 30 days after set-up, read as "<reading>"
      Given CLIENT_1 has the "Contoso MAK" installed
      When 30 days pass
      Then CLIENT_1 is <status>

      @reading:period-just-over=over
      Examples: a period is over when its days have passed
        | status          | reading |
        | in notification | over    |

      @reading:period-just-over=runs-on
      Examples: a period lasts up to and at that instant
        | status                      | reading |
        | in the initial grace period | runs-on |

  Rule: A MAK activation is for good

    @LICENSE-MAK-PERMANENT
    Scenario: Ten years after an activation online
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When 3650 days pass
      Then CLIENT_1 is licensed

    @LICENSE-OFFLINE-PERMANENT
    Scenario: Ten years after an activation by telephone
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 is given the confirmation id that belongs to it
      When 3650 days pass
      Then CLIENT_1 is licensed
