Feature: Intervals outside the range, on a client
  An interval may be 15 to 43,200 minutes (guide, Tables 3 and 8). What a client makes of another one, in its own
  registry or from a host, no source tells; three readings are registered for either.

  Rule: In the client's own registry

    @TIMING-OWN-RANGE @reading:client-interval-out-of-range=default
    Scenario Outline: VLActivationInterval of the client is <value>, and 120 minutes apply: <minutes> minutes
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And VLActivationInterval in the registry of CLIENT_1 is <value>
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | value | minutes | attempts |
        | 14    | 119     | 1        |
        | 14    | 120     | 2        |
        | 43201 | 120     | 2        |

    @TIMING-OWN-RANGE @reading:client-interval-out-of-range=nearest
    Scenario Outline: The other reading: VLActivationInterval of the client is <value>, and the nearest applies: <minutes> minutes
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And VLActivationInterval in the registry of CLIENT_1 is <value>
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | value | minutes | attempts |
        | 14    | 14      | 1        |
        | 14    | 15      | 2        |
        | 43201 | 43199   | 1        |
        | 43201 | 43200   | 2        |

    @TIMING-OWN-RANGE @reading:client-interval-out-of-range=nearest
    Scenario Outline: The other reading: once a host has told 60 minutes, the client's own 14 do not count: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And KMS_1 hands out 60 minutes, whatever may be set
      And VLActivationInterval in the registry of CLIENT_1 is 14
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | minutes | attempts |
        | 59      | 1        |
        | 60      | 2        |

    @TIMING-OWN-RANGE @reading:client-interval-out-of-range=as-written
    Scenario Outline: The third reading: VLActivationInterval of the client is <value>, and applies: <minutes> minutes
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And VLActivationInterval in the registry of CLIENT_1 is <value>
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | value | minutes | attempts |
        | 14    | 14      | 2        |
        | 43201 | 43200   | 1        |
        | 43201 | 43201   | 2        |

  Rule: Handed out by a host

    @TIMING-ODD-HOST @reading:odd-interval-from-host=as-told
    Scenario Outline: A host hands out <interval> minutes, and they apply: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And KMS_1 hands out <interval> minutes, whatever may be set
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | interval | minutes | attempts |
        | 10       | 9       | 1        |
        | 10       | 10      | 2        |
        | 50000    | 49999   | 1        |

    @TIMING-ODD-HOST @reading:odd-interval-from-host=nearest
    Scenario Outline: The other reading: a host hands out <interval> minutes, and the nearest apply: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And KMS_1 hands out <interval> minutes, whatever may be set
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | interval | minutes | attempts |
        | 10       | 14      | 1        |
        | 10       | 15      | 2        |
        | 50000    | 43200   | 2        |

    @TIMING-ODD-HOST @reading:odd-interval-from-host=default
    Scenario Outline: The third reading: a host hands out <interval> minutes, and the default applies: <minutes> minutes
      Given KMS_1 is an activated KMS host
      And KMS_1 hands out <interval> minutes, whatever may be set
      And CLIENT_1 asks for activation
      When <minutes> minutes pass
      Then CLIENT_1 has made <attempts> attempts at KMS_1

      Examples:
        | interval | minutes | attempts |
        | 10       | 119     | 1        |
        | 10       | 120     | 2        |
        | 50000    | 120     | 2        |
        | 60       | 59      | 1        |
        | 60       | 60      | 2        |
