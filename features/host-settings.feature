Feature: Settings of a KMS host
  Table 2 of the guide, KMS host settings, and what Table 3 says of the same settings. An administrator sets them with slmgr at
  an elevated prompt, on a KMS host that is activated. The interval itself is judged in the feature on intervals, the port in its own.

  Rule: An interval and a port are written in decimal digits

    @HOST-SETTING-SAI-ARGUMENT @reading:typed-number=decimal-digits
    Scenario Outline: slmgr /sai "<typed>" is refused
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sai <typed>"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of 120 minutes

      Examples:
        | typed  |
        | 1e3    |
        | 0x20   |
        | 15.5   |
        | -60    |
        | 60m    |
        | an hour |

    @HOST-SETTING-SRI-ARGUMENT @reading:typed-number=decimal-digits
    Scenario Outline: slmgr /sri "<typed>" is refused
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sri <typed>"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a renewal interval of 10080 minutes

      Examples:
        | typed |
        | 1e3   |
        | 0x20  |
        | 15.5  |
        | -60   |

    @HOST-SETTING-SPRT-ARGUMENT @reading:typed-number=decimal-digits
    Scenario Outline: slmgr /sprt "<typed>" is refused
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sprt <typed>"
      When KMS_1 is restarted
      Then KMS_1 answers on port 1688

      Examples:
        | typed  |
        | 2e3    |
        | 0x700  |
        | 1700.5 |
        | -1700  |
        | kms    |

    @HOST-SETTING-SAI-ARGUMENT @reading:typed-number=converted @reading:interval-takes-effect=at-once
    Scenario: A text that converts to a number is that activation interval
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sai 1e3"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of 1000 minutes

    @HOST-SETTING-SAI-ARGUMENT @reading:typed-number=converted
    Scenario: A text of another language does not convert
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sai 0x20"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told an activation interval of 120 minutes

    @HOST-SETTING-SRI-ARGUMENT @reading:typed-number=converted @reading:interval-takes-effect=at-once
    Scenario Outline: "<typed>" converts to a number, and is rounded
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sri <typed>"
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a renewal interval of <told> minutes

      Examples:
        | typed | told |
        | 15.5  | 16   |
        | 15.25 | 15   |

    @HOST-SETTING-SPRT-ARGUMENT @reading:typed-number=converted
    Scenario: A text that converts to a number is that port
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sprt 2e3"
      When KMS_1 is restarted
      Then KMS_1 answers on port 2000

  Rule: slmgr says what it has set

    @HOST-SETTING-SAI-PRINTS
    Scenario: An activation interval
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sai 60"
      Then slmgr prints the line "Volume activation interval set to 60 minutes successfully."
      And slmgr prints the line "Warning: a KMS reboot is needed for this setting to take effect."

    @HOST-SETTING-SRI-PRINTS
    Scenario: A renewal interval
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sri 600"
      Then slmgr prints the line "Volume renewal interval set to 600 minutes successfully."
      And slmgr prints the line "Warning: a KMS reboot is needed for this setting to take effect."

    @HOST-SETTING-SPRT-PRINTS
    Scenario: A port
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sprt 1700"
      Then slmgr prints the line "KMS port set to 1700 successfully."
      And slmgr prints the line "Warning: a KMS reboot is needed for this setting to take effect."

  Rule: A host that is not activated is warned, and keeps its settings

    @HOST-SETTING-SAI-WARNS
    Scenario: slmgr /sai
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/sai 60"
      Then slmgr prints the line "Warning: Volume activation interval can only be set on a KMS machine that is also activated."

    @HOST-SETTING-SAI-WARNS
    Scenario: One that is activated is not warned so where the interval is out of its range
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sai 14"
      Then slmgr fails
      And slmgr does not print a line that contains "can only be set on a KMS machine"

    @HOST-SETTING-SRI-WARNS
    Scenario: slmgr /sri
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/sri 60"
      Then slmgr prints the line "Warning: Volume renewal interval can only be set on a KMS machine that is also activated."

    @HOST-SETTING-SPRT-NOT-ACTIVATED
    Scenario: slmgr /sprt
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/sprt 1700"
      Then slmgr prints the line "Warning: KMS port can only be set on a KMS machine that is also activated."
      And slmgr /dli on KMS_1 shows "Listening on Port: 1688"

    @HOST-SETTING-DNS-NOT-ACTIVATED
    Scenario: slmgr /cdns
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/cdns"
      Then slmgr prints the line "Warning: DNS Publishing can only be set on a KMS machine that is also activated."
      And slmgr /dli on KMS_1 shows "DNS publishing enabled"

    @HOST-SETTING-DNS-NOT-ACTIVATED
    Scenario: slmgr /sdns
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/sdns"
      Then slmgr prints the line "Warning: DNS Publishing can only be set on a KMS machine that is also activated."

    @HOST-SETTING-PRIORITY-NOT-ACTIVATED
    Scenario: slmgr /cpri
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/cpri"
      Then slmgr prints the line "Warning: Priority can only be set on a KMS machine that is also activated."
      And slmgr /dli on KMS_1 shows "KMS priority: Normal"

    @HOST-SETTING-PRIORITY-NOT-ACTIVATED
    Scenario: slmgr /spri
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 runs slmgr "/spri"
      Then slmgr prints the line "Warning: Priority can only be set on a KMS machine that is also activated."

  Rule: DNS publishing is enabled by default, and can be disabled and enabled

    @HOST-SETTING-DNS-DEFAULT
    Scenario: Nobody changed it
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then slmgr /dli on KMS_1 shows "DNS publishing enabled"
      And DNS lists KMS_1

    @HOST-SETTING-CDNS
    Scenario: slmgr /cdns
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/cdns"
      Then slmgr /dli on KMS_1 shows "DNS publishing disabled"

    @HOST-SETTING-SDNS
    Scenario: slmgr /sdns after /cdns
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/cdns"
      When KMS_1 runs slmgr "/sdns"
      Then slmgr /dli on KMS_1 shows "DNS publishing enabled"

    @HOST-SETTING-SDNS
    Scenario: A host whose publishing was enabled again is back in DNS after a restart
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/cdns"
      And the records of all KMS hosts are removed from DNS
      And KMS_1 runs slmgr "/sdns"
      When KMS_1 is restarted
      Then DNS lists KMS_1

  Rule: The priority of the KMS is normal by default, and can be set to low and back

    @HOST-SETTING-PRIORITY-DEFAULT
    Scenario: Nobody changed it
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then slmgr /dli on KMS_1 shows "KMS priority: Normal"

    @HOST-SETTING-CPRI
    Scenario: slmgr /cpri
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/cpri"
      Then slmgr /dli on KMS_1 shows "KMS priority: Low"

    @HOST-SETTING-SPRI
    Scenario: slmgr /spri after /cpri
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/cpri"
      When KMS_1 runs slmgr "/spri"
      Then slmgr /dli on KMS_1 shows "KMS priority: Normal"

    @HOST-SETTING-LOW-PRIORITY-VALUE
    Scenario Outline: EnableKmsLowPriority is <value>
      Given KMS_1 is an activated KMS host
      And an administrator writes EnableKmsLowPriority as REG_DWORD "<value>" into the registry of KMS_1
      When KMS_1 is restarted
      Then slmgr /dli on KMS_1 shows "KMS priority: <priority>"

      Examples:
        | value      | priority |
        | 0          | Normal   |
        | 1          | Low      |
        | 2          | Low      |
        | 4294967295 | Low      |

  Rule: Each setting wants an elevated prompt

    Scenario Outline: slmgr <option> without elevation
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "<before>"
      When KMS_1 runs slmgr "<option>" without elevation
      Then slmgr fails
      And slmgr /dli on KMS_1 shows "<shown>"

      @HOST-SETTING-SPRT-ELEVATION
      Examples: the port
        | before     | option     | shown                   |
        | /sprt 1688 | /sprt 1700 | Listening on Port: 1688 |

      @HOST-SETTING-CDNS-ELEVATION
      Examples: publishing is to be disabled
        | before | option | shown                  |
        | /sdns  | /cdns  | DNS publishing enabled |

      @HOST-SETTING-SDNS-ELEVATION
      Examples: publishing is to be enabled
        | before | option | shown                   |
        | /cdns  | /sdns  | DNS publishing disabled |

      @HOST-SETTING-CPRI-ELEVATION
      Examples: the priority is to be low
        | before | option | shown                |
        | /spri  | /cpri  | KMS priority: Normal |

      @HOST-SETTING-SPRI-ELEVATION
      Examples: the priority is to be normal
        | before | option | shown             |
        | /cpri  | /spri  | KMS priority: Low |
