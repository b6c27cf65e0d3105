Feature: Activations that remain on a MAK
  A management tool asks the activation service how many activations remain on a given MAK; the answer
  is a count of this moment (guide, MAK independent activation). The small MAK allows 2 activations,
  the extended MAK 2 and one more that was granted.

  Rule: Every activation that is granted leaves one less

    @MAK-REMAINING
    Scenario Outline: The small MAK after <used> activations
      Given the "small MAK" has been activated <used> times on computer 1
      When the activation service is asked what remains on the "small MAK"
      Then it answers that <used> activations are used and <remain> remain

      Examples:
        | used | remain |
        | 0    | 2      |
        | 1    | 1      |
        | 2    | 0      |

    @MAK-REMAINING
    Scenario: An activation that was refused takes nothing away
      Given the "small MAK" has been activated 3 times on computer 1
      When the activation service is asked what remains on the "small MAK"
      Then it answers that 2 activations are used and 0 remain

    @MAK-REMAINING
    Scenario: An allowance that was lowered under what is used
      Given the "small MAK" has been activated 2 times on computer 1
      And the allowance of the "small MAK" is lowered to 1
      When the activation service is asked what remains on the "small MAK"
      Then it answers that 2 activations are used and 0 remain

    @MAK-REMAINING-EXTENDED
    Scenario Outline: The extended MAK after <used> activations
      Given the "extended MAK" has been activated <used> times on computer 1
      When the activation service is asked what remains on the "extended MAK"
      Then it answers that <used> activations are used and <remain> remain

      Examples:
        | used | remain |
        | 0    | 3      |
        | 2    | 1      |
        | 3    | 0      |

  Rule: Only a MAK that the service would activate has such a number

    @MAK-REMAINING-MAK-ONLY
    Scenario: A KMS host key
      Given the "KMS_C key" has been activated 2 times on computer 1
      When the activation service is asked what remains on the "KMS_C key"
      Then it answers that 2 activations are used and tells no number that remains

    @MAK-REMAINING-REFUSED
    Scenario Outline: The <key>
      When the activation service is asked what remains on the "<key>"
      Then the activation service has refused it with <code>

      Examples:
        | key                                | code       |
        | invalid MAK                        | 0xC004C001 |
        | blocked MAK                        | 0xC004C003 |
        | setup key for windows-7-enterprise | 0xC004C001 |
