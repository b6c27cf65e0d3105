Feature: When a KMS client asks again
  A KMS client asks when it starts, at the activation interval until it is activated and through every grace
  period, and at the renewal interval after that. After a failed renewal it watches for a change of the network
  for 15 minutes (guide, KMS activation timing; Table 8, silent KMS retry interval and KMS client reactivation).

  Rule: A failed attempt is repeated after 120 minutes, on clients and on servers

    @TIMING-RETRY-CLIENT
    Scenario Outline: A client edition, <minutes> minutes after an attempt that failed
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 runs "Windows 7 Professional"
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 119     | 1        |
        | 120     | 2        |
        | 239     | 2        |
        | 240     | 3        |

    @TIMING-RETRY-SERVER
    Scenario Outline: A server edition, <minutes> minutes after an attempt that failed
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And SRV_1 runs "Windows Server 2008 R2 Standard"
      And SRV_1 asks for activation
      When <minutes> minutes pass
      Then SRV_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 119     | 1        |
        | 120     | 2        |

    @TIMING-RETRY-RANGE
    Scenario Outline: The host's activation interval is <interval> minutes: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the activation interval of KMS_1 to <interval> minutes
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: the shortest and the longest
        | interval | minutes | attempts |
        | 15       | 14      | 1        |
        | 15       | 15      | 2        |
        | 43200    | 43199   | 1        |
        | 43200    | 43200   | 2        |

    @TIMING-OOT
    Scenario Outline: Renewed for the last time 180 days ago and more: day <days>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 has been activated by KMS_1 for the last time
      When <days> days pass
      Then CLIENT_1 is in the out-of-tolerance grace period
      And CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: the first renewal was tried on day 7, and then every 30 days
        | days | attempts |
        | 186  | 7        |
        | 187  | 8        |

    @TIMING-HARDWARE
    Scenario: The hardware changes, and the client does not wait for its renewal
      Given CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When 120 minutes pass
      Then CLIENT_1 is licensed

    @TIMING-HARDWARE
    Scenario: The hardware changes, and the client asks once a day as its host told it
      Given KMS_1 is an activated KMS host
      And an administrator sets the activation interval of KMS_1 to 1440 minutes
      And CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When 10 days pass
      Then CLIENT_1 has made at most 12 attempts at KMS_1

  Rule: An activated client asks again after 7 days, on clients and on servers

    @TIMING-REACTIVATION-CLIENT
    Scenario Outline: A client edition, <minutes> minutes after its activation
      Given CLIENT_1 runs "Windows 7 Professional"
      And CLIENT_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 10079   | 1        |
        | 10080   | 2        |

    @TIMING-REACTIVATION-SERVER
    Scenario Outline: A server edition, <minutes> minutes after its activation
      Given SRV_1 runs "Windows Server 2008 R2 Standard"
      And SRV_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then SRV_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 10079   | 1        |
        | 10080   | 2        |

    @TIMING-REACTIVATION-RANGE
    Scenario Outline: The host's renewal interval is <interval> minutes: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the renewal interval of KMS_1 to <interval> minutes
      And CLIENT_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: the shortest and the longest
        | interval | minutes | attempts |
        | 15       | 14      | 1        |
        | 15       | 15      | 2        |
        | 43200    | 43199   | 1        |
        | 43200    | 43200   | 2        |

    @TIMING-RECOVERED
    Scenario Outline: A renewal failed on day 7 and succeeded 120 minutes later: day <days> and <minutes> minutes
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days pass
      And KMS_1 is activated online
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: counted from the failure
        | days | minutes | attempts |
        | 0    | 119     | 2        |
        | 0    | 120     | 3        |
        | 7    | 119     | 3        |
        | 7    | 120     | 4        |

    @TIMING-START-ACTIVATED @reading:start-of-activated-client=asks
    Scenario: An activated client starts, and asks
      Given CLIENT_1 has been activated by KMS_1
      And 1 day passes
      When CLIENT_1 is restarted
      Then CLIENT_1 has made 2 attempts at KMS_1

    @TIMING-START-ACTIVATED @reading:start-of-activated-client=waits
    Scenario: The other reading: an activated client starts, and waits for its renewal
      Given CLIENT_1 has been activated by KMS_1
      And 1 day passes
      When CLIENT_1 is restarted
      Then CLIENT_1 has made 1 attempts at KMS_1

    @TIMING-START-ACTIVATED @reading:start-of-activated-client=waits
    Scenario: The other reading: a client that is not activated yet asks when it starts
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 is restarted
      Then CLIENT_1 has made 1 attempts at KMS_1

  Rule: After a failed renewal the client watches for an occasion

    @TIMING-WATCH-15
    Scenario Outline: The network changes <minutes> minutes after a renewal that failed
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and <minutes> minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: from the first minute to the last, and the one after it
        | minutes | attempts |
        | 1       | 3        |
        | 14      | 3        |
        | 16      | 2        |

    @TIMING-WATCH-OVER @reading:watch-just-over=watched
    Scenario: The network changes exactly 15 minutes after, and is still watched
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 15 minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 3 attempts at KMS_1

    @TIMING-WATCH-OVER @reading:watch-just-over=over
    Scenario: The other reading: exactly 15 minutes after, the watch is over
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 15 minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 2 attempts at KMS_1

    @TIMING-WATCH-OVER @reading:watch-just-over=over
    Scenario: The other reading: 14 minutes after, the network is still watched
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 14 minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 3 attempts at KMS_1

    @TIMING-WATCH-SUCCESS
    Scenario: An attempt on the occasion succeeds, and there is nothing to watch for any more
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 5 minutes pass
      And KMS_1 is activated online
      And the network of CLIENT_1 changes
      And 1 minute passes
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 3 attempts at KMS_1

    @TIMING-WATCH-SUCCESS
    Scenario: An attempt on the occasion succeeds, and the next one is a renewal interval away
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 5 minutes pass
      And KMS_1 is activated online
      And the network of CLIENT_1 changes
      When 6 days pass
      Then CLIENT_1 has made 3 attempts at KMS_1

    @TIMING-WATCH-FAILED-ONLY
    Scenario: The network changes while no renewal has failed
      Given CLIENT_1 has been activated by KMS_1
      And 8 days pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 2 attempts at KMS_1

    @TIMING-WATCH-UNACTIVATED @reading:watch-before-activation=renewals-only
    Scenario: The network changes after a first activation failed, and nothing comes of it
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 asks for activation
      And 5 minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 1 attempts at KMS_1

    @TIMING-WATCH-UNACTIVATED @reading:watch-before-activation=every-failure
    Scenario: The other reading: every failure is followed by the watch
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 asks for activation
      And 5 minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 2 attempts at KMS_1

    @TIMING-WATCH-EVENTS @reading:qualifying-events=network-only
    Scenario: A user logs on after a renewal that failed, and nothing comes of it
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 5 minutes pass
      When a user logs on to CLIENT_1
      Then CLIENT_1 has made 2 attempts at KMS_1

    @TIMING-WATCH-EVENTS @reading:qualifying-events=logon-too
    Scenario: The other reading: a logon is an occasion, too
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 5 minutes pass
      When a user logs on to CLIENT_1
      Then CLIENT_1 has made 3 attempts at KMS_1

    @TIMING-WATCH-EVENTS @reading:qualifying-events=logon-too
    Scenario: The other reading: a change of the network is an occasion all the same
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and 5 minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made 3 attempts at KMS_1
