Feature: Listening port of a KMS host
  Table 8 of the guide gives port 1688 and allows any open TCP port. It is set by slmgr /sprt (Table 2) or in the registry (Table 3),
  and counts from the next start of the KMS.

  Rule: The port is 1688 where nothing else is set

    @HOST-PORT-DEFAULT
    Scenario: Nobody set a port
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then KMS_1 answers on port 1688

  Rule: slmgr /sprt sets it, and the KMS listens there once it is restarted

    @HOST-PORT-SPRT
    Scenario: The computer is restarted
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sprt 1700"
      When KMS_1 is restarted
      Then KMS_1 answers on port 1700
      And KMS_1 does not answer on port 1688

    @HOST-PORT-SPRT
    Scenario: The service alone is restarted
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sprt 1700"
      When the KMS service of KMS_1 is restarted
      Then KMS_1 answers on port 1700

    @HOST-PORT-UNTIL-RESTART
    Scenario: Nothing is restarted
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sprt 1700"
      Then KMS_1 answers on port 1688
      And KMS_1 does not answer on port 1700

    @HOST-PORT-ANY
    Scenario: The highest port
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/sprt 65535"
      When KMS_1 is restarted
      Then KMS_1 answers on port 65535

    @HOST-PORT-ANY
    Scenario: The lowest port
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sprt 1"
      Then slmgr succeeds

    @HOST-PORT-ANY
    Scenario Outline: <port> is no port
      Given KMS_1 is an activated KMS host
      When KMS_1 runs slmgr "/sprt <port>"
      Then slmgr fails

      Examples:
        | port  |
        | 0     |
        | 65536 |

  Rule: The registry sets it too

    @HOST-PORT-REGISTRY
    Scenario Outline: KeyManagementServiceListeningPort is "<port>"
      Given KMS_1 is an activated KMS host
      And an administrator writes KeyManagementServiceListeningPort as REG_SZ "<port>" into the registry of KMS_1
      When KMS_1 is restarted
      Then KMS_1 answers on port <port>

      Examples:
        | port  |
        | 1700  |
        | 65535 |

    @HOST-PORT-REGISTRY-DELETED
    Scenario: The value is deleted again
      Given KMS_1 is an activated KMS host
      And an administrator writes KeyManagementServiceListeningPort as REG_SZ "1700" into the registry of KMS_1
      And KMS_1 is restarted
      And an administrator deletes KeyManagementServiceListeningPort from the registry of KMS_1
      When KMS_1 is restarted
      Then KMS_1 answers on port 1688

    @HOST-PORT-REGISTRY-UNUSABLE @reading:listening-port-unusable=default
    Scenario Outline: "<text>" is no port, and the default applies
      Given KMS_1 is an activated KMS host
      And an administrator writes KeyManagementServiceListeningPort as REG_SZ "<text>" into the registry of KMS_1
      When KMS_1 is restarted
      Then KMS_1 answers on port 1688
      And KMS_1 has logged event 12291 0 times

      Examples:
        | text   |
        | kms    |
        | 1700.5 |
        | -1700  |
        | 0      |
        | 65536  |

    @HOST-PORT-REGISTRY-UNUSABLE @reading:listening-port-unusable=fails
    Scenario Outline: "<text>" is no port, and the KMS does not start
      Given KMS_1 is an activated KMS host
      And an administrator writes KeyManagementServiceListeningPort as REG_SZ "<text>" into the registry of KMS_1
      When KMS_1 is restarted
      Then KMS_1 has logged event 12291 1 times
      And KMS_1 does not answer on port 1688

      Examples:
        | text  |
        | kms   |
        | 0     |
        | 65536 |
