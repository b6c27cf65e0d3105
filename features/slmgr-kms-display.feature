Feature: slmgr shows the KMS part of a client and of a host
  A KMS client shows the KMS that it goes by; a KMS host shows its settings, its count and what it was asked
  (guide, Table 2 and Table 10; the words are those of published output).

  Rule: A KMS client shows the KMS that it goes by

    @DISPLAY-CLIENT-ID
    Scenario: The client machine id
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Client Machine ID (CMID)" as the one that reached KMS_1

    @DISPLAY-CLIENT-FROM-DNS @DISPLAY-CLIENT-PID
    Scenario: A KMS that DNS gave
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output names KMS_1 as "KMS machine name from DNS"
      And the output shows "KMS machine extended PID" as "SYNTH-00000-000-000000-03-1033-7600.0000-2032009"
      And the output shows no "Registered KMS machine name"

    @DISPLAY-CLIENT-FROM-DNS
    Scenario: A client that does not cache its host still tells which it found
      Given CLIENT_1 runs slmgr "/ckhc"
      And CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output names KMS_1 as "KMS machine name from DNS"

    @DISPLAY-CLIENT-REGISTERED
    Scenario: A KMS that an administrator named
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 is told to use KMS_1
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output names KMS_1 as "Registered KMS machine name"
      And the output shows no "KMS machine name from DNS"

    @DISPLAY-CLIENT-NOT-FOUND @reading:client-part-unactivated=shown
    Scenario: No KMS was found
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output says "DNS auto-discovery: KMS name not available"
      And the output shows no "KMS machine name from DNS"
      And the output does not say "Please use slmgr.vbs /ato"

    @DISPLAY-CLIENT-NOT-FOUND @reading:client-part-unactivated=advised
    Scenario: The other reading: the client is advised to activate
      Given CLIENT_1 runs "Windows 7 Enterprise"
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output says "Please use slmgr.vbs /ato to activate and update KMS client information in order to update values."
      And the output does not say "Client Machine ID (CMID)"

    @DISPLAY-CLIENT-NOT-FOUND @reading:client-part-unactivated=advised
    Scenario: The other reading: once it is activated its part is shown, and no advice
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output has the client machine id that reached KMS_1
      And the output does not say "Please use slmgr.vbs /ato"

    @DISPLAY-CLIENT-NOT-FOUND @reading:client-part-unactivated=advised
    Scenario: The other reading: a computer with a MAK is not advised
      Given CLIENT_1 has the "Contoso MAK" installed
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Partial Product Key" as "00201"
      And the output does not say "Please use slmgr.vbs /ato"

    @DISPLAY-CLIENT-INTERVALS
    Scenario Outline: Intervals of <activation> and <renewal> minutes
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And an administrator sets the activation interval of KMS_1 to <activation> minutes
      And an administrator sets the renewal interval of KMS_1 to <renewal> minutes
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "Activation interval" as "<activation> minutes"
      And the output shows "Renewal interval" as "<renewal> minutes"

      Examples:
        | activation | renewal |
        | 120        | 10080   |
        | 15         | 25      |

    @DISPLAY-CLIENT-CACHING
    Scenario: Caching is on unless somebody turned it off
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output says "KMS host caching is enabled"

    @DISPLAY-CLIENT-CACHING
    Scenario: Caching was turned off
      Given CLIENT_1 has been activated by KMS_1
      And CLIENT_1 runs slmgr "/ckhc"
      When slmgr "/dli" is read on CLIENT_1
      Then the output says "KMS host caching is disabled"

    @DISPLAY-CLIENT-ONLY
    Scenario Outline: <command> of a computer with a MAK
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When slmgr "<command>" is read on CLIENT_1
      Then the output does not say "Key Management Service"
      And the output does not say "CMID"

      Examples:
        | command |
        | /dli    |
        | /dlv    |

    @DISPLAY-CLIENT-SHAPE
    Scenario: The whole of an activated client
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the lines of the output begin so, in this order
        | Name:                                    |
        | Description:                             |
        | Partial Product Key:                     |
        | License Status: Licensed                 |
        | Volume activation expiration:            |
        | Key Management Service client information |
        | Client Machine ID (CMID):                |
        | KMS machine name from DNS:               |
        | KMS machine extended PID:                |
        | Activation interval:                     |
        | Renewal interval:                        |
        | KMS host caching is enabled              |

  Rule: A KMS host shows its count and its settings

    @DISPLAY-HOST-COUNT
    Scenario Outline: <computers> computers have contacted the host
      Given KMS_1 is an activated KMS host
      And <computers> other computers have contacted KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the output shows "Current count" as "<computers>"

      Examples:
        | computers |
        | 1         |
        | 3         |
        | 26        |

    @DISPLAY-HOST-HEADING @DISPLAY-HOST-PORT @DISPLAY-HOST-ONLY @DISPLAY-HOST-CHANNEL
    Scenario: A host as it comes out of activation
      Given KMS_1 is an activated KMS host with the "KMS_C key"
      When slmgr "/dli" is read on KMS_1
      Then the output says "Key Management Service is enabled on this machine"
      And the output shows "Description" with ", VOLUME_KMS_C channel" in it
      And the output shows "Listening on Port" as the port of KMS_1
      And the output does not say "Key Management Service client information"

    @DISPLAY-HOST-CHANNEL
    Scenario Outline: The channel of the <key>
      Given KMS_1 is an activated KMS host with the "<key>"
      When slmgr "/dli" is read on KMS_1
      Then the output shows "Description" with ", <channel> channel" in it

      Examples: clients only
        | key                       | channel    |
        | KMS key for Windows Vista | VOLUME_KMS |
        | KMS key for Windows 7     | VOLUME_KMS |

      Examples: the server groups
        | key                           | channel      |
        | KMS_A key                     | VOLUME_KMS_A |
        | KMS_B key                     | VOLUME_KMS_B |
        | Windows Server 2008 KMS_A key | VOLUME_KMS_A |
        | Windows Server 2008 KMS_B key | VOLUME_KMS_B |
        | Windows Server 2008 KMS_C key | VOLUME_KMS_C |

    @DISPLAY-HOST-ONLY
    Scenario: A computer that is no host shows nothing of one
      Given CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "License Status" as "Licensed"
      And the output shows no "Current count"
      And the output shows no "Listening on Port"
      And the output does not say "DNS publishing"
      And the output shows no "KMS priority"

    @DISPLAY-HOST-DNS-PUBLISHING
    Scenario: DNS publishing is on unless somebody turned it off
      Given KMS_1 is an activated KMS host
      When slmgr "/dli" is read on KMS_1
      Then the output says "DNS publishing enabled"

    @DISPLAY-HOST-DNS-PUBLISHING
    Scenario: DNS publishing was turned off
      Given KMS_1 is an activated KMS host
      And KMS_1 has its DNS publishing disabled
      When slmgr "/dli" is read on KMS_1
      Then the output says "DNS publishing disabled"
      And the output does not say "DNS publishing enabled"

    @DISPLAY-HOST-PRIORITY
    Scenario: The priority of a host
      Given KMS_1 is an activated KMS host
      When slmgr "/dlv" is read on KMS_1
      Then the output shows "KMS priority" as "Normal"

    @DISPLAY-HOST-PRIORITY
    Scenario: The low priority of a host
      Given KMS_1 is an activated KMS host
      And KMS_1 runs slmgr "/cpri"
      When slmgr "/dlv" is read on KMS_1
      Then the output shows "KMS priority" as "Low"

  Rule: A KMS host counts what it was asked

    @DISPLAY-HOST-TOTAL @DISPLAY-HOST-FAILED
    Scenario: Three requests that were answered
      Given KMS_1 is an activated KMS host
      And 3 other computers have contacted KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the output shows "Total requests received" as "3"
      And the output shows "Failed requests received" as "0"

    @DISPLAY-HOST-FAILED
    Scenario: One request that was refused
      Given KMS_1 is an activated KMS host
      And 3 other computers have contacted KMS_1
      And a computer whose clock is 241 minutes fast contacts KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the output shows "Failed requests received" as "1"

    @DISPLAY-HOST-BY-STATUS
    Scenario Outline: Clients of licence status <status>
      Given KMS_1 is an activated KMS host
      And 2 computers with licence status <status> have contacted KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the output shows "Requests with License Status <words>" as "2"
      And the output shows "Requests with License Status <others>" as "0"

      Examples:
        | status | words                                        | others                   |
        | 0      | Unlicensed                                   | Licensed                 |
        | 1      | Licensed                                     | Unlicensed               |
        | 2      | Initial grace period                         | Notification             |
        | 3      | License expired or Hardware out of tolerance | Non-genuine grace period |
        | 4      | Non-genuine grace period                     | Initial grace period     |
        | 5      | Notification                                 | Licensed                 |

    @DISPLAY-HOST-SHAPE
    Scenario: The whole of a host
      Given KMS_1 is an activated KMS host
      And 3 other computers have contacted KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the lines of the output begin so, in this order
        | Name:                                                            |
        | Description:                                                     |
        | Partial Product Key:                                             |
        | License Status: Licensed                                         |
        | Key Management Service is enabled on this machine                |
        | Current count: 3                                                 |
        | Listening on Port:                                               |
        | DNS publishing enabled                                           |
        | KMS priority: Normal                                             |
        | Key Management Service cumulative requests received from clients |
        | Total requests received: 3                                       |
        | Failed requests received: 0                                      |
        | Requests with License Status Unlicensed: 0                       |
        | Requests with License Status Licensed: 0                         |
        | Requests with License Status Initial grace period: 3             |
        | Requests with License Status License expired or Hardware out of tolerance: 0 |
        | Requests with License Status Non-genuine grace period: 0         |
        | Requests with License Status Notification: 0                     |
