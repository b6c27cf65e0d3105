Feature: Activation interval and renewal interval
  A KMS client asks for activation at its activation interval until it is activated, and again at its renewal
  interval after that. Both are the KMS host's to set: it hands them out with every answer (guide, KMS activation
  timing; Tables 2, 3, 8 and 12). Where Table 8 calls 30 days the default of the renewal, it names the maximum.

  Rule: A host on which nobody set an interval hands out 2 hours and 7 days

    @KMS-INTERVAL-ACTIVATION-DEFAULT
    Scenario: The activation interval is 120 minutes
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of 120 minutes

    @KMS-INTERVAL-RENEWAL-DEFAULT
    Scenario: The renewal interval is 10,080 minutes
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a renewal interval of 10080 minutes

  Rule: An interval may be set to 15 to 43,200 minutes, and to nothing else

    @KMS-INTERVAL-ACTIVATION-RANGE
    Scenario Outline: An activation interval of <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the activation interval of KMS_1 to <minutes> minutes
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of <told> minutes

      Examples: refused, the default stays
        | minutes | told |
        | 14      | 120  |
        | 43201   | 120  |

      Examples: accepted
        | minutes | told  |
        | 15      | 15    |
        | 43200   | 43200 |

    @KMS-INTERVAL-RENEWAL-RANGE
    Scenario Outline: A renewal interval of <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the renewal interval of KMS_1 to <minutes> minutes
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a renewal interval of <told> minutes

      Examples: refused, the default stays
        | minutes | told  |
        | 14      | 10080 |
        | 43201   | 10080 |

      Examples: accepted
        | minutes | told  |
        | 15      | 15    |
        | 43200   | 43200 |

    @KMS-INTERVAL-REFUSED-KEEPS
    Scenario Outline: A refused <interval> interval of <minutes> minutes changes nothing
      Given KMS_1 is an activated KMS host
      And an administrator sets the <interval> interval of KMS_1 to 60 minutes
      And an administrator sets the <interval> interval of KMS_1 to <minutes> minutes
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is 60 minutes

      Examples:
        | interval   | minutes |
        | activation | 14      |
        | activation | 43201   |
        | renewal    | 14      |
        | renewal    | 43201   |

    @KMS-INTERVAL-APART
    Scenario Outline: Setting the <interval> interval leaves the <other> interval alone
      Given KMS_1 is an activated KMS host
      And an administrator sets the <interval> interval of KMS_1 to 60 minutes
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is 60 minutes
      And the <other> interval that it is told is <minutes> minutes

      Examples:
        | interval   | other      | minutes |
        | activation | renewal    | 10080   |
        | renewal    | activation | 120     |

  Rule: Only an activated KMS host takes an interval

    @KMS-INTERVAL-NOT-ACTIVATED
    Scenario Outline: The <interval> interval of a host that is not activated yet
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator sets the <interval> interval of KMS_1 to 60 minutes
      And KMS_1 is activated online
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <minutes> minutes

      Examples: the default stays
        | interval   | minutes |
        | activation | 120     |
        | renewal    | 10080   |

    @KMS-INTERVAL-SLMGR-NOT-ACTIVATED
    Scenario Outline: slmgr <option> on a host that is not activated yet
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator runs "slmgr <option> 60" on KMS_1
      And KMS_1 is activated online
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <minutes> minutes

      Examples: the default stays
        | option | interval   | minutes |
        | /sai   | activation | 120     |
        | /sri   | renewal    | 10080   |

    @KMS-INTERVAL-WMI-NOT-ACTIVATED
    Scenario Outline: <method> on a host that is not activated yet
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And <method> is called on KMS_1 with 60 minutes
      And KMS_1 is activated online
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <minutes> minutes

      Examples: the default stays
        | method                  | interval   | minutes |
        | SetVLActivationInterval | activation | 120     |
        | SetVLRenewalInterval    | renewal    | 10080   |

    @KMS-INTERVAL-SLMGR-CLIENT @reading:interval-set-on-client=written
    Scenario Outline: The other reading: slmgr <option> on a KMS client sets its own
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator runs "slmgr <option> 60" on CLIENT_1
      Then <value> in the registry of CLIENT_1 reads 60

      Examples:
        | option | value                |
        | /sai   | VLActivationInterval |
        | /sri   | VLRenewalInterval    |

    @KMS-INTERVAL-SLMGR-CLIENT @reading:interval-set-on-client=refused
    Scenario Outline: slmgr <option> on a KMS client
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator runs "slmgr <option> 60" on CLIENT_1
      Then <value> in the registry of CLIENT_1 is not 60

      Examples:
        | option | value                |
        | /sai   | VLActivationInterval |
        | /sri   | VLRenewalInterval    |

    @KMS-INTERVAL-WMI-CLIENT
    Scenario Outline: <method> on a KMS client
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When <method> is called on CLIENT_1 with 60 minutes
      Then the call ends with an error
      And <property> of CLIENT_1 reads <minutes>

      Examples:
        | method                  | property             | minutes |
        | SetVLActivationInterval | VLActivationInterval | 120     |
        | SetVLRenewalInterval    | VLRenewalInterval    | 10080   |

  Rule: slmgr sets the activation interval by /sai and the renewal interval by /sri

    @KMS-INTERVAL-SAI
    Scenario Outline: slmgr /sai <minutes>
      Given KMS_1 is an activated KMS host
      And an administrator runs "slmgr /sai <minutes>" on KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of <told> minutes

      Examples:
        | minutes | told  |
        | 14      | 120   |
        | 15      | 15    |
        | 43200   | 43200 |
        | 43201   | 120   |

    @KMS-INTERVAL-SRI
    Scenario Outline: slmgr /sri <minutes>
      Given KMS_1 is an activated KMS host
      And an administrator runs "slmgr /sri <minutes>" on KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a renewal interval of <told> minutes

      Examples:
        | minutes | told  |
        | 14      | 10080 |
        | 15      | 15    |
        | 43200   | 43200 |
        | 43201   | 10080 |

    @KMS-INTERVAL-TAKES-EFFECT
    Scenario Outline: slmgr <option>, and no restart, read as "<reading>"
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "<option> 60"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <told> minutes

      @reading:interval-takes-effect=at-once
      Examples: the new interval
        | option | interval   | told | reading |
        | /sai   | activation | 60   | at-once |
        | /sri   | renewal    | 60   | at-once |

      @reading:interval-takes-effect=after-restart
      Examples: the old interval
        | option | interval   | told  | reading       |
        | /sai   | activation | 120   | after-restart |
        | /sri   | renewal    | 10080 | after-restart |

    @KMS-INTERVAL-SLMGR-ELEVATION
    Scenario Outline: slmgr <option> at a prompt that is not elevated
      Given KMS_1 is an activated KMS host
      And a user runs "slmgr <option> 60" on KMS_1 without elevation
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <minutes> minutes

      Examples: the default stays
        | option | interval   | minutes |
        | /sai   | activation | 120     |
        | /sri   | renewal    | 10080   |

  Rule: WMI sets an interval by a method and shows it as a property

    @KMS-INTERVAL-WMI-ACTIVATION
    Scenario Outline: SetVLActivationInterval of <minutes> minutes
      Given KMS_1 is an activated KMS host
      When SetVLActivationInterval is called on KMS_1 with <minutes> minutes
      Then the call <ends>
      And VLActivationInterval of KMS_1 reads <reads>

      Examples:
        | minutes | ends               | reads |
        | 14      | ends with an error | 120   |
        | 15      | succeeds           | 15    |
        | 43200   | succeeds           | 43200 |
        | 43201   | ends with an error | 120   |

    @KMS-INTERVAL-WMI-RENEWAL
    Scenario Outline: SetVLRenewalInterval of <minutes> minutes
      Given KMS_1 is an activated KMS host
      When SetVLRenewalInterval is called on KMS_1 with <minutes> minutes
      Then the call <ends>
      And VLRenewalInterval of KMS_1 reads <reads>

      Examples:
        | minutes | ends               | reads |
        | 14      | ends with an error | 10080 |
        | 15      | succeeds           | 15    |
        | 43200   | succeeds           | 43200 |
        | 43201   | ends with an error | 10080 |

    @KMS-INTERVAL-WMI-HANDED-OUT
    Scenario Outline: What <method> sets is handed out
      Given KMS_1 is an activated KMS host
      And <method> is called on KMS_1 with 60 minutes
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is 60 minutes

      Examples:
        | method                  | interval   |
        | SetVLActivationInterval | activation |
        | SetVLRenewalInterval    | renewal    |

    @KMS-INTERVAL-WMI-CLIENT-READS
    Scenario Outline: After a host's answer a client shows the host's <interval> interval
      Given KMS_1 is an activated KMS host
      And an administrator sets the <interval> interval of KMS_1 to 30 minutes
      When CLIENT_1 asks for activation
      Then <property> of CLIENT_1 reads 30

      Examples:
        | interval   | property             |
        | activation | VLActivationInterval |
        | renewal    | VLRenewalInterval    |

  Rule: A KMS host hands out what its registry says

    @KMS-INTERVAL-REGISTRY-ACTIVATION
    Scenario Outline: VLActivationInterval is <minutes>
      Given KMS_1 is an activated KMS host
      And VLActivationInterval in the registry of KMS_1 is <minutes>
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of <minutes> minutes

      Examples: the smallest and the largest
        | minutes |
        | 15      |
        | 43200   |

    @KMS-INTERVAL-REGISTRY-RENEWAL
    Scenario Outline: VLRenewalInterval is <minutes>
      Given KMS_1 is an activated KMS host
      And VLRenewalInterval in the registry of KMS_1 is <minutes>
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a renewal interval of <minutes> minutes

      Examples: the smallest and the largest
        | minutes |
        | 15      |
        | 43200   |

    @KMS-INTERVAL-REGISTRY-RANGE
    Scenario Outline: <value> is <minutes>, read as "<reading>"
      Given KMS_1 is an activated KMS host
      And <value> in the registry of KMS_1 is <minutes>
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <told> minutes

      @reading:registry-interval-out-of-range=default
      Examples: the default interval applies
        | value                | interval   | minutes | told  | reading |
        | VLActivationInterval | activation | 14      | 120   | default |
        | VLActivationInterval | activation | 43201   | 120   | default |
        | VLRenewalInterval    | renewal    | 14      | 10080 | default |
        | VLRenewalInterval    | renewal    | 43201   | 10080 | default |

      @reading:registry-interval-out-of-range=nearest
      Examples: the nearest allowed interval applies
        | value                | interval   | minutes | told  | reading |
        | VLActivationInterval | activation | 14      | 15    | nearest |
        | VLActivationInterval | activation | 43201   | 43200 | nearest |
        | VLRenewalInterval    | renewal    | 14      | 15    | nearest |
        | VLRenewalInterval    | renewal    | 43201   | 43200 | nearest |

      @reading:registry-interval-out-of-range=as-written
      Examples: the value applies as it is written
        | value                | interval   | minutes | told  | reading    |
        | VLActivationInterval | activation | 14      | 14    | as-written |
        | VLActivationInterval | activation | 43201   | 43201 | as-written |
        | VLRenewalInterval    | renewal    | 14      | 14    | as-written |
        | VLRenewalInterval    | renewal    | 43201   | 43201 | as-written |

  Rule: Until a host has answered, a client goes by its own activation interval

    @KMS-INTERVAL-START
    Scenario: A client asks when it starts
      Given KMS_1 is an activated KMS host
      And CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 is restarted
      Then CLIENT_1 has made 1 attempts at KMS_1

    @KMS-INTERVAL-CLIENT-DEFAULT
    Scenario Outline: The next attempt is made after 120 minutes: <minutes> minutes
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 119     | 1        |
        | 120     | 2        |

    @KMS-INTERVAL-CLIENT-REGISTRY
    Scenario Outline: VLActivationInterval of the client is 30: <minutes> minutes
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And VLActivationInterval in the registry of CLIENT_1 is 30
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 29      | 1        |
        | 30      | 2        |

  Rule: From its first answer on, the host's intervals are the client's

    @KMS-INTERVAL-HOST-WINS
    Scenario Outline: 120 minutes of the host, 60 in the client's registry: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And VLActivationInterval in the registry of CLIENT_1 is 60
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 119     | 1        |
        | 120     | 2        |

    @KMS-INTERVAL-HOST-ACTIVATION
    Scenario Outline: 30 minutes of the host: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the activation interval of KMS_1 to 30 minutes
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 29      | 1        |
        | 30      | 2        |

    @KMS-INTERVAL-NOTIFICATION
    Scenario: A client in notification goes on trying at the activation interval
      Given KMS_1 is an activated KMS host
      And an administrator sets the activation interval of KMS_1 to 1440 minutes
      And CLIENT_1 asks for activation
      When 32 days pass
      Then CLIENT_1 is in notification
      And CLIENT_1 has made 33 attempts at KMS_1

    @KMS-INTERVAL-CLIENT-RENEWAL-NEVER
    Scenario Outline: VLRenewalInterval of a client is never used: <minutes> minutes
      Given VLRenewalInterval in the registry of CLIENT_1 is 60
      And CLIENT_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: 7 days of the host
        | minutes | attempts |
        | 60      | 1        |
        | 10079   | 1        |
        | 10080   | 2        |

    @KMS-INTERVAL-CHANGED
    Scenario: A changed interval is the client's from its next answer on
      Given KMS_1 is an activated KMS host
      And an administrator sets the renewal interval of KMS_1 to 1440 minutes
      And CLIENT_1 has been activated by KMS_1
      And an administrator sets the renewal interval of KMS_1 to 2880 minutes
      When 3 days pass
      Then CLIENT_1 has made 3 attempts at KMS_1

  Rule: An activated client asks again after the renewal interval

    @KMS-INTERVAL-RENEWAL
    Scenario Outline: The host's default of 7 days: <minutes> minutes
      Given CLIENT_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 10079   | 1        |
        | 10080   | 2        |
        | 20159   | 2        |
        | 20160   | 3        |

    @KMS-INTERVAL-HOST-RENEWAL
    Scenario Outline: 1 day of the host: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And an administrator sets the renewal interval of KMS_1 to 1440 minutes
      And CLIENT_1 has been activated by KMS_1
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 1439    | 1        |
        | 1440    | 2        |

    @KMS-INTERVAL-RENEWAL-RETRY
    Scenario Outline: A failed renewal is repeated at the activation interval: 7 days and <minutes> minutes
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      When 7 days and <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1
      And CLIENT_1 is licensed

      Examples:
        | minutes | attempts |
        | 119     | 2        |
        | 120     | 3        |
        | 240     | 4        |

    @KMS-INTERVAL-RENEWAL-EVENT
    Scenario Outline: The network changes <minutes> minutes after a failed renewal
      Given CLIENT_1 has been activated by KMS_1
      And KMS_1 loses its activation
      And 7 days and <minutes> minutes pass
      When the network of CLIENT_1 changes
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples: inside the 15 minutes, and after them
        | minutes | attempts |
        | 14      | 3        |
        | 16      | 2        |
