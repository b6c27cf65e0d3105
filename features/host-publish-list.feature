Feature: List of the domains that a KMS host publishes itself in
  Guide, Table 3, DnsDomainPublishList: one domain on each line, with an optional priority and an optional weight. Table 5 shows such a list
  with the names of hosts in place of domains; what a host makes of it is a registered reading.

  Rule: The host is published in each domain with the numbers of its line

    @HOST-PUBLISH-LIST-DOMAINS
    Scenario: Two domains beside the home domain
      Given DNS has the zones east.contoso.com and west.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | east.contoso.com |
        | west.contoso.com |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |
      And DNS holds these records of _vlmcs._tcp.west.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |

    Scenario Outline: The line is "<line>"
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | <line> |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target            | port | priority   | weight   |
        | kms_1.contoso.com | 1688 | <priority> | <weight> |

      @HOST-PUBLISH-LIST-NUMBERS
      Examples: both numbers are given
        | line                           | priority | weight |
        | east.contoso.com, 10, 75       | 10       | 75     |
        | east.contoso.com, 0, 1         | 0        | 1      |
        | east.contoso.com, 65535, 65535 | 65535    | 65535  |

      @HOST-PUBLISH-LIST-NO-NUMBERS
      Examples: a number is missing
        | line                 | priority | weight |
        | east.contoso.com     | 0        | 0      |
        | east.contoso.com, 10 | 10       | 0      |

    @HOST-PUBLISH-LIST-DISABLED
    Scenario: Publishing is forbidden
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | east.contoso.com, 10, 75 |
      And an administrator writes DisableDnsPublishing as REG_DWORD "1" into the registry of KMS_1
      When KMS_1 is activated online
      Then DNS holds no record of _vlmcs._tcp.east.contoso.com

    @HOST-PUBLISH-LIST-RESTART
    Scenario Outline: The list is written later, and <what> restarted
      Given DNS has the zone east.contoso.com
      And KMS_1 is an activated KMS host
      And DnsDomainPublishList of KMS_1 has these lines
        | east.contoso.com, 10, 75 |
      When <what> restarted
      Then DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 10       | 75     |

      Examples:
        | what                        |
        | the KMS service of KMS_1 is |
        | KMS_1 is                    |

  Rule: The home domain need not be listed

    @HOST-PUBLISH-LIST-HOME @HOST-PUBLISH-LIST-HOME-NUMBERS @reading:home-domain-publication=added @reading:home-domain-numbers=zero
    Scenario: It is published all the same, with priority 0 and weight 0
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | east.contoso.com, 10, 75 |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |

    @HOST-PUBLISH-LIST-HOME @reading:home-domain-publication=suspended
    Scenario: The list takes its place
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | east.contoso.com, 10, 75 |
      When KMS_1 is activated online
      Then DNS holds no record of _vlmcs._tcp.contoso.com

    @HOST-PUBLISH-LIST-HOME @reading:home-domain-publication=suspended
    Scenario: There is no list to take its place
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then DNS lists KMS_1

    @HOST-PUBLISH-LIST-HOME-NUMBERS @reading:home-domain-publication=added @reading:home-domain-numbers=of-first-line
    Scenario: It is published with the numbers of the first line
      Given DNS has the zones east.contoso.com and west.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | east.contoso.com, 10, 75 |
        | west.contoso.com, 90, 25 |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 10       | 75     |

    @HOST-PUBLISH-LIST-HOME-NUMBERS @reading:home-domain-publication=added @reading:home-domain-numbers=of-first-line
    Scenario: There is no first line, and it is published with priority 0 and weight 0
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 0        | 0      |

    @HOST-PUBLISH-LIST-HOME-LISTED
    Scenario Outline: It is listed as "<line>"
      Given KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | <line> |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 10       | 75     |

      Examples:
        | line                |
        | contoso.com, 10, 75 |
        | CONTOSO.COM, 10, 75 |

  Rule: A line that Table 3 does not provide for

    @HOST-PUBLISH-LIST-UNREADABLE-NUMBER @reading:unreadable-publish-number=line-passed-over
    Scenario Outline: "<line>" is passed over
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | <line> |
      When KMS_1 is activated online
      Then DNS holds no record of _vlmcs._tcp.east.contoso.com
      And DNS lists KMS_1

      Examples:
        | line                        |
        | east.contoso.com, ten, 75   |
        | east.contoso.com, 10, 75%   |
        | east.contoso.com, 1.5, 75   |
        | east.contoso.com, -1, 75    |
        | east.contoso.com, 65536, 75 |
        | east.contoso.com, 10, 65536 |

    @HOST-PUBLISH-LIST-UNREADABLE-NUMBER @reading:unreadable-publish-number=zero
    Scenario Outline: An unreadable number in "<line>" counts as 0
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | <line> |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target            | port | priority   | weight   |
        | kms_1.contoso.com | 1688 | <priority> | <weight> |

      Examples:
        | line                        | priority | weight |
        | east.contoso.com, ten, 75   | 0        | 75     |
        | east.contoso.com, 10, 65536 | 10       | 0      |

    @HOST-PUBLISH-LIST-BAD-LINE
    Scenario Outline: "<line>" stands before a good line
      Given DNS has the zone east.contoso.com
      And KMS_1 is a KMS host with the "KMS_C key" that has not been activated
      And DnsDomainPublishList of KMS_1 has these lines
        | <line>                   |
        | east.contoso.com, 10, 75 |
      When KMS_1 is activated online
      Then DNS holds these records of _vlmcs._tcp.east.contoso.com
        | target            | port | priority | weight |
        | kms_1.contoso.com | 1688 | 10       | 75     |

      Examples:
        | line                |
        | , 10, 75            |
        | 10, 75              |
        | east contoso com    |
        | .contoso.com, 10    |

    @HOST-PUBLISH-LIST-HOST-NAME @reading:host-name-in-publish-list=as-domain @reading:home-domain-publication=added @reading:home-domain-numbers=zero
    Scenario: The name of a host is taken for a domain, which DNS does not have
      Given KMS_E1 is a KMS host with the "KMS_B key" that has not been activated
      And DnsDomainPublishList of KMS_E1 has these lines
        | KMS_E1, 10, 75 |
      When KMS_E1 is activated online
      Then KMS_E1 has logged event 12293 for KMS_E1 1 times
      And event 12293 of KMS_E1 carries the code of a failure
      And DNS holds these records of _vlmcs._tcp.contoso.com
        | target             | port | priority | weight |
        | kms_e1.contoso.com | 1688 | 0        | 0      |

    @HOST-PUBLISH-LIST-HOST-NAME @reading:host-name-in-publish-list=ignored @reading:home-domain-publication=added @reading:home-domain-numbers=zero
    Scenario: The name of a host is passed over
      Given KMS_E1 is a KMS host with the "KMS_B key" that has not been activated
      And DnsDomainPublishList of KMS_E1 has these lines
        | KMS_E1, 10, 75 |
      When KMS_E1 is activated online
      Then KMS_E1 has logged event 12293 0 times
      And DNS holds these records of _vlmcs._tcp.contoso.com
        | target             | port | priority | weight |
        | kms_e1.contoso.com | 1688 | 0        | 0      |

    @HOST-PUBLISH-LIST-HOST-NAME @reading:host-name-in-publish-list=as-own-host
    Scenario: The name of the host itself stands for its home domain
      Given KMS_E1 is a KMS host with the "KMS_B key" that has not been activated
      And DnsDomainPublishList of KMS_E1 has these lines
        | KMS_W1, 90, 75 |
        | KMS_E1, 10, 75 |
      When KMS_E1 is activated online
      Then KMS_E1 has logged event 12293 0 times
      And DNS holds these records of _vlmcs._tcp.contoso.com
        | target             | port | priority | weight |
        | kms_e1.contoso.com | 1688 | 10       | 75     |
