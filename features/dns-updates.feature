Feature: Dynamic update of the name server
  RFC 2136, as a KMS host publishes itself with, and nsupdate: prerequisites, changes, what is kept, and all or nothing.

  Rule: A record is added, and its set takes its TTL

    @DNS-UPDATE-ADD
    Scenario: SRV
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 0e 10 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-ADD
    Scenario: A
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                                         |
        | update                                | 28 00                                                                         |
        | counts                                | 00 01 00 00 00 01 00 00                                                       |
        | zone: contoso.com                     | 07 "contoso" 03 "com" 00 00 06 00 01                                          |
        | change: kms-1.contoso.com A 192.0.2.1 | 05 "kms-1" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 0e 10 00 04 c0 00 02 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name              | type | ttl  | data           |
        | contoso.com       | NS   | 3600 | ns.contoso.com |
        | kms-1.contoso.com | A    | 3600 | 192.0.2.1      |

    @DNS-UPDATE-ADD
    Scenario: AAAA
      When DNS is sent this message over UDP
        | id                                     | 12 34                                                                                                         |
        | update                                 | 28 00                                                                                                         |
        | counts                                 | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com                      | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA 2001:db8::1 | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | 2001:db8::1    |

    @DNS-UPDATE-ADD
    Scenario: PTR
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                         |
        | update                                  | 28 00                                                                                         |
        | counts                                  | 00 01 00 00 00 01 00 00                                                                       |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                          |
        | change: x.contoso.com PTR y.contoso.com | 01 "x" 07 "contoso" 03 "com" 00 00 0c 00 01 00 00 00 3c 00 0f 01 "y" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | PTR  | 60   | y.contoso.com  |

    @DNS-UPDATE-ADD
    Scenario: NS
      When DNS is sent this message over UDP
        | id                                        | 12 34                                                                                                 |
        | update                                    | 28 00                                                                                                 |
        | counts                                    | 00 01 00 00 00 01 00 00                                                                               |
        | zone: contoso.com                         | 07 "contoso" 03 "com" 00 00 06 00 01                                                                  |
        | change: x.contoso.com NS ns.x.contoso.com | 01 "x" 07 "contoso" 03 "com" 00 00 02 00 01 00 00 00 3c 00 12 02 "ns" 01 "x" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data             |
        | contoso.com   | NS   | 3600 | ns.contoso.com   |
        | x.contoso.com | NS   | 60   | ns.x.contoso.com |

    @DNS-UPDATE-ADD
    Scenario: An AAAA record, shown as 2001:db8:0:1:1:1:1:1 (RFC 5952)
      When DNS is sent this message over UDP
        | id                         | 12 34                                                                                                         |
        | update                     | 28 00                                                                                                         |
        | counts                     | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 01 00 01 00 01 00 01 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data                 |
        | contoso.com   | NS   | 3600 | ns.contoso.com       |
        | x.contoso.com | AAAA | 60   | 2001:db8:0:1:1:1:1:1 |

    @DNS-UPDATE-ADD
    Scenario: An AAAA record, shown as 2001:0:0:1::1 (RFC 5952)
      When DNS is sent this message over UDP
        | id                         | 12 34                                                                                                         |
        | update                     | 28 00                                                                                                         |
        | counts                     | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 20 01 00 00 00 00 00 01 00 00 00 00 00 00 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | 2001:0:0:1::1  |

    @DNS-UPDATE-ADD
    Scenario: An AAAA record, shown as 2001:db8::1:0:0:1 (RFC 5952)
      When DNS is sent this message over UDP
        | id                         | 12 34                                                                                                         |
        | update                     | 28 00                                                                                                         |
        | counts                     | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 01 00 00 00 00 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data              |
        | contoso.com   | NS   | 3600 | ns.contoso.com    |
        | x.contoso.com | AAAA | 60   | 2001:db8::1:0:0:1 |

    @DNS-UPDATE-ADD
    Scenario: An AAAA record, shown as :: (RFC 5952)
      When DNS is sent this message over UDP
        | id                         | 12 34                                                                                                         |
        | update                     | 28 00                                                                                                         |
        | counts                     | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | ::             |

    @DNS-UPDATE-ADD
    Scenario: An AAAA record, shown as fe80:: (RFC 5952)
      When DNS is sent this message over UDP
        | id                         | 12 34                                                                                                         |
        | update                     | 28 00                                                                                                         |
        | counts                     | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 fe 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | fe80::         |

    @DNS-UPDATE-ADD
    Scenario: An AAAA record, shown as ::abcd (RFC 5952)
      When DNS is sent this message over UDP
        | id                         | 12 34                                                                                                         |
        | update                     | 28 00                                                                                                         |
        | counts                     | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ab cd |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | ::abcd         |

    @DNS-UPDATE-ADD
    Scenario: Another record of a set: the set takes the TTL
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                                              | 12 34                                                                                                                              |
        | update                                                          | 28 00                                                                                                                              |
        | counts                                                          | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                               | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 10 5 1688 kms-2.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 3c 00 19 00 0a 00 05 06 98 05 "kms-2" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 60   | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 60   | 10 5 1688 kms-2.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                   |

    @DNS-UPDATE-ADD
    Scenario: Another set of the name keeps its TTL
      Given DNS holds these records
        | name          | type | ttl  | data        |
        | x.contoso.com | AAAA | 3600 | 2001:db8::1 |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 3600 | 2001:db8::1    |
        | x.contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-UPDATE-ADD
    Scenario: A TTL with the top bit set counts as 0
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 80 00 00 01 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | A    | 0    | 192.0.2.9      |

    @DNS-UPDATE-ADD
    Scenario: The greatest TTL
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 7f ff ff ff 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl        | data           |
        | contoso.com   | NS   | 3600       | ns.contoso.com |
        | x.contoso.com | A    | 2147483647 | 192.0.2.9      |

    @DNS-UPDATE-SAME
    Scenario: A that is there already, in other letters where it has any, is not added twice
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: X.contoso.com A 192.0.2.9 | 01 "X" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-UPDATE-SAME
    Scenario: AAAA that is there already, in other letters where it has any, is not added twice
      Given DNS holds these records
        | name          | type | ttl | data        |
        | x.contoso.com | AAAA | 60  | 2001:db8::1 |
      When DNS is sent this message over UDP
        | id                                     | 12 34                                                                                                         |
        | update                                 | 28 00                                                                                                         |
        | counts                                 | 00 01 00 00 00 01 00 00                                                                                       |
        | zone: contoso.com                      | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | change: x.contoso.com AAAA 2001:db8::1 | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | 2001:db8::1    |

    @DNS-UPDATE-SAME
    Scenario: SRV that is there already, in other letters where it has any, is not added twice
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 0 0 1688 KMS-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 0e 10 00 19 00 00 00 00 06 98 05 "KMS-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-SAME
    Scenario: PTR that is there already, in other letters where it has any, is not added twice
      Given DNS holds these records
        | name          | type | ttl | data          |
        | x.contoso.com | PTR  | 60  | y.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                         |
        | update                                  | 28 00                                                                                         |
        | counts                                  | 00 01 00 00 00 01 00 00                                                                       |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                          |
        | change: x.contoso.com PTR Y.CONTOSO.com | 01 "x" 07 "contoso" 03 "com" 00 00 0c 00 01 00 00 00 3c 00 0f 01 "Y" 07 "CONTOSO" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | PTR  | 60   | y.contoso.com  |

    @DNS-UPDATE-SAME
    Scenario: SRV records that differ in their priority are two
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 1 0 1688 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 0e 10 00 19 00 01 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 1 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-SAME
    Scenario: SRV records that differ in their weight are two
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 0 1 1688 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 0e 10 00 19 00 00 00 01 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 1 1688 kms-1.contoso.com |

    @DNS-UPDATE-SAME
    Scenario: SRV records that differ in their port are two
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 0 0 1689 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 0e 10 00 19 00 00 00 00 06 99 05 "kms-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1689 kms-1.contoso.com |

    @DNS-UPDATE-SAME
    Scenario: SRV records that differ in their target are two
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-2.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 0e 10 00 19 00 00 00 00 06 98 05 "kms-2" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-2.contoso.com |

    @DNS-UPDATE-SAME
    Scenario: Addresses that differ are two
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.8 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 08 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | A    | 60   | 192.0.2.9      |
        | x.contoso.com | A    | 60   | 192.0.2.8      |

    @DNS-UPDATE-SAME
    Scenario: A name server and a pointer to the same name are two
      Given DNS holds these records
        | name          | type | ttl | data          |
        | x.contoso.com | PTR  | 60  | y.contoso.com |
      When DNS is sent this message over UDP
        | id                                     | 12 34                                                                                         |
        | update                                 | 28 00                                                                                         |
        | counts                                 | 00 01 00 00 00 01 00 00                                                                       |
        | zone: contoso.com                      | 07 "contoso" 03 "com" 00 00 06 00 01                                                          |
        | change: x.contoso.com NS y.contoso.com | 01 "x" 07 "contoso" 03 "com" 00 00 02 00 01 00 00 00 3c 00 0f 01 "y" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | PTR  | 60   | y.contoso.com  |
        | x.contoso.com | NS   | 60   | y.contoso.com  |

  Rule: Records are removed: one, a set, or all of a name

    @DNS-UPDATE-REMOVE
    Scenario: One record, in other letters
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                                  | 12 34                                                                                                                              |
        | update                                                              | 28 00                                                                                                                              |
        | counts                                                              | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                                   | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _VLMCS._tcp.contoso.com SRV NONE 0 0 1688 KMS-1.contoso.com | 06 "_VLMCS" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 fe 00 00 00 00 00 19 00 00 00 00 06 98 05 "KMS-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-REMOVE
    Scenario: One record that is not there
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                                  | 12 34                                                                                                                              |
        | update                                                              | 28 00                                                                                                                              |
        | counts                                                              | 00 01 00 00 00 01 00 00                                                                                                            |
        | zone: contoso.com                                                   | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV NONE 0 0 1689 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 fe 00 00 00 00 00 19 00 00 00 00 06 99 05 "kms-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-REMOVE
    Scenario: One address of two
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
        | x.contoso.com | A    | 60  | 192.0.2.8 |
      When DNS is sent this message over UDP
        | id                                     | 12 34                                                                     |
        | update                                 | 28 00                                                                     |
        | counts                                 | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                      | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A NONE 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 fe 00 00 00 00 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | A    | 60   | 192.0.2.8      |

    @DNS-UPDATE-REMOVE
    Scenario: One record of a type that no zone holds
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                             | 12 34                                                         |
        | update                         | 28 00                                                         |
        | counts                         | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com              | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: x.contoso.com TXT NONE | 01 "x" 07 "contoso" 03 "com" 00 00 10 00 fe 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-UPDATE-REMOVE
    Scenario: A set
      Given DNS holds these records
        | name          | type | ttl | data        |
        | x.contoso.com | A    | 60  | 192.0.2.9   |
        | x.contoso.com | AAAA | 60  | 2001:db8::1 |
      When DNS is sent this message over UDP
        | id                          | 12 34                                                         |
        | update                      | 28 00                                                         |
        | counts                      | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com           | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: x.contoso.com A ANY | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 ff 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | AAAA | 60   | 2001:db8::1    |

    @DNS-UPDATE-REMOVE
    Scenario: The set of the name servers of a name below
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | x.contoso.com           | NS   | 60   | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                           | 12 34                                                         |
        | update                       | 28 00                                                         |
        | counts                       | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: x.contoso.com NS ANY | 01 "x" 07 "contoso" 03 "com" 00 00 02 00 ff 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-REMOVE
    Scenario: All of a name
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | x.contoso.com           | A    | 60   | 192.0.2.9                  |
        | x.contoso.com           | AAAA | 60   | 2001:db8::1                |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                            | 12 34                                                         |
        | update                        | 28 00                                                         |
        | counts                        | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com             | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: x.contoso.com ANY ANY | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-REMOVE
    Scenario: All of a name that is not there
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                            | 12 34                                                         |
        | update                        | 28 00                                                         |
        | counts                        | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com             | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: x.contoso.com ANY ANY | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-REMOVE
    Scenario: Removed and added again in one update
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                             | 12 34                                                                                                                              |
        | update                                                         | 28 00                                                                                                                              |
        | counts                                                         | 00 01 00 00 00 02 00 00                                                                                                            |
        | zone: contoso.com                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | change: _vlmcs._tcp.contoso.com SRV ANY                        | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 ff 00 00 00 00 00 00                                                       |
        | change: _vlmcs._tcp.contoso.com SRV 0 0 1700 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 3c 00 19 00 00 00 00 06 a4 05 "kms-1" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 60   | 0 0 1700 kms-1.contoso.com |

  Rule: The SOA and the last name server of a zone stay

    @DNS-UPDATE-KEPT
    Scenario: All of the zone's own name
      Given DNS holds these records
        | name        | type | ttl | data      |
        | contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                          | 12 34                                                  |
        | update                      | 28 00                                                  |
        | counts                      | 00 01 00 00 00 01 00 00                                |
        | zone: contoso.com           | 07 "contoso" 03 "com" 00 00 06 00 01                   |
        | change: contoso.com ANY ANY | 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-KEPT
    Scenario: Its set of name servers
      When DNS is sent this message over UDP
        | id                         | 12 34                                                  |
        | update                     | 28 00                                                  |
        | counts                     | 00 01 00 00 00 01 00 00                                |
        | zone: contoso.com          | 07 "contoso" 03 "com" 00 00 06 00 01                   |
        | change: contoso.com NS ANY | 07 "contoso" 03 "com" 00 00 02 00 ff 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-KEPT
    Scenario: Its last name server
      When DNS is sent this message over UDP
        | id                                         | 12 34                                                                                   |
        | update                                     | 28 00                                                                                   |
        | counts                                     | 00 01 00 00 00 01 00 00                                                                 |
        | zone: contoso.com                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                    |
        | change: contoso.com NS NONE ns.contoso.com | 07 "contoso" 03 "com" 00 00 02 00 fe 00 00 00 00 00 10 02 "ns" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-KEPT
    Scenario: Its last name server, beside another record
      Given DNS holds these records
        | name        | type | ttl | data      |
        | contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                                         | 12 34                                                                                   |
        | update                                     | 28 00                                                                                   |
        | counts                                     | 00 01 00 00 00 01 00 00                                                                 |
        | zone: contoso.com                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                    |
        | change: contoso.com NS NONE ns.contoso.com | 07 "contoso" 03 "com" 00 00 02 00 fe 00 00 00 00 00 10 02 "ns" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |
        | contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-UPDATE-KEPT
    Scenario: One name server of two
      Given DNS holds these records
        | name        | type | ttl  | data            |
        | contoso.com | NS   | 3600 | ns2.contoso.com |
      When DNS is sent this message over UDP
        | id                                         | 12 34                                                                                   |
        | update                                     | 28 00                                                                                   |
        | counts                                     | 00 01 00 00 00 01 00 00                                                                 |
        | zone: contoso.com                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                    |
        | change: contoso.com NS NONE ns.contoso.com | 07 "contoso" 03 "com" 00 00 02 00 fe 00 00 00 00 00 10 02 "ns" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data            |
        | contoso.com | NS   | 3600 | ns2.contoso.com |

    @DNS-UPDATE-KEPT
    Scenario: The name servers of a name below
      Given DNS holds these records
        | name          | type | ttl | data           |
        | x.contoso.com | NS   | 60  | ns.contoso.com |
      When DNS is sent this message over UDP
        | id                                           | 12 34                                                                                          |
        | update                                       | 28 00                                                                                          |
        | counts                                       | 00 01 00 00 00 01 00 00                                                                        |
        | zone: contoso.com                            | 07 "contoso" 03 "com" 00 00 06 00 01                                                           |
        | change: x.contoso.com NS NONE ns.contoso.com | 01 "x" 07 "contoso" 03 "com" 00 00 02 00 fe 00 00 00 00 00 10 02 "ns" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-KEPT
    Scenario: Another record of the zone's own name, to the name server
      Given DNS holds these records
        | name        | type | ttl | data           |
        | contoso.com | PTR  | 60  | ns.contoso.com |
      When DNS is sent this message over UDP
        | id                                          | 12 34                                                                                   |
        | update                                      | 28 00                                                                                   |
        | counts                                      | 00 01 00 00 00 01 00 00                                                                 |
        | zone: contoso.com                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                    |
        | change: contoso.com PTR NONE ns.contoso.com | 07 "contoso" 03 "com" 00 00 0c 00 fe 00 00 00 00 00 10 02 "ns" 07 "contoso" 03 "com" 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-KEPT
    Scenario: The SOA
      Given DNS is sent this message over UDP
        | id                          | 12 34                                                  |
        | update                      | 28 00                                                  |
        | counts                      | 00 01 00 00 00 01 00 00                                |
        | zone: contoso.com           | 07 "contoso" 03 "com" 00 00 06 00 01                   |
        | change: contoso.com SOA ANY | 07 "contoso" 03 "com" 00 00 06 00 ff 00 00 00 00 00 00 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

  Rule: The serial of the SOA rises by one with every update that changes something

    @DNS-UPDATE-SERIAL
    Scenario: Two records in one update
      Given DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 02 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
        | change: y.contoso.com A 192.0.2.8 | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 08 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: Two updates
      Given DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      And DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: y.contoso.com A 192.0.2.8 | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 08 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 3 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 03 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: A record that is there already
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: A record that is there already, with another TTL
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3d 00 04 c0 00 02 09 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 3 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 03 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: Another TTL, beside a set of another type
      Given DNS holds these records
        | name          | type | ttl | data        |
        | x.contoso.com | A    | 60  | 192.0.2.9   |
        | x.contoso.com | AAAA | 60  | 2001:db8::1 |
      And DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3d 00 04 c0 00 02 09 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 3 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 03 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: A removal of nothing
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS is sent this message over UDP
        | id                          | 12 34                                                         |
        | update                      | 28 00                                                         |
        | counts                      | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com           | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: y.contoso.com A ANY | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 ff 00 00 00 00 00 00 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: A removal
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS is sent this message over UDP
        | id                          | 12 34                                                         |
        | update                      | 28 00                                                         |
        | counts                      | 00 01 00 00 00 01 00 00                                       |
        | zone: contoso.com           | 07 "contoso" 03 "com" 00 00 06 00 01                          |
        | change: x.contoso.com A ANY | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 ff 00 00 00 00 00 00 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 3 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 03 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SERIAL
    Scenario: An update without changes
      Given DNS is sent this message over UDP
        | id                | 12 34                                |
        | update            | 28 00                                |
        | counts            | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com | 07 "contoso" 03 "com" 00 00 06 00 01 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SOA
    Scenario: A SOA with a later serial takes the place of the old one
      Given DNS is sent this message over UDP
        | id                                                                  | 12 34                                                                                                                                                                                   |
        | update                                                              | 28 00                                                                                                                                                                                   |
        | counts                                                              | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                   | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 99 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 00 00 00 63 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                  | 12 34                                                                                                                          |
        | answer, authoritative, NOERROR                                      | 85 00                                                                                                                          |
        | counts                                                              | 00 01 00 01 00 00 00 00                                                                                                        |
        | question: contoso.com SOA                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                           |
        | answer: contoso.com SOA ns2.contoso.com root.contoso.com 99 1 2 3 4 | c0 0c 00 06 00 01 00 00 00 3c 00 21 03 "ns2" c0 0c 04 "root" c0 0c 00 00 00 63 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |

    @DNS-UPDATE-SOA
    Scenario: A SOA with a later serial, and a record
      Given DNS is sent this message over UDP
        | id                                                                  | 12 34                                                                                                                                                                                   |
        | update                                                              | 28 00                                                                                                                                                                                   |
        | counts                                                              | 00 01 00 00 00 02 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                   | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: x.contoso.com A 192.0.2.9                                   | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                               |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 99 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 00 00 00 63 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                  | 12 34                                                                                                                          |
        | answer, authoritative, NOERROR                                      | 85 00                                                                                                                          |
        | counts                                                              | 00 01 00 01 00 00 00 00                                                                                                        |
        | question: contoso.com SOA                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                           |
        | answer: contoso.com SOA ns2.contoso.com root.contoso.com 99 1 2 3 4 | c0 0c 00 06 00 01 00 00 00 3c 00 21 03 "ns2" c0 0c 04 "root" c0 0c 00 00 00 63 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |

    @DNS-UPDATE-SOA
    Scenario: A SOA with the same serial
      Given DNS is sent this message over UDP
        | id                                                                 | 12 34                                                                                                                                                                                   |
        | update                                                             | 28 00                                                                                                                                                                                   |
        | counts                                                             | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                  | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 1 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SOA
    Scenario: A SOA with a serial before
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS is sent this message over UDP
        | id                                                                 | 12 34                                                                                                                                                                                   |
        | update                                                             | 28 00                                                                                                                                                                                   |
        | counts                                                             | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                  | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 1 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SOA
    Scenario: The furthest serial that is later
      Given DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                   |
        | update                                                                      | 28 00                                                                                                                                                                                   |
        | counts                                                                      | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 2147483648 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 80 00 00 00 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                          | 12 34                                                                                                                          |
        | answer, authoritative, NOERROR                                              | 85 00                                                                                                                          |
        | counts                                                                      | 00 01 00 01 00 00 00 00                                                                                                        |
        | question: contoso.com SOA                                                   | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                           |
        | answer: contoso.com SOA ns2.contoso.com root.contoso.com 2147483648 1 2 3 4 | c0 0c 00 06 00 01 00 00 00 3c 00 21 03 "ns2" c0 0c 04 "root" c0 0c 80 00 00 00 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |

    @DNS-UPDATE-SOA
    Scenario: A serial half the circle ahead is not later
      Given DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                   |
        | update                                                                      | 28 00                                                                                                                                                                                   |
        | counts                                                                      | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 2147483649 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 80 00 00 01 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-UPDATE-SOA
    Scenario: A later serial beyond the highest number
      Given DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                   |
        | update                                                                      | 28 00                                                                                                                                                                                   |
        | counts                                                                      | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 2147483648 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 80 00 00 00 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      And DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                   |
        | update                                                                      | 28 00                                                                                                                                                                                   |
        | counts                                                                      | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 4294967295 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 ff ff ff ff 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      And DNS is sent this message over UDP
        | id                                                                 | 12 34                                                                                                                                                                                   |
        | update                                                             | 28 00                                                                                                                                                                                   |
        | counts                                                             | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                  | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 5 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 00 00 00 05 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                 | 12 34                                                                                                                          |
        | answer, authoritative, NOERROR                                     | 85 00                                                                                                                          |
        | counts                                                             | 00 01 00 01 00 00 00 00                                                                                                        |
        | question: contoso.com SOA                                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                           |
        | answer: contoso.com SOA ns2.contoso.com root.contoso.com 5 1 2 3 4 | c0 0c 00 06 00 01 00 00 00 3c 00 21 03 "ns2" c0 0c 04 "root" c0 0c 00 00 00 05 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |

    @DNS-UPDATE-SOA
    Scenario: After the highest number comes 1
      Given DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                   |
        | update                                                                      | 28 00                                                                                                                                                                                   |
        | counts                                                                      | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 2147483648 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 80 00 00 00 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      And DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                   |
        | update                                                                      | 28 00                                                                                                                                                                                   |
        | counts                                                                      | 00 01 00 00 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | change: contoso.com SOA ns2.contoso.com root.contoso.com 4294967295 1 2 3 4 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 ff ff ff ff 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      And DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                 | 12 34                                                                                                                          |
        | answer, authoritative, NOERROR                                     | 85 00                                                                                                                          |
        | counts                                                             | 00 01 00 01 00 00 00 00                                                                                                        |
        | question: contoso.com SOA                                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                           |
        | answer: contoso.com SOA ns2.contoso.com root.contoso.com 1 1 2 3 4 | c0 0c 00 06 00 01 00 00 00 3c 00 21 03 "ns2" c0 0c 04 "root" c0 0c 00 00 00 01 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |

    @DNS-UPDATE-SOA
    Scenario: A SOA of a name below is passed over
      Given DNS is sent this message over UDP
        | id                                                                    | 12 34                                                                                                                                                                                          |
        | update                                                                | 28 00                                                                                                                                                                                          |
        | counts                                                                | 00 01 00 00 00 01 00 00                                                                                                                                                                        |
        | zone: contoso.com                                                     | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                           |
        | change: x.contoso.com SOA ns2.contoso.com root.contoso.com 99 1 2 3 4 | 01 "x" 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 37 03 "ns2" 07 "contoso" 03 "com" 00 04 "root" 07 "contoso" 03 "com" 00 00 00 00 63 00 00 00 01 00 00 00 02 00 00 00 03 00 00 00 04 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 01 00 00 00 00                                                                                                             |
        | question: contoso.com SOA                                                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

  Rule: Prerequisites are met, or nothing is changed

    @DNS-UPDATE-PREREQUISITE
    Scenario: A name is in use, and it is
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                  | 12 34                                                                        |
        | update                              | 28 00                                                                        |
        | counts                              | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                   | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9   | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A name is in use, and it is not
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: y.contoso.com ANY ANY         | 01 "y" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00             |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                            | 12 34                                |
        | answer to an update, NXDOMAIN | a8 03                                |
        | counts                        | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com             | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A name is in use, and only a name below it is
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: _tcp.contoso.com ANY ANY      | 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00          |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                            | 12 34                                |
        | answer to an update, NXDOMAIN | a8 03                                |
        | counts                        | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com             | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The zone itself is in use
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: contoso.com ANY ANY           | 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                    |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A name is not in use, and it is not
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: y.contoso.com ANY NONE        | 01 "y" 07 "contoso" 03 "com" 00 00 ff 00 fe 00 00 00 00 00 00             |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A name is not in use, and it is
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                   | 12 34                                                                        |
        | update                               | 28 00                                                                        |
        | counts                               | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                    | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _VLMCS._TCP.CONTOSO.COM ANY NONE | 06 "_VLMCS" 04 "_TCP" 07 "CONTOSO" 03 "COM" 00 00 ff 00 fe 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9    | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                            | 12 34                                |
        | answer to an update, YXDOMAIN | a8 06                                |
        | counts                        | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com             | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set exists, and it does
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                  | 12 34                                                                        |
        | update                              | 28 00                                                                        |
        | counts                              | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                   | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com SRV ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9   | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set exists, and it does not
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                        |
        | update                            | 28 00                                                                        |
        | counts                            | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com A ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 01 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA exists
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: contoso.com SOA ANY           | 07 "contoso" 03 "com" 00 00 06 00 ff 00 00 00 00 00 00                    |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set does not exist, and it does not
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                 | 12 34                                                                        |
        | update                             | 28 00                                                                        |
        | counts                             | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                  | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com A NONE | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 01 00 fe 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9  | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set does not exist, and it does
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                   | 12 34                                                                        |
        | update                               | 28 00                                                                        |
        | counts                               | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                    | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com SRV NONE | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 fe 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9    | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, YXRRSET | a8 07                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set has just these values, in any order and any letters
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                          | 12 34                                                                                                                              |
        | update                                                      | 28 00                                                                                                                              |
        | counts                                                      | 00 01 00 02 00 01 00 00                                                                                                            |
        | zone: contoso.com                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | if: _vlmcs._tcp.contoso.com SRV 10 5 1688 KMS-2.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 0a 00 05 06 98 05 "KMS-2" 07 "contoso" 03 "com" 00 |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com  | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | change: x.contoso.com A 192.0.2.9                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set has one value more
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                         | 12 34                                                                                                                              |
        | update                                                     | 28 00                                                                                                                              |
        | counts                                                     | 00 01 00 01 00 01 00 00                                                                                                            |
        | zone: contoso.com                                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | change: x.contoso.com A 192.0.2.9                          | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set has one value less
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                          | 12 34                                                                                                                              |
        | update                                                      | 28 00                                                                                                                              |
        | counts                                                      | 00 01 00 03 00 01 00 00                                                                                                            |
        | zone: contoso.com                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com  | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | if: _vlmcs._tcp.contoso.com SRV 10 5 1688 kms-2.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 0a 00 05 06 98 05 "kms-2" 07 "contoso" 03 "com" 00 |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1 kms-3.contoso.com     | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 00 01 05 "kms-3" 07 "contoso" 03 "com" 00 |
        | change: x.contoso.com A 192.0.2.9                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A set has another value
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                          | 12 34                                                                                                                              |
        | update                                                      | 28 00                                                                                                                              |
        | counts                                                      | 00 01 00 02 00 01 00 00                                                                                                            |
        | zone: contoso.com                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com  | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | if: _vlmcs._tcp.contoso.com SRV 10 6 1688 kms-2.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 0a 00 06 06 98 05 "kms-2" 07 "contoso" 03 "com" 00 |
        | change: x.contoso.com A 192.0.2.9                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: There is no such set
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: y.contoso.com A 192.0.2.1     | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 00 00 04 c0 00 02 01 |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: A value that cannot be read
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                  | 12 34                                                                              |
        | update                                              | 28 00                                                                              |
        | counts                                              | 00 01 00 01 00 01 00 00                                                            |
        | zone: contoso.com                                   | 07 "contoso" 03 "com" 00 00 06 00 01                                               |
        | if: _vlmcs._tcp.contoso.com SRV, two octets of data | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 02 00 00 |
        | change: x.contoso.com A 192.0.2.9                   | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has just these values
      Given DNS holds these records
        | name                    | type | ttl  | data                        |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
      When DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                        |
        | update                                                                      | 28 00                                                                                                                                                                                        |
        | counts                                                                      | 00 01 00 01 00 01 00 00                                                                                                                                                                      |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                         |
        | if: contoso.com SOA NS.contoso.com hostmaster.CONTOSO.com 2 900 600 86400 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3c 02 "NS" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "CONTOSO" 03 "com" 00 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                        |
        | contoso.com             | NS   | 3600 | ns.contoso.com              |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com  |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 5 1688 kms-2.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                   |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another primary server
      When DNS is sent this message over UDP
        | id                                                                             | 12 34                                                                                                                                                                                           |
        | update                                                                         | 28 00                                                                                                                                                                                           |
        | counts                                                                         | 00 01 00 01 00 01 00 00                                                                                                                                                                         |
        | zone: contoso.com                                                              | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                            |
        | if: contoso.com SOA other.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3f 05 "other" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                              | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                       |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another hostmaster
      When DNS is sent this message over UDP
        | id                                                                     | 12 34                                                                                                                                                                                   |
        | update                                                                 | 28 00                                                                                                                                                                                   |
        | counts                                                                 | 00 01 00 01 00 01 00 00                                                                                                                                                                 |
        | zone: contoso.com                                                      | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                    |
        | if: contoso.com SOA ns.contoso.com other.contoso.com 1 900 600 86400 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 37 02 "ns" 07 "contoso" 03 "com" 00 05 "other" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                      | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                               |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another serial
      When DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                        |
        | update                                                                      | 28 00                                                                                                                                                                                        |
        | counts                                                                      | 00 01 00 01 00 01 00 00                                                                                                                                                                      |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                         |
        | if: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3c 02 "ns" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "contoso" 03 "com" 00 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another refresh
      When DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                        |
        | update                                                                      | 28 00                                                                                                                                                                                        |
        | counts                                                                      | 00 01 00 01 00 01 00 00                                                                                                                                                                      |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                         |
        | if: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 901 600 86400 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3c 02 "ns" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 03 85 00 00 02 58 00 01 51 80 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another retry
      When DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                        |
        | update                                                                      | 28 00                                                                                                                                                                                        |
        | counts                                                                      | 00 01 00 01 00 01 00 00                                                                                                                                                                      |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                         |
        | if: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 601 86400 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3c 02 "ns" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 03 84 00 00 02 59 00 01 51 80 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another expire
      When DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                        |
        | update                                                                      | 28 00                                                                                                                                                                                        |
        | counts                                                                      | 00 01 00 01 00 01 00 00                                                                                                                                                                      |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                         |
        | if: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86401 0 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3c 02 "ns" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 81 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9                                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: The SOA has another minimum
      When DNS is sent this message over UDP
        | id                                                                          | 12 34                                                                                                                                                                                        |
        | update                                                                      | 28 00                                                                                                                                                                                        |
        | counts                                                                      | 00 01 00 01 00 01 00 00                                                                                                                                                                      |
        | zone: contoso.com                                                           | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                                                                         |
        | if: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 1 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 00 00 3c 02 "ns" 07 "contoso" 03 "com" 00 0a "hostmaster" 07 "contoso" 03 "com" 00 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 01 |
        | change: x.contoso.com A 192.0.2.9                                           | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                                                                    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-PREREQUISITE
    Scenario: Two sets have just these values
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                                         | 12 34                                                                                                                              |
        | update                                                     | 28 00                                                                                                                              |
        | counts                                                     | 00 01 00 02 00 01 00 00                                                                                                            |
        | zone: contoso.com                                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | if: kms-1.contoso.com A 192.0.2.1                          | 05 "kms-1" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 00 00 04 c0 00 02 01                                                      |
        | change: x.contoso.com A 192.0.2.9                          | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                  |
        | x.contoso.com           | A    | 60   | 192.0.2.9                  |

    @DNS-UPDATE-PREREQUISITE
    Scenario: Of two sets the second has another value
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                                         | 12 34                                                                                                                              |
        | update                                                     | 28 00                                                                                                                              |
        | counts                                                     | 00 01 00 02 00 01 00 00                                                                                                            |
        | zone: contoso.com                                          | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                               |
        | if: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 00 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | if: kms-1.contoso.com A 192.0.2.2                          | 05 "kms-1" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 00 00 04 c0 00 02 02                                                      |
        | change: x.contoso.com A 192.0.2.9                          | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                          |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                  |

    @DNS-UPDATE-PREREQUISITE
    Scenario: Of two prerequisites the second is not met
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                   | 12 34                                                                        |
        | update                               | 28 00                                                                        |
        | counts                               | 00 01 00 02 00 01 00 00                                                      |
        | zone: contoso.com                    | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com SRV ANY  | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 ff 00 00 00 00 00 00 |
        | if: _vlmcs._tcp.contoso.com SRV NONE | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 fe 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9    | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, YXRRSET | a8 07                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A prerequisite outside the zone
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: www.example.org ANY ANY       | 03 "www" 07 "example" 03 "org" 00 00 ff 00 ff 00 00 00 00 00 00           |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTZONE | a8 0a                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A prerequisite with a TTL
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                  | 12 34                                                                        |
        | update                              | 28 00                                                                        |
        | counts                              | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                   | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com SRV ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 ff 00 00 00 01 00 00 |
        | change: x.contoso.com A 192.0.2.9   | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A prerequisite of class ANY with data
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                     | 12 34                                                                           |
        | update                                                 | 28 00                                                                           |
        | counts                                                 | 00 01 00 01 00 01 00 00                                                         |
        | zone: contoso.com                                      | 07 "contoso" 03 "com" 00 00 06 00 01                                            |
        | if: _vlmcs._tcp.contoso.com SRV ANY, one octet of data | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 ff 00 00 00 00 00 01 00 |
        | change: x.contoso.com A 192.0.2.9                      | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09       |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A prerequisite of class NONE with data
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                                    | 12 34                                                                           |
        | update                                                | 28 00                                                                           |
        | counts                                                | 00 01 00 01 00 01 00 00                                                         |
        | zone: contoso.com                                     | 07 "contoso" 03 "com" 00 00 06 00 01                                            |
        | if: _vlmcs._tcp.contoso.com A NONE, one octet of data | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 01 00 fe 00 00 00 00 00 01 00 |
        | change: x.contoso.com A 192.0.2.9                     | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09       |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A prerequisite of class CH
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                 | 12 34                                                                        |
        | update                             | 28 00                                                                        |
        | counts                             | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                  | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com SRV CH | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 03 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9  | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A prerequisite that a set of every type has just these values
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                        |
        | update                            | 28 00                                                                        |
        | counts                            | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com ANY   | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 01 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

  Rule: Of an update that cannot be carried out nothing is

    @DNS-UPDATE-REFUSED
    Scenario: A change outside the zone
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: www.example.org A 192.0.2.9     | 03 "www" 07 "example" 03 "org" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09  |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTZONE | a8 0a                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A change of class CH
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com A CH 192.0.2.9    | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 03 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: An address of three octets
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com A, three octets   | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 03 c0 00 02       |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: An address of five octets
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com A, five octets    | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 05 c0 00 02 09 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: An AAAA record of 15 octets
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                                      |
        | update                                  | 28 00                                                                                                      |
        | counts                                  | 00 01 00 00 00 03 00 00                                                                                    |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                       |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                  |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                               |
        | change: y.contoso.com AAAA, 15 octets   | 01 "y" 07 "contoso" 03 "com" 00 00 1c 00 01 00 00 00 3c 00 0f 20 01 00 00 00 00 00 00 00 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A name server without its end
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com NS                | 01 "y" 07 "contoso" 03 "com" 00 00 02 00 01 00 00 00 3c 00 04 03 "abc"       |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: Octets after a target
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com PTR               | 01 "y" 07 "contoso" 03 "com" 00 00 0c 00 01 00 00 00 3c 00 04 01 "a" 00 00   |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: An SRV record without its target
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                          |
        | update                                  | 28 00                                                                                          |
        | counts                                  | 00 01 00 00 00 03 00 00                                                                        |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                           |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                      |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                   |
        | change: _vlmcs._tcp.contoso.com SRV     | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 3c 00 06 00 00 00 00 06 98 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: An SRV record of five octets
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                       |
        | update                                  | 28 00                                                                                       |
        | counts                                  | 00 01 00 00 00 03 00 00                                                                     |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                        |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                   |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                |
        | change: _vlmcs._tcp.contoso.com SRV     | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 3c 00 05 00 00 00 00 06 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: An SRV record with octets after its target
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                                |
        | update                                  | 28 00                                                                                                |
        | counts                                  | 00 01 00 00 00 03 00 00                                                                              |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                 |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                            |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                         |
        | change: _vlmcs._tcp.contoso.com SRV     | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 00 00 00 3c 00 08 00 00 00 00 06 98 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A SOA of one name
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: contoso.com SOA                 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 03 01 "a" 00             |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A SOA that lacks an octet
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                                                               |
        | update                                  | 28 00                                                                                                                               |
        | counts                                  | 00 01 00 00 00 03 00 00                                                                                                             |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                           |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                                                        |
        | change: contoso.com SOA                 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 19 01 "a" 00 01 "b" 00 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A SOA with an octet too many
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                                                                     |
        | update                                  | 28 00                                                                                                                                     |
        | counts                                  | 00 01 00 00 00 03 00 00                                                                                                                   |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                      |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                 |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00                                                              |
        | change: contoso.com SOA                 | 07 "contoso" 03 "com" 00 00 06 00 01 00 00 00 3c 00 1b 01 "a" 00 01 "b" 00 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f 7f |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A record of every type at once
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com ANY               | 01 "y" 07 "contoso" 03 "com" 00 00 ff 00 01 00 00 00 3c 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A record of a type that is none: 128
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com TYPE128           | 01 "y" 07 "contoso" 03 "com" 00 00 80 00 01 00 00 00 3c 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A record of a type that is none: 254
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com TYPE254           | 01 "y" 07 "contoso" 03 "com" 00 00 fe 00 01 00 00 00 3c 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A record of type OPT
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com OPT               | 01 "y" 07 "contoso" 03 "com" 00 00 29 00 01 00 00 00 3c 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-REFUSED
    Scenario: A record of a type that no zone holds
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com TXT               | 01 "y" 07 "contoso" 03 "com" 00 00 10 00 01 00 00 00 3c 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, REFUSED | a8 05                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-REFUSED
    Scenario: A record of type 127
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: y.contoso.com TYPE127           | 01 "y" 07 "contoso" 03 "com" 00 00 7f 00 01 00 00 00 3c 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, REFUSED | a8 05                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of a set with a TTL
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A ANY             | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 ff 00 00 00 01 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of a set with data
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                             | 12 34                                                                        |
        | update                                         | 28 00                                                                        |
        | counts                                         | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                              | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9              | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY        | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A ANY, one octet of data | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 ff 00 00 00 00 00 01 00             |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of a set of type 250
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com TSIG ANY          | 01 "x" 07 "contoso" 03 "com" 00 00 fa 00 ff 00 00 00 00 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of one record with a TTL
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A NONE 192.0.2.9  | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 fe 00 00 00 01 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of one record of every type
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com ANY NONE          | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 fe 00 00 00 00 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of one record of type OPT
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                        |
        | update                                  | 28 00                                                                        |
        | counts                                  | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com OPT NONE          | 01 "x" 07 "contoso" 03 "com" 00 00 29 00 fe 00 00 00 00 00 00                |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

    @DNS-UPDATE-MALFORMED
    Scenario: A removal of one record that cannot be read
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                         | 12 34                                                                        |
        | update                                     | 28 00                                                                        |
        | counts                                     | 00 01 00 00 00 03 00 00                                                      |
        | zone: contoso.com                          | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | change: x.contoso.com A 192.0.2.9          | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
        | change: _vlmcs._tcp.contoso.com ANY ANY    | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A NONE, three octets | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 fe 00 00 00 00 00 03 c0 00 02       |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |

  Rule: Only a zone of this server that takes updates is updated

    @DNS-UPDATE-ZONE
    Scenario: A zone of somebody else
      When DNS is sent this message over UDP
        | id                | 12 34                                |
        | update            | 28 00                                |
        | counts            | 00 01 00 00 00 00 00 00              |
        | zone: example.org | 07 "example" 03 "org" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTAUTH | a8 09                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: example.org            | 07 "example" 03 "org" 00 00 06 00 01 |

    @DNS-UPDATE-ZONE
    Scenario: A name within a zone
      When DNS is sent this message over UDP
        | id                     | 12 34                                          |
        | update                 | 28 00                                          |
        | counts                 | 00 01 00 00 00 00 00 00                        |
        | zone: _tcp.contoso.com | 04 "_tcp" 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                          |
        | answer to an update, NOTAUTH | a8 09                                          |
        | counts                       | 00 01 00 00 00 00 00 00                        |
        | zone: _tcp.contoso.com       | 04 "_tcp" 07 "contoso" 03 "com" 00 00 06 00 01 |

    @DNS-UPDATE-ZONE
    Scenario: Another class
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | update                   | 28 00                                |
        | counts                   | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com SOA CH | 07 "contoso" 03 "com" 00 00 06 00 03 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTAUTH | a8 09                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com SOA CH     | 07 "contoso" 03 "com" 00 00 06 00 03 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-ZONE
    Scenario: A zone section that is not of type SOA
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com A IN            | 07 "contoso" 03 "com" 00 00 01 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, FORMERR | a8 01                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com A IN       | 07 "contoso" 03 "com" 00 00 01 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-ZONE
    Scenario: Two zones
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | update                    | 28 00                                |
        | counts                    | 00 02 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-UPDATE-ZONE
    Scenario: No zone
      When DNS is sent this message over UDP
        | id     | 12 34                   |
        | update | 28 00                   |
        | counts | 00 00 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-UPDATE-ZONE
    Scenario: Letters of any case
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: CONTOSO.com                 | 07 "CONTOSO" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: CONTOSO.com            | 07 "CONTOSO" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data           |
        | contoso.com   | NS   | 3600 | ns.contoso.com |
        | x.contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-UPDATE-ZONE
    Scenario: A name that is of a zone within the zone
      Given DNS has the zone child.contoso.com
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                |
        | update                                  | 28 00                                                                                |
        | counts                                  | 00 01 00 00 00 01 00 00                                                              |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                 |
        | change: a.child.contoso.com A 192.0.2.9 | 01 "a" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTZONE | a8 0a                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-ZONE
    Scenario: A prerequisite of a zone within the zone
      Given DNS has the zone child.contoso.com
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 01 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | if: child.contoso.com ANY ANY     | 05 "child" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00         |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTZONE | a8 0a                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-ZONE
    Scenario: A zone that takes no updates
      Given DNS refuses the updates of contoso.com
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, REFUSED | a8 05                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-UPDATE-ZONE
    Scenario: A zone that takes no updates tells of a prerequisite first
      Given DNS refuses the updates of contoso.com
      When DNS is sent this message over UDP
        | id                                  | 12 34                                                                        |
        | update                              | 28 00                                                                        |
        | counts                              | 00 01 00 01 00 01 00 00                                                      |
        | zone: contoso.com                   | 07 "contoso" 03 "com" 00 00 06 00 01                                         |
        | if: _vlmcs._tcp.contoso.com SRV ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 ff 00 00 00 00 00 00 |
        | change: x.contoso.com A 192.0.2.9   | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NXRRSET | a8 08                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |

    @DNS-UPDATE-ZONE
    Scenario: A zone that takes updates again keeps its records
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
      And DNS refuses the updates of contoso.com
      And DNS accepts the updates of contoso.com
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name                    | type | ttl  | data                       |
        | contoso.com             | NS   | 3600 | ns.contoso.com             |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | x.contoso.com           | A    | 60   | 192.0.2.9                  |

  Rule: A signature is answered with BADKEY: this server has no keys

    @DNS-SIGNATURE-BADKEY
    Scenario: A signed update changes nothing
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                                                |
        | update                            | 28 00                                                                                                                |
        | counts                            | 00 01 00 00 00 01 00 01                                                                                              |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                 |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                            |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 |
      Then DNS answers with this message
        | id                                       | 12 34                                                                                                         |
        | answer to an update, NOTAUTH             | a8 09                                                                                                         |
        | counts                                   | 00 01 00 00 00 00 00 01                                                                                       |
        | zone: contoso.com                        | 07 "contoso" 03 "com" 00 00 06 00 01                                                                          |
        | signature: TSIG of key, unsigned, BADKEY | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 1d 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 00 ab cd 00 11 00 00 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-SIGNATURE-BADKEY
    Scenario: A signed query
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                   |
        | query, recursion desired | 01 00                                                                                                                   |
        | counts                   | 00 01 00 00 00 00 00 01                                                                                                 |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01                                                                                    |
        | signature: TSIG of key   | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 20 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 00  ab cd 00 00 00 03 00 01 02 |
      Then DNS answers with this message
        | id                                       | 12 34                                                                                                         |
        | answer, NOTAUTH                          | 81 09                                                                                                         |
        | counts                                   | 00 01 00 00 00 00 00 01                                                                                       |
        | question: contoso.com A                  | 07 "contoso" 03 "com" 00 00 01 00 01                                                                          |
        | signature: TSIG of key, unsigned, BADKEY | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 1d 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 00 ab cd 00 11 00 00 |

    @DNS-SIGNATURE-BADKEY
    Scenario: With EDNS
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                       |
        | query, recursion desired | 01 00                                                                                                                       |
        | counts                   | 00 01 00 00 00 00 00 02                                                                                                     |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01                                                                                        |
        | EDNS: 1232 octets        | 00 00 29 04 d0 00 00 00 00 00 00                                                                                            |
        | signature: TSIG of a.key | 01 "a" 03 "key" 00 00 fa 00 ff 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 |
      Then DNS answers with this message
        | id                                         | 12 34                                                                                                                |
        | answer, NOTAUTH                            | 81 09                                                                                                                |
        | counts                                     | 00 01 00 00 00 00 00 02                                                                                              |
        | question: contoso.com A                    | 07 "contoso" 03 "com" 00 00 01 00 01                                                                                 |
        | EDNS: 1232 octets                          | 00 00 29 04 d0 00 00 00 00 00 00                                                                                     |
        | signature: TSIG of a.key, unsigned, BADKEY | 01 "a" 03 "key" 00 00 fa 00 ff 00 00 00 00 00 1d 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 00 ab cd 00 11 00 00 |

    @DNS-SIGNATURE-BADKEY
    Scenario: With a later version of EDNS, of which BADVERS tells first
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                |
        | query, recursion desired | 01 00                                                                                                                |
        | counts                   | 00 01 00 00 00 00 00 02                                                                                              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01                                                                                 |
        | EDNS: version 1          | 00 00 29 04 d0 00 01 00 00 00 00                                                                                     |
        | signature: TSIG of key   | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 |
      Then DNS answers with this message
        | id                                     | 12 34                                |
        | answer, lower part of BADVERS          | 81 00                                |
        | counts                                 | 00 01 00 00 00 00 00 01              |
        | question: example.org A                | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: version 0, upper part of BADVERS | 00 00 29 04 d0 01 00 00 00 00 00     |

    @DNS-SIGNATURE-BADKEY
    Scenario: A zone of somebody else is told of without a signature
      When DNS is sent this message over UDP
        | id                | 12 34                                |
        | update            | 28 00                                |
        | counts            | 00 01 00 00 00 00 00 00              |
        | zone: example.org | 07 "example" 03 "org" 00 00 06 00 01 |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOTAUTH | a8 09                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: example.org            | 07 "example" 03 "org" 00 00 06 00 01 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: Its algorithm is cut off
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 01                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 05 0b "hmac"                       |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: Nothing after the algorithm
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 01                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 0d 0b "hmac-sha256" 00             |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: The length of the MAC is cut off
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                    |
        | update                            | 28 00                                                                                    |
        | counts                            | 00 01 00 00 00 01 00 01                                                                  |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                     |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 16 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: Nothing after the MAC
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                              |
        | update                            | 28 00                                                                                              |
        | counts                            | 00 01 00 00 00 01 00 01                                                                            |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                               |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                          |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 1b 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: The length of the other data is cut off
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                                             |
        | update                            | 28 00                                                                                                             |
        | counts                            | 00 01 00 00 00 01 00 01                                                                                           |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                                              |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                         |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 20 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: Fewer other data than their length
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                                                |
        | update                            | 28 00                                                                                                                |
        | counts                            | 00 01 00 00 00 01 00 01                                                                                              |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                 |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                            |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: An octet too many
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                                                   |
        | update                            | 28 00                                                                                                                   |
        | counts                            | 00 01 00 00 00 01 00 01                                                                                                 |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                    |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                               |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 22 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: Another class
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                                                                |
        | update                            | 28 00                                                                                                                |
        | counts                            | 00 01 00 00 00 01 00 01                                                                                              |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                 |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                            |
        | signature: TSIG of key            | 03 "key" 00 00 fa 00 01 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | a8 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-SIGNATURE-MALFORMED
    Scenario: It is not the last record
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                |
        | query, recursion desired | 01 00                                                                                                                |
        | counts                   | 00 01 00 00 00 00 00 02                                                                                              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01                                                                                 |
        | signature: TSIG of key   | 03 "key" 00 00 fa 00 ff 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 |
        | EDNS: 1232 octets        | 00 00 29 04 d0 00 00 00 00 00 00                                                                                     |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |
