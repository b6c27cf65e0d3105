Feature: Which KMS host is asked
  An administrator may name a KMS host for one edition, for one application or for all products. A name ends
  discovery. Without a name the host of the last activation is asked, and without that one the hosts of DNS
  (guide, KMS discovery order; Table 3, KeyManagementServiceName and KeyManagementServicePort).

  Rule: The name for the edition counts before the one for the application, and that before the one for all

    @ORDER-SKU-FIRST
    Scenario Outline: A name for the edition, and another <elsewhere>
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And CLIENT_1 has KMS_2 named <elsewhere>
      And CLIENT_1 has KMS_1 named for its edition
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

      Examples:
        | elsewhere           |
        | for its application |
        | for all products    |

    @ORDER-APPID-SECOND
    Scenario: A name for the application, and another for all products
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And CLIENT_1 has KMS_1 named for its application
      And CLIENT_1 has KMS_2 named for all products
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

    @ORDER-GLOBAL-THIRD
    Scenario: A name for all products, and DNS lists another host
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  |
        | KMS_2 |
      And CLIENT_1 has KMS_1 named for all products
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

    @ORDER-OTHER-SUBKEY
    Scenario Outline: A name <elsewhere> is of no account
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And CLIENT_1 has KMS_2 named <elsewhere>
      And DNS lists these KMS hosts
        | host  |
        | KMS_1 |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

      Examples:
        | elsewhere               |
        | for another edition     |
        | for another application |

  Rule: A name ends discovery, whatever else is known

    @ORDER-NAME-BEFORE-CACHE
    Scenario: A host is named after another one activated the client
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And CLIENT_1 has KMS_2 named for all products
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @ORDER-NAME-ENDS-CACHE
    Scenario: The named host fails, and the host of the last activation is left alone
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is a KMS host with the "KMS_C key" that has not been activated
      And CLIENT_1 has KMS_2 named for all products
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_2 1 times
      And CLIENT_1 has asked KMS_1 1 times

    @ORDER-NAME-ENDS-NAMES
    Scenario: The host named for the edition fails, and the one named for all is left alone
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And KMS_2 is an activated KMS host
      And CLIENT_1 has KMS_2 named for all products
      And CLIENT_1 has KMS_1 named for its edition
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 0 times

    @ORDER-NAME-ADDRESS
    Scenario: An address in place of the name
      Given KMS_1 is an activated KMS host
      And the records of all KMS hosts are removed from DNS
      And CLIENT_1 is told to use the address of KMS_1
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times

  Rule: The host that activated the client last is remembered

    @ORDER-CACHE-ACTIVATED-ONLY
    Scenario: A host whose count was too small is not remembered
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_2 | 0        |
        | KMS_1 | 10       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @ORDER-CACHE-REFUSED
    Scenario: The remembered host is no longer activated
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And 24 other computers have contacted KMS_2
      And KMS_1 loses its activation
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x00000000
      And CLIENT_1 has asked KMS_2 1 times

    @ORDER-CACHE-RENEWED
    Scenario: The host that took its place is remembered
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And 24 other computers have contacted KMS_2
      And KMS_1 is off the network
      And CLIENT_1 asks for activation
      And KMS_3 is an activated KMS host
      And DNS lists these KMS hosts
        | host  | priority |
        | KMS_3 | 0        |
        | KMS_2 | 10       |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_2 2 times
      And CLIENT_1 has asked KMS_3 0 times

    @ORDER-CACHE-NAMED @reading:named-host-cached=remembered
    Scenario: A named host activated the client and is asked again after its name was cleared
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  |
        | KMS_2 |
      And CLIENT_1 is told to use KMS_1
      And CLIENT_1 asks for activation
      And CLIENT_1 is told to use discovery again
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 2 times
      And CLIENT_1 has asked KMS_2 0 times

    @ORDER-CACHE-NAMED @reading:named-host-cached=not-remembered
    Scenario: The other reading: a named host is not remembered
      Given KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  |
        | KMS_2 |
      And CLIENT_1 is told to use KMS_1
      And CLIENT_1 asks for activation
      And CLIENT_1 is told to use discovery again
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times
      And CLIENT_1 has asked KMS_2 1 times

    @ORDER-CACHE-NAMED @reading:named-host-cached=not-remembered
    Scenario: The other reading: a host that DNS listed is remembered
      Given CLIENT_1 has been activated by KMS_1
      And KMS_2 is an activated KMS host
      And DNS lists these KMS hosts
        | host  |
        | KMS_2 |
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 2 times
      And CLIENT_1 has asked KMS_2 0 times

  Rule: A named host is asked at its port, at 1688 where it has none

    @ORDER-PORT-DEFAULT
    Scenario: No port stands beside the name
      Given KeyManagementServiceName of CLIENT_1 for all products has been set to "kms_1.contoso.com"
      And KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @ORDER-PORT-VALUE
    Scenario Outline: Port <port> stands beside the name <place>
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 <place> has been set to "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 <place> has been set to "<port>"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port <port> of KMS_1

      Examples:
        | place               | port  |
        | for its edition     | 1690  |
        | for its application | 1690  |
        | for all products    | 1     |
        | for all products    | 65535 |

    @ORDER-PORT-BESIDE @reading:port-beside-name=same-subkey
    Scenario: A name for the edition and a port for all products
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 for its edition has been set to "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "1690"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @ORDER-PORT-BESIDE @reading:port-beside-name=nearest
    Scenario: The other reading: the nearest port counts
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 for its edition has been set to "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "1690"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1690 of KMS_1

    @ORDER-PORT-BESIDE @reading:port-beside-name=nearest
    Scenario: The other reading: a port nearer to the product than the name does not count
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 for all products has been set to "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for its edition has been set to "1690"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @ORDER-PORT-NONE @reading:value-that-is-no-port=default
    Scenario Outline: "<value>" is no port, and 1688 is used
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 for all products has been set to "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "<value>"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

      Examples:
        | value |
        | 0     |
        | 65536 |
        | http  |
        | 16.88 |

    @ORDER-PORT-NONE @reading:value-that-is-no-port=no-host
    Scenario Outline: The other reading: "<value>" is no port, and the host is not asked
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 for all products has been set to "kms_1.contoso.com"
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "<value>"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 0 times
      And CLIENT_1 is in the initial grace period

      Examples:
        | value |
        | 0     |
        | 65536 |
        | http  |

    @ORDER-PORT-NONE @reading:value-that-is-no-port=no-host
    Scenario: The other reading: where there is no value at all 1688 is used
      Given KMS_1 is an activated KMS host
      And KeyManagementServiceName of CLIENT_1 for all products has been set to "kms_1.contoso.com"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @ORDER-PORT-ALONE @reading:port-without-name=port-of-dns
    Scenario: A port without a name leaves the hosts of DNS at their own port
      Given KMS_1 is an activated KMS host
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "1690"
      When CLIENT_1 asks for activation
      Then CLIENT_1 has asked KMS_1 1 times

    @ORDER-PORT-ALONE @reading:port-without-name=port-of-registry
    Scenario: The other reading: the hosts of DNS are asked at the port that was set
      Given KMS_1 is an activated KMS host
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "1690"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1690 of KMS_1

    @ORDER-PORT-ALONE @reading:port-without-name=port-of-registry
    Scenario: The other reading: where no port was set the hosts of DNS are asked at their own
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1

    @ORDER-PORT-ALONE @reading:port-without-name=port-of-registry
    Scenario: The other reading: where what was set is no port the hosts of DNS are asked at their own
      Given KMS_1 is an activated KMS host
      And KeyManagementServicePort of CLIENT_1 for all products has been set to "http"
      When CLIENT_1 asks for activation
      Then the last request of CLIENT_1 went to port 1688 of KMS_1
