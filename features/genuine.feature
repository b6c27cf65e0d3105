Feature: Genuine validation and tampering
  Table 1 of the guide lists a failed online validation, changed licensing components and changed
  licence files among the troubles of a system; Table 10 has the codes: 0xC004F065 while the
  non-genuine grace period runs, 0xC004F064 when it is over.

  Rule: A failed validation begins the non-genuine grace period

    @GENUINE-FAILS
    Scenario: A licensed KMS client
      Given CLIENT_1 has been activated by KMS_1
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 is in the non-genuine grace period

    @GENUINE-FAILS
    Scenario: A licensed computer with a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 is in the non-genuine grace period

    @GENUINE-FAILS
    Scenario: A computer on the last day of its initial grace
      Given CLIENT_1 has the "Contoso MAK" installed
      And 29 days and 1 minute pass
      And genuine validation fails on CLIENT_1
      When 2 days pass
      Then CLIENT_1 is in the non-genuine grace period

    @GENUINE-FAILS
    Scenario: A computer in out-of-tolerance grace
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And the hardware of CLIENT_1 changes beyond tolerance
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 is in the non-genuine grace period

    @GENUINE-30-DAYS
    Scenario Outline: <days> days and <minutes> minutes after the failure
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And genuine validation fails on CLIENT_1
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples:
        | days | minutes | status                          |
        | 29   | 1439    | in the non-genuine grace period |
        | 30   | 1       | in notification                 |

    @GENUINE-FAILS-AGAIN
    Scenario Outline: Validation fails again after 20 days, read as "<reading>"
      Given CLIENT_1 has the "Contoso MAK" installed
      And genuine validation fails on CLIENT_1
      And 20 days pass
      And genuine validation fails on CLIENT_1
      When 11 days pass
      Then CLIENT_1 is <status>

      @reading:genuine-failure-repeated=runs-on
      Examples: the period runs on
        | status          | reading |
        | in notification | runs-on |

      @reading:genuine-failure-repeated=begins-anew
      Examples: the period begins anew
        | status                          | reading     |
        | in the non-genuine grace period | begins-anew |

    @GENUINE-FAILS-IN-NOTIFICATION
    Scenario Outline: A computer that nobody activated in 31 days, read as "<reading>"
      Given CLIENT_1 has the "Contoso MAK" installed
      And 31 days pass
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 is <status>

      @reading:genuine-failure-in-notification=grace
      Examples: it gets the non-genuine grace period
        | status                          | reading |
        | in the non-genuine grace period | grace   |

      @reading:genuine-failure-in-notification=stays
      Examples: it stays where it is
        | status          | reading |
        | in notification | stays   |

    @GENUINE-FAILS-IN-NOTIFICATION @reading:genuine-failure-in-notification=stays
    Scenario: The other reading: a computer that is not in notification gets the non-genuine grace period
      Given CLIENT_1 has the "Contoso MAK" installed
      When genuine validation fails on CLIENT_1
      Then CLIENT_1 is in the non-genuine grace period

  Rule: A genuine product key that is activated ends it

    @GENUINE-NEW-KEY
    Scenario Outline: The <first key> is replaced within the 30 days
      Given CLIENT_1 has the "<first key>" installed
      And genuine validation fails on CLIENT_1
      And 29 days pass
      And CLIENT_1 has the "extended MAK" installed
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

      Examples:
        | first key                          |
        | Contoso MAK                        |
        | setup key for windows-7-enterprise |

    @GENUINE-NEW-KEY
    Scenario: Ten years later it is licensed still
      Given CLIENT_1 has the "Contoso MAK" installed
      And genuine validation fails on CLIENT_1
      And CLIENT_1 has the "extended MAK" installed
      And CLIENT_1 asks for activation
      When 3650 days pass
      Then CLIENT_1 is licensed

    @GENUINE-NEW-KEY-LATE
    Scenario: The key is replaced when the 30 days are over
      Given CLIENT_1 has the "Contoso MAK" installed
      And genuine validation fails on CLIENT_1
      And 31 days pass
      And CLIENT_1 has the "extended MAK" installed
      When CLIENT_1 asks for activation
      Then CLIENT_1 is licensed

  Rule: What a validation that succeeds brings is a reading

    @GENUINE-SUCCEEDS
    Scenario Outline: An activated computer is found genuine again, read as "<reading>"
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And genuine validation fails on CLIENT_1
      And 10 days pass
      When genuine validation succeeds on CLIENT_1
      Then CLIENT_1 is <status>

      @reading:genuine-again=former-state
      Examples: the licence is what it was
        | status   | reading      |
        | licensed | former-state |

      @reading:genuine-again=until-activated
      Examples: nothing changes until it is activated
        | status                          | reading         |
        | in the non-genuine grace period | until-activated |

    @GENUINE-SUCCEEDS @reading:genuine-again=former-state
    Scenario: The initial grace period has run out meanwhile
      Given CLIENT_1 has the "Contoso MAK" installed
      And 20 days pass
      And genuine validation fails on CLIENT_1
      And 11 days pass
      When genuine validation succeeds on CLIENT_1
      Then CLIENT_1 is in notification

    @GENUINE-SUCCEEDS-NOTHING
    Scenario: A computer in its initial grace period
      Given CLIENT_1 has the "Contoso MAK" installed
      And 10 days pass
      When genuine validation succeeds on CLIENT_1
      Then CLIENT_1 is in the initial grace period
      And CLIENT_1 has 28800 minutes left

  Rule: What tampering brings is a reading

    @TAMPERED-COMPONENTS
    Scenario Outline: Licensing components were changed, read as "<reading>"
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When somebody changes the licensing components of CLIENT_1
      Then CLIENT_1 is <status>

      @reading:tampered-licensing=non-genuine-grace
      Examples: it is not genuine, and has 30 days of grace
        | status                          | reading           |
        | in the non-genuine grace period | non-genuine-grace |

      @reading:tampered-licensing=notification
      Examples: it is not genuine, and has no grace
        | status          | reading      |
        | in notification | notification |

    @TAMPERED-FILES
    Scenario Outline: Licence files were changed, read as "<reading>"
      Given CLIENT_1 has been activated by KMS_1
      When somebody changes the licence files of CLIENT_1
      Then CLIENT_1 is <status>

      @reading:tampered-licensing=non-genuine-grace
      Examples: it is not genuine, and has 30 days of grace
        | status                          | reading           |
        | in the non-genuine grace period | non-genuine-grace |

      @reading:tampered-licensing=notification
      Examples: it is not genuine, and has no grace
        | status          | reading      |
        | in notification | notification |

    @TAMPERED-FILES @reading:tampered-licensing=non-genuine-grace
    Scenario Outline: <days> days and <minutes> minutes after licence files were changed
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And somebody changes the licence files of CLIENT_1
      When <days> days and <minutes> minutes pass
      Then CLIENT_1 is <status>

      Examples: it has 30 days, as any system that is not genuine
        | days | minutes | status                          |
        | 29   | 1439    | in the non-genuine grace period |
        | 30   | 1       | in notification                 |
