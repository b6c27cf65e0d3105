Feature: slmgr tells when an activation ends
  /xpr is for KMS clients above all, since MAK activations are permanent (guide, Table 2). In which order
  a date has its figures is not judged; the sentences are those of published output.

  Rule: A KMS activation ends, a MAK activation does not

    @EXPIRY-KMS
    Scenario: 180 days after activation
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/xpr" is read on CLIENT_1
      Then the output has the date 2010-04-20

    @EXPIRY-KMS
    Scenario: Two days later the date is the same
      Given CLIENT_1 has been activated by KMS_1
      And 2 days pass
      When slmgr "/xpr" is read on CLIENT_1
      Then the output has the date 2010-04-20

    @EXPIRY-KMS-TEXT
    Scenario: The sentence that has the date
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Volume activation will expire" and the date 2010-04-20

    @EXPIRY-RENEWED
    Scenario: The renewal of the seventh day moves the date
      Given CLIENT_1 has been activated by KMS_1
      And 7 days pass
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Volume activation will expire" and the date 2010-04-27

    @EXPIRY-PERMANENT
    Scenario: A MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When slmgr "/xpr" is read on CLIENT_1
      Then the output has no date

    @EXPIRY-PERMANENT-TEXT
    Scenario: What is said of a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "The machine is permanently activated."

    @EXPIRY-PERMANENT-TEXT
    Scenario: A MAK that is not activated yet is not permanent
      Given CLIENT_1 has the "Contoso MAK" installed
      When slmgr "/xpr" is read on CLIENT_1
      Then the output does not say "permanently activated"

  Rule: A product can be named

    @EXPIRY-ID
    Scenario: The edition is asked for by its activation id
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/xpr" is read on CLIENT_1 with its activation id
      Then the output has the date 2010-04-20

    @EXPIRY-UNKNOWN-ID
    Scenario Outline: No product has the activation id <typed>
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/xpr <typed>" is read on CLIENT_1
      Then the output has no date

      Examples: an id, and what only /dli and /dlv take for every product
        | typed                                |
        | 00000000-0000-4000-8000-00000000dead |
        | all                                  |

    @EXPIRY-ELEVATION
    Scenario: A standard user asks
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/xpr" is read on CLIENT_1 without elevation
      Then the output has the date 2010-04-20

    @EXPIRY-NO-KEY
    Scenario Outline: There is no product key: <command>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 removes its product key
      When slmgr "<command>" is read on CLIENT_1
      Then the output says "Error: product key not found."

      Examples: without and with the activation id of Windows 7 Enterprise in the kit's world
        | command                                   |
        | /xpr                                      |
        | /xpr ac1d0000-0000-4000-8000-000000000004 |

  Rule: Every licence state has its sentence

    @EXPIRY-INITIAL-GRACE
    Scenario: The first grace period
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Initial grace period ends" and the date 2009-11-21

    @EXPIRY-INITIAL-GRACE
    Scenario Outline: A computer whose clock is a day <direction> goes by no other
      Given the clock of CLIENT_1 is 1440 minutes <direction>
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Initial grace period ends" and the date <date>

      Examples:
        | direction | date       |
        | fast      | 2009-11-22 |
        | slow      | 2009-11-20 |

    @EXPIRY-ADDITIONAL-GRACE
    Scenario: Hardware out of tolerance
      Given CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Additional grace period ends" and the date 2009-11-21

    @EXPIRY-NON-GENUINE-GRACE
    Scenario: Genuine validation failed
      Given CLIENT_1 has been activated by KMS_1
      And genuine validation fails on CLIENT_1
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Non-genuine grace period ends" and the date 2009-11-21

    @EXPIRY-NOTIFICATION
    Scenario: The grace period is over
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When slmgr "/xpr" is read on CLIENT_1
      Then the output says "Windows is in Notification mode"
      And the output does not say "ends"
