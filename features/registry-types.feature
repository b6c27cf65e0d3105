Feature: Types of the registry values
  Table 3 of the guide gives every value a type. Of the same content as another type it says nothing: it counts as if
  it were not there, or for what it says (registered interpretation).

  Rule: A number counts as REG_DWORD

    @REGISTRY-TYPE-DNS-PUBLISHING
    Scenario Outline: DisableDnsPublishing as text, read "<reading>"
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator writes DisableDnsPublishing as REG_SZ "1" into the registry of KMS_1
      When KMS_1 is activated online
      Then KMS_1 has logged event 12294 <publications> times

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | publications |
        | as-absent | 1            |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | publications |
        | by-content | 0            |

    @REGISTRY-TYPE-LOW-PRIORITY
    Scenario Outline: EnableKmsLowPriority as text, read "<reading>"
      Given KMS_1 is an activated KMS host
      And an administrator writes EnableKmsLowPriority as REG_SZ "1" into the registry of KMS_1
      When slmgr "/dlv" is read on KMS_1
      Then the output shows "KMS priority" as "<priority>"

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | priority |
        | as-absent | Normal   |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | priority |
        | by-content | Low      |

    @REGISTRY-TYPE-USER-OPERATIONS
    Scenario Outline: UserOperations as text, read "<reading>"
      Given an administrator writes UserOperations as REG_SZ "1" into the registry of CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with <code>

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | code       |
        | as-absent | 0x80070005 |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | code       |
        | by-content | 0x00000000 |

    @REGISTRY-TYPE-ACTIVATION-INTERVAL
    Scenario Outline: VLActivationInterval of a client as text, read "<reading>"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator writes VLActivationInterval as REG_SZ "60" into the registry of CLIENT_1
      Then VLActivationInterval of CLIENT_1 reads <minutes>

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | minutes |
        | as-absent | 120     |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | minutes |
        | by-content | 60      |

    @REGISTRY-TYPE-HANDED-OUT
    Scenario Outline: <value> of a host as text, read "<reading>"
      Given KMS_1 is an activated KMS host
      And an administrator writes <value> as REG_SZ "60" into the registry of KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then the <interval> interval that it is told is <minutes> minutes

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | value                | interval   | minutes |
        | as-absent | VLActivationInterval | activation | 120     |
        | as-absent | VLRenewalInterval    | renewal    | 10080   |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | value                | interval   | minutes |
        | by-content | VLActivationInterval | activation | 60      |
        | by-content | VLRenewalInterval    | renewal    | 60      |

    @REGISTRY-TYPE-MANUAL
    Scenario Outline: Manual as text, read "<reading>"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\Manual as REG_SZ "1" into the registry of CLIENT_1
      When the "Contoso MAK" is typed into the control panel of CLIENT_1
      Then CLIENT_1 is <status>

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | status   |
        | as-absent | licensed |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | status                      |
        | by-content | in the initial grace period |

    @REGISTRY-TYPE-NOTIFICATION
    Scenario Outline: NotificationDisabled as text, read "<reading>"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\NotificationDisabled as REG_SZ "1" into the registry of CLIENT_1
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown <balloons> balloons

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | balloons |
        | as-absent | 1        |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | balloons |
        | by-content | 0        |

    @REGISTRY-TYPE-SKIP-REARM
    Scenario Outline: SkipRearm as text, read "<reading>"
      Given an administrator writes SkipRearm as REG_SZ "1" into the registry of CLIENT_1
      And CLIENT_1 runs slmgr "/rearm"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Remaining Windows rearm count" as "<rearms>"

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | rearms |
        | as-absent | 2      |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | rearms |
        | by-content | 3      |

  Rule: A text counts as REG_SZ

    @REGISTRY-TYPE-NAME
    Scenario Outline: KeyManagementServiceName as a list of one line, read "<reading>"
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
      And an administrator writes KeyManagementServiceName as REG_MULTI_SZ "kms_1.contoso.com" into the registry of CLIENT_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_2 <times> times

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | times |
        | as-absent | 1     |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | times |
        | by-content | 0     |

    @REGISTRY-TYPE-PORT
    Scenario Outline: KeyManagementServicePort as a number, read "<reading>"
      Given KMS_1 is an activated KMS host
      And CLIENT_1 is told to use KMS_1
      And an administrator deletes KeyManagementServicePort from the registry of CLIENT_1
      And an administrator writes KeyManagementServicePort as REG_DWORD "9" into the registry of CLIENT_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 <times> times

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | times |
        | as-absent | 1     |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | times |
        | by-content | 0     |

    @REGISTRY-TYPE-LISTENING-PORT
    Scenario Outline: KeyManagementServiceListeningPort as a number, read "<reading>"
      Given KMS_1 is an activated KMS host
      And an administrator writes KeyManagementServiceListeningPort as REG_DWORD "<port>" into the registry of KMS_1
      And KMS_1 is restarted
      When slmgr "/dlv" is read on KMS_1
      Then the output shows "Listening on Port" <shown>

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | port | shown                |
        | as-absent | 1700 | as the port of KMS_1 |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | port | shown     |
        | by-content | 1700 | as "1700" |

    @REGISTRY-TYPE-ALTERNATE-URL
    Scenario Outline: AlternateURL as a list of one line, read "<reading>"
      Given CLIENT_1 has been without activation for 31 days
      And an administrator writes Activation\AlternateURL as REG_MULTI_SZ "http://help.contoso.com/" into the registry of CLIENT_1
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then <seen>

      @reading:registry-value-of-another-type=as-absent
      Examples:
        | reading   | seen                                      |
        | as-absent | no dialog shown last on CLIENT_1 has a link |

      @reading:registry-value-of-another-type=by-content
      Examples:
        | reading    | seen                                                                 |
        | by-content | a dialog shown last on CLIENT_1 links to "http://help.contoso.com/" |

  Rule: A list counts as REG_MULTI_SZ

    @REGISTRY-TYPE-PUBLISH-LIST
    Scenario Outline: DnsDomainPublishList as text, read "<reading>"
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator writes DnsDomainPublishList as REG_SZ "east.example.com" into the registry of KMS_1
      When KMS_1 is activated online
      Then KMS_1 has logged event 12293 <failures> times

      @reading:registry-value-of-another-type=as-absent
      Examples: it does not try to publish itself in that domain
        | reading   | failures |
        | as-absent | 0        |

      @reading:registry-value-of-another-type=by-content
      Examples: it tries, and that domain takes no records
        | reading    | failures |
        | by-content | 1        |
