Feature: Keys, switches and scopes of the registry values
  Table 3 of the guide says of every value which key it stands in, what happens without it, and which computers it
  is for. What each value does beyond that is judged where its policy is.

  Rule: Some values stand in the key Activation, all others in the key itself

    @REGISTRY-PATH-ALTERNATE-URL
    Scenario: AlternateURL outside of Activation
      Given CLIENT_1 has been without activation for 31 days
      And an administrator writes AlternateURL as REG_SZ "http://help.contoso.com/" into the registry of CLIENT_1
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then no dialog shown last on CLIENT_1 has a link

    @REGISTRY-PATH-MANUAL
    Scenario Outline: <value>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes <value> as REG_DWORD "1" into the registry of CLIENT_1
      When the "Contoso MAK" is typed into the control panel of CLIENT_1
      Then CLIENT_1 is <status>

      Examples:
        | value             | status                      |
        | Activation\Manual | in the initial grace period |
        | Manual            | licensed                    |

    @REGISTRY-PATH-NOTIFICATION
    Scenario Outline: <value>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes <value> as REG_DWORD "1" into the registry of CLIENT_1
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown <balloons> balloons

      Examples:
        | value                           | balloons |
        | Activation\NotificationDisabled | 0        |
        | NotificationDisabled            | 1        |

    @REGISTRY-PATH-INTERVAL
    Scenario: VLActivationInterval in Activation
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator writes Activation\VLActivationInterval as REG_DWORD "60" into the registry of CLIENT_1
      Then VLActivationInterval of CLIENT_1 reads 120

    @REGISTRY-PATH-USER-OPERATIONS
    Scenario: UserOperations in Activation
      Given an administrator writes Activation\UserOperations as REG_DWORD "1" into the registry of CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with 0x80070005

  Rule: A switch of 0 is off, and one of 1 is on

    Scenario Outline: UserOperations is <number>: <code>
      Given an administrator writes UserOperations as REG_DWORD "<number>" into the registry of CLIENT_1
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with <code>

      @REGISTRY-OFF-USER-OPERATIONS
      Examples:
        | number | code       |
        | 0      | 0x80070005 |

      @REGISTRY-SWITCH-USER-OPERATIONS @reading:registry-switch-other-than-one=off
      Examples: another number leaves it off
        | number     | code       |
        | 2          | 0x80070005 |
        | 4294967295 | 0x80070005 |

      @REGISTRY-SWITCH-USER-OPERATIONS @reading:registry-switch-other-than-one=on
      Examples: another number switches it on
        | number     | code       |
        | 2          | 0x00000000 |
        | 4294967295 | 0x00000000 |

    Scenario Outline: Manual is <number>: <status>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\Manual as REG_DWORD "<number>" into the registry of CLIENT_1
      When the "Contoso MAK" is typed into the control panel of CLIENT_1
      Then CLIENT_1 is <status>

      @REGISTRY-OFF-MANUAL
      Examples:
        | number | status   |
        | 0      | licensed |

      @REGISTRY-SWITCH-MANUAL @reading:registry-switch-other-than-one=off
      Examples: another number leaves it off
        | number | status   |
        | 2      | licensed |

      @REGISTRY-SWITCH-MANUAL @reading:registry-switch-other-than-one=on
      Examples: another number switches it on
        | number | status                      |
        | 2      | in the initial grace period |

    Scenario Outline: NotificationDisabled is <number>: <balloons> balloons
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "<number>" into the registry of CLIENT_1
      And CLIENT_1 is restarted
      When a user logs on to CLIENT_1
      Then CLIENT_1 has shown <balloons> balloons

      @REGISTRY-OFF-NOTIFICATION
      Examples:
        | number | balloons |
        | 0      | 1        |

      @REGISTRY-SWITCH-NOTIFICATION @reading:registry-switch-other-than-one=off
      Examples: another number leaves it off
        | number | balloons |
        | 2      | 1        |

      @REGISTRY-SWITCH-NOTIFICATION @reading:registry-switch-other-than-one=on
      Examples: another number switches it on
        | number | balloons |
        | 2      | 0        |

    Scenario Outline: SkipRearm is <number>: <rearms> rearms
      Given an administrator writes SkipRearm as REG_DWORD "<number>" into the registry of CLIENT_1
      And CLIENT_1 runs slmgr "/rearm"
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "Remaining Windows rearm count" as "<rearms>"

      @REGISTRY-OFF-SKIP-REARM
      Examples:
        | number | rearms |
        | 0      | 2      |

      @REGISTRY-SWITCH-SKIP-REARM @reading:registry-switch-other-than-one=off
      Examples: another number leaves it off
        | number | rearms |
        | 2      | 2      |

      @REGISTRY-SWITCH-SKIP-REARM @reading:registry-switch-other-than-one=on
      Examples: another number switches it on
        | number | rearms |
        | 2      | 3      |

  Rule: An empty text is read as registered

    @REGISTRY-EMPTY-NAME
    Scenario Outline: KeyManagementServiceName is empty, read "<reading>"
      Given KMS_1 is an activated KMS host
      And an administrator writes KeyManagementServiceName as REG_SZ "" into the registry of CLIENT_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 <times> times

      @reading:registry-empty-text=as-absent
      Examples: the host that DNS lists
        | reading   | times |
        | as-absent | 1     |

      @reading:registry-empty-text=as-written
      Examples: a host that there is not
        | reading    | times |
        | as-written | 0     |

  Rule: A client goes by an interval inside the range

    @REGISTRY-CLIENT-INTERVAL
    Scenario Outline: <minutes> minutes
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator writes VLActivationInterval as REG_DWORD "<minutes>" into the registry of CLIENT_1
      Then VLActivationInterval of CLIENT_1 reads <minutes>

      Examples: the smallest and the largest
        | minutes |
        | 15      |
        | 43200   |

    @REGISTRY-CLIENT-INTERVAL-RANGE
    Scenario Outline: <minutes> minutes, read "<reading>"
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When an administrator writes VLActivationInterval as REG_DWORD "<minutes>" into the registry of CLIENT_1
      Then VLActivationInterval of CLIENT_1 reads <taken>

      @reading:client-interval-out-of-range=default
      Examples:
        | reading | minutes | taken |
        | default | 14      | 120   |
        | default | 43201   | 120   |

      @reading:client-interval-out-of-range=nearest
      Examples:
        | reading | minutes | taken |
        | nearest | 14      | 15    |
        | nearest | 43201   | 43200 |

      @reading:client-interval-out-of-range=as-written
      Examples:
        | reading    | minutes | taken |
        | as-written | 14      | 14    |
        | as-written | 43201   | 43201 |

  Rule: A value counts on the computers that it is for

    @REGISTRY-SCOPE-NOTIFICATION
    Scenario Outline: NotificationDisabled of a computer with the "<key>"
      Given CLIENT_2 has told its user that its grace period ended
      And SRV_1 runs "Windows Server 2008 R2 Enterprise"
      And SRV_1 has the "<key>" installed
      And an administrator writes Activation\NotificationDisabled as REG_DWORD "1" into the registry of SRV_1
      And SRV_1 is restarted
      When a user logs on to SRV_1
      Then SRV_1 has shown 0 balloons

      Examples:
        | key                                     |
        | setup key for server-2008-r2-enterprise |
        | KMS_B key                               |
        | Contoso MAK                             |

    @REGISTRY-SCOPE-USER-OPERATIONS
    Scenario Outline: UserOperations of a computer with the "<key>"
      Given SRV_1 runs "Windows Server 2008 R2 Enterprise"
      And SRV_1 has the "<key>" installed
      And an administrator writes UserOperations as REG_DWORD "1" into the registry of SRV_1
      When SRV_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205" without elevation
      Then the attempt ends with 0x00000000

      Examples:
        | key                                     |
        | setup key for server-2008-r2-enterprise |
        | KMS_B key                               |
        | Contoso MAK                             |

    @REGISTRY-SCOPE-ALTERNATE-URL
    Scenario Outline: AlternateURL of a computer with the "<key>"
      Given SRV_1 runs "Windows Server 2008 R2 Enterprise"
      And SRV_1 has the "<key>" installed
      And an administrator writes Activation\AlternateURL as REG_SZ "http://help.contoso.com/" into the registry of SRV_1
      And SRV_1 has been without activation for 31 days
      When a user logs on to SRV_1
      Then a dialog shown last on SRV_1 links to "http://help.contoso.com/"

      Examples:
        | key                                     |
        | setup key for server-2008-r2-enterprise |
        | KMS_B key                               |
        | Contoso MAK                             |

    @REGISTRY-SCOPE-HOST-VALUES
    Scenario Outline: <value> of a KMS client
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And an administrator writes <value> as <type> "<data>" into the registry of CLIENT_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

      Examples:
        | value                             | type         | data             |
        | DisableDnsPublishing              | REG_DWORD    | 1                |
        | DnsDomainPublishList              | REG_MULTI_SZ | east.contoso.com |
        | EnableKmsLowPriority              | REG_DWORD    | 1                |
        | KeyManagementServiceListeningPort | REG_SZ       | 9                |
        | KeyManagementServiceVersion       | REG_SZ       | 2.0              |

    @REGISTRY-SCOPE-CLIENT-VALUES
    Scenario: A name and a port on a KMS host
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And an administrator writes KeyManagementServiceName as REG_SZ "kms_9.contoso.com" into the registry of KMS_1
      And an administrator writes KeyManagementServicePort as REG_SZ "9" into the registry of KMS_1
      When KMS_1 is activated online
      Then the attempt ends with 0x00000000
      And KMS_1 has logged event 12294 1 times
