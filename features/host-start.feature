Feature: Start of a KMS host
  Table 11 of the guide. A KMS that cannot start says which part of it failed by the id of its event; the texts of the two are nearly
  the same.

  Rule: What failed is told by the id

    @HOST-START-12291 @HOST-START-CODE
    Scenario Outline: The KMS cannot be initialised when <what> restarted
      Given KMS_1 is an activated KMS host
      And the next start of the KMS on KMS_1 fails in its initialization
      When <what> restarted
      Then KMS_1 has logged event 12291 1 times
      And event 12291 of KMS_1 carries the code of a failure
      And KMS_1 has logged event 12292 0 times

      Examples:
        | what                        |
        | the KMS service of KMS_1 is |
        | KMS_1 is                    |

    @HOST-START-12292 @HOST-START-CODE
    Scenario Outline: The renewal timer cannot be initialised when <what> restarted
      Given KMS_1 is an activated KMS host
      And the next start of the KMS on KMS_1 fails at its renewal timer
      When <what> restarted
      Then KMS_1 has logged event 12292 1 times
      And event 12292 of KMS_1 carries the code of a failure
      And KMS_1 has logged event 12291 0 times

      Examples:
        | what                        |
        | the KMS service of KMS_1 is |
        | KMS_1 is                    |

    @HOST-START-LOG
    Scenario Outline: Event <id> stands in the Application log
      Given KMS_1 is an activated KMS host
      And the next start of the KMS on KMS_1 fails <where>
      When the KMS service of KMS_1 is restarted
      Then event <id> of KMS_1 stands in the log "Application"

      Examples:
        | id    | where                 |
        | 12291 | in its initialization |
        | 12292 | at its renewal timer  |

  Rule: A start that goes well is silent

    @HOST-START-SILENT
    Scenario: Nothing fails
      Given KMS_1 is an activated KMS host
      When the KMS service of KMS_1 is restarted
      Then KMS_1 has logged event 12291 0 times
      And KMS_1 has logged event 12292 0 times

    @HOST-START-SILENT
    Scenario: The start after one that failed
      Given KMS_1 is an activated KMS host
      And the next start of the KMS on KMS_1 fails in its initialization
      And the KMS service of KMS_1 is restarted
      When the KMS service of KMS_1 is restarted
      Then KMS_1 has logged event 12291 1 times
      And KMS_1 answers on port 1688
