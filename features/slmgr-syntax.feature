Feature: How a command line of slmgr is written
  slmgr.vbs [<computer> [<user> <password>]] [<option>] (guide, section "Slmgr.vbs" and Table 2). The
  guide writes options with a slash and in small letters; the script of this generation takes a hyphen
  and capital letters as well. A command that cannot be understood does nothing.

  Rule: An option begins with a slash or a hyphen, in any case

    Scenario Outline: <typed>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<typed>"
      Then slmgr succeeds
      And CLIENT_1 has no product key

      @SLMGR-OPTION-DASH
      Examples: with a hyphen
        | typed |
        | -upk  |

      @SLMGR-OPTION-CASE
      Examples: in capital letters
        | typed |
        | /UPK  |
        | /Upk  |

  Rule: Without an option there is nothing to do

    @SLMGR-NO-OPTION
    Scenario: Nothing stands after slmgr.vbs
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr without an option
      Then slmgr prints a line that contains "/ipk"
      And CLIENT_1 still has the "Contoso MAK"
      And CLIENT_1 is in the initial grace period

  Rule: What is no option does nothing

    @SLMGR-UNKNOWN-OPTION
    Scenario Outline: <typed>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<typed>"
      Then slmgr fails
      And slmgr prints the line "Unrecognized option: <typed>"
      And CLIENT_1 still has the "Contoso MAK"

      Examples:
        | typed     |
        | /nope     |
        | -nope     |
        | /up       |
        | /upkey    |
        | //upk     |

  Rule: An option that requires an argument does nothing without it

    @SLMGR-MISSING-ARGUMENT
    Scenario Outline: <option> alone
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<option>"
      Then slmgr fails
      And CLIENT_1 still has the "Contoso MAK"
      And CLIENT_1 has no KMS host named

      Examples:
        | option |
        | /ipk   |
        | /skms  |
        | /sai   |
        | /sri   |
        | /sprt  |
        | /ilc   |
        | /ril   |
        | /fta   |

    @SLMGR-MISSING-ARGUMENT
    Scenario: /ril with the first of its two arguments
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ril 11c00000-0000-4000-8000-000000000001"
      Then slmgr fails

    @SLMGR-MISSING-ARGUMENT-TEXT
    Scenario Outline: The message on <option>
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "<option>"
      Then slmgr prints a line that begins with "Error: option <option> needs "

      Examples:
        | option |
        | /ipk   |
        | /ril   |
        | /sai   |

  Rule: No option takes more arguments than it has

    @SLMGR-TOO-MANY-ARGUMENTS
    Scenario Outline: <typed>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr "<typed>"
      Then slmgr fails
      And CLIENT_1 still has the "Contoso MAK"

      Examples:
        | typed                                                            |
        | /ipk SYNTH-MAK00-SMALL-00000-00205 SYNTH-MAK00-SMALL-00000-00205 |
        | /upk ac1d0000-0000-4000-8000-000000000004 more                   |

  Rule: The exit code tells success from failure

    @SLMGR-EXIT-CODE
    Scenario: A key is installed
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ipk SYNTH-MAK00-SMALL-00000-00205"
      Then the exit code of slmgr is 0

    @SLMGR-EXIT-CODE
    Scenario: A key is refused
      Given CLIENT_1 runs "Windows 7 Enterprise"
      When CLIENT_1 runs slmgr "/ipk SYNTH-BETA0-00000-00000-00001"
      Then the exit code of slmgr is not 0
