Feature: Answers of the name server
  RFC 1034 (4.3.2), 2308, 2782 and 3596, without wildcards and aliases: no zone of the lab holds them.

  Rule: The KMS hosts of a domain are its SRV records, and their addresses come with them

    @DNS-ANSWER-SRV
    Scenario: Two hosts, one of them with two addresses; targets are written in full
      Given DNS holds these records
        | name                    | type | ttl  | data                            |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com      |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 10 65535 1700 KMS-2.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                       |
        | kms-1.contoso.com       | AAAA | 3600 | 2001:db8::1                     |
        | kms-2.contoso.com       | A    | 3600 | 192.0.2.2                       |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                                  | 12 34                                                                                     |
        | answer, authoritative, NOERROR                                      | 85 00                                                                                     |
        | counts                                                              | 00 01 00 02 00 00 00 03                                                                   |
        | question: _vlmcs._tcp.contoso.com SRV                               | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com      | c0 0c 00 21 00 01 00 00 0e 10 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | answer: _vlmcs._tcp.contoso.com SRV 10 65535 1700 KMS-2.contoso.com | c0 0c 00 21 00 01 00 00 0e 10 00 19 00 0a ff ff 06 a4 05 "KMS-2" 07 "contoso" 03 "com" 00 |
        | additional: kms-1.contoso.com A 192.0.2.1                           | c0 3b 00 01 00 01 00 00 0e 10 00 04 c0 00 02 01                                           |
        | additional: kms-1.contoso.com AAAA 2001:db8::1                      | c0 3b 00 1c 00 01 00 00 0e 10 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01       |
        | additional: kms-2.contoso.com A 192.0.2.2                           | c0 60 00 01 00 01 00 00 0e 10 00 04 c0 00 02 02                                           |

    @DNS-ANSWER-SRV
    Scenario: Two records of one host: its address comes once
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 1 0 1688 KMS-1.contoso.com |
        | kms-1.contoso.com       | A    | 60  | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                             | 12 34                                                                                     |
        | answer, authoritative, NOERROR                                 | 85 00                                                                                     |
        | counts                                                         | 00 01 00 02 00 00 00 01                                                                   |
        | question: _vlmcs._tcp.contoso.com SRV                          | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | c0 0c 00 21 00 01 00 00 00 3c 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | answer: _vlmcs._tcp.contoso.com SRV 1 0 1688 KMS-1.contoso.com | c0 0c 00 21 00 01 00 00 00 3c 00 19 00 01 00 00 06 98 05 "KMS-1" 07 "contoso" 03 "com" 00 |
        | additional: kms-1.contoso.com A 192.0.2.1                      | c0 3b 00 01 00 01 00 00 00 3c 00 04 c0 00 02 01                                           |

    @DNS-ANSWER-SRV
    Scenario: A host outside the zones, and one without an address
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms.example.org   |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-9.contoso.com |
      When DNS is sent this message over TCP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                             | 12 34                                                                                     |
        | answer, authoritative, NOERROR                                 | 85 00                                                                                     |
        | counts                                                         | 00 01 00 02 00 00 00 00                                                                   |
        | question: _vlmcs._tcp.contoso.com SRV                          | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms.example.org   | c0 0c 00 21 00 01 00 00 00 3c 00 17 00 00 00 00 06 98 03 "kms" 07 "example" 03 "org" 00   |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-9.contoso.com | c0 0c 00 21 00 01 00 00 00 3c 00 19 00 00 00 00 06 98 05 "kms-9" 07 "contoso" 03 "com" 00 |

    @DNS-ANSWER-SRV
    Scenario: A host that has more than addresses
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | PTR  | 60  | x.contoso.com              |
        | kms-1.contoso.com       | A    | 60  | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                             | 12 34                                                                                     |
        | answer, authoritative, NOERROR                                 | 85 00                                                                                     |
        | counts                                                         | 00 01 00 01 00 00 00 01                                                                   |
        | question: _vlmcs._tcp.contoso.com SRV                          | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | c0 0c 00 21 00 01 00 00 00 3c 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | additional: kms-1.contoso.com A 192.0.2.1                      | c0 3b 00 01 00 01 00 00 00 3c 00 04 c0 00 02 01                                           |

    @DNS-ANSWER-SRV
    Scenario: A host in another zone of this server
      Given DNS has the zone fabrikam.com
      And DNS holds these records
        | name                    | type | ttl | data                      |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms.fabrikam.com |
        | kms.fabrikam.com        | A    | 60  | 192.0.2.7                 |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                            | 12 34                                                                                    |
        | answer, authoritative, NOERROR                                | 85 00                                                                                    |
        | counts                                                        | 00 01 00 01 00 00 00 01                                                                  |
        | question: _vlmcs._tcp.contoso.com SRV                         | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                               |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms.fabrikam.com | c0 0c 00 21 00 01 00 00 00 3c 00 18 00 00 00 00 06 98 03 "kms" 08 "fabrikam" 03 "com" 00 |
        | additional: kms.fabrikam.com A 192.0.2.7                      | c0 3b 00 01 00 01 00 00 00 3c 00 04 c0 00 02 07                                          |

  Rule: Every record of the name and the type is in the answer, with its TTL

    @DNS-ANSWER-TYPES
    Scenario: A
      Given DNS holds these records
        | name          | type | ttl        | data                |
        | x.contoso.com | A    | 2147483647 | 0.127.200.255       |
        | x.contoso.com | SRV  | 60         | 1 2 3 y.contoso.com |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                    | 12 34                                           |
        | answer, authoritative, NOERROR        | 85 00                                           |
        | counts                                | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A             | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 0.127.200.255 | c0 0c 00 01 00 01 7f ff ff ff 00 04 00 7f c8 ff |

    @DNS-ANSWER-TYPES
    Scenario: AAAA
      Given DNS holds these records
        | name          | type | ttl        | data                   |
        | x.contoso.com | AAAA | 2147483647 | 2001:db8::ff00:42:8329 |
        | x.contoso.com | SRV  | 60         | 1 2 3 y.contoso.com    |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                                | 12 34                                                                               |
        | answer, authoritative, NOERROR                    | 85 00                                                                               |
        | counts                                            | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA                      | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA 2001:db8::ff00:42:8329 | c0 0c 00 1c 00 01 7f ff ff ff 00 10 20 01 0d b8 00 00 00 00 00 00 ff 00 00 42 83 29 |

    @DNS-ANSWER-TYPES
    Scenario: PTR
      Given DNS holds these records
        | name          | type | ttl        | data                |
        | x.contoso.com | PTR  | 2147483647 | kms-1.contoso.com   |
        | x.contoso.com | SRV  | 60         | 1 2 3 y.contoso.com |
      When DNS is sent this message over UDP
        | id                          | 12 34                                       |
        | query, recursion desired    | 01 00                                       |
        | counts                      | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com PTR | 01 "x" 07 "contoso" 03 "com" 00 00 0c 00 01 |
      Then DNS answers with this message
        | id                                          | 12 34                                                |
        | answer, authoritative, NOERROR              | 85 00                                                |
        | counts                                      | 00 01 00 01 00 00 00 00                              |
        | question: x.contoso.com PTR                 | 01 "x" 07 "contoso" 03 "com" 00 00 0c 00 01          |
        | answer: x.contoso.com PTR kms-1.contoso.com | c0 0c 00 0c 00 01 7f ff ff ff 00 08 05 "kms-1" c0 0e |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as 2001:DB8:0:0:1:0:0:1
      Given DNS holds these records
        | name          | type | ttl | data                 |
        | x.contoso.com | AAAA | 60  | 2001:DB8:0:0:1:0:0:1 |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                              | 12 34                                                                               |
        | answer, authoritative, NOERROR                  | 85 00                                                                               |
        | counts                                          | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA                    | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA 2001:db8:0:0:1:0:0:1 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 01 00 00 00 00 00 01 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as ::
      Given DNS holds these records
        | name          | type | ttl | data |
        | x.contoso.com | AAAA | 60  | ::   |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                                                               |
        | answer, authoritative, NOERROR | 85 00                                                                               |
        | counts                         | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA   | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA ::  | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as ::1
      Given DNS holds these records
        | name          | type | ttl | data |
        | x.contoso.com | AAAA | 60  | ::1  |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                                                               |
        | answer, authoritative, NOERROR | 85 00                                                                               |
        | counts                         | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA   | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA ::1 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as fe80::
      Given DNS holds these records
        | name          | type | ttl | data   |
        | x.contoso.com | AAAA | 60  | fe80:: |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                                                               |
        | answer, authoritative, NOERROR    | 85 00                                                                               |
        | counts                            | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA      | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA fe80:: | c0 0c 00 1c 00 01 00 00 00 3c 00 10 fe 80 00 00 00 00 00 00 00 00 00 00 00 00 00 00 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as ::ffff:192.0.2.1
      Given DNS holds these records
        | name          | type | ttl | data             |
        | x.contoso.com | AAAA | 60  | ::ffff:192.0.2.1 |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                          | 12 34                                                                               |
        | answer, authoritative, NOERROR              | 85 00                                                                               |
        | counts                                      | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA                | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA ::ffff:192.0.2.1 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 00 00 00 00 00 00 00 00 00 ff ff c0 00 02 01 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as 1:2:3:4:5:6:7:8
      Given DNS holds these records
        | name          | type | ttl | data            |
        | x.contoso.com | AAAA | 60  | 1:2:3:4:5:6:7:8 |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                         | 12 34                                                                               |
        | answer, authoritative, NOERROR             | 85 00                                                                               |
        | counts                                     | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA               | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA 1:2:3:4:5:6:7:8 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 01 00 02 00 03 00 04 00 05 00 06 00 07 00 08 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as 1:2:3:4:5:6:192.0.2.255
      Given DNS holds these records
        | name          | type | ttl | data                    |
        | x.contoso.com | AAAA | 60  | 1:2:3:4:5:6:192.0.2.255 |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                                 | 12 34                                                                               |
        | answer, authoritative, NOERROR                     | 85 00                                                                               |
        | counts                                             | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA                       | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA 1:2:3:4:5:6:192.0.2.255 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 01 00 02 00 03 00 04 00 05 00 06 c0 00 02 ff |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as 1::3:4:5:6:7:8
      Given DNS holds these records
        | name          | type | ttl | data           |
        | x.contoso.com | AAAA | 60  | 1::3:4:5:6:7:8 |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                         | 12 34                                                                               |
        | answer, authoritative, NOERROR             | 85 00                                                                               |
        | counts                                     | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA               | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA 1:0:3:4:5:6:7:8 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 01 00 00 00 03 00 04 00 05 00 06 00 07 00 08 |

    @DNS-ANSWER-TYPES
    Scenario: AAAA, the address typed as ::2:3:4:5:6:7:8
      Given DNS holds these records
        | name          | type | ttl | data            |
        | x.contoso.com | AAAA | 60  | ::2:3:4:5:6:7:8 |
      When DNS is sent this message over UDP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com AAAA | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id                                         | 12 34                                                                               |
        | answer, authoritative, NOERROR             | 85 00                                                                               |
        | counts                                     | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com AAAA               | 01 "x" 07 "contoso" 03 "com" 00 00 1c 00 01                                         |
        | answer: x.contoso.com AAAA 0:2:3:4:5:6:7:8 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 00 00 00 02 00 03 00 04 00 05 00 06 00 07 00 08 |

    @DNS-ANSWER-TYPES
    Scenario: SOA
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

    @DNS-ANSWER-TYPES
    Scenario: SOA, after one record was added and another was removed
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.1 |
      And the records of x.contoso.com are removed from DNS
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

    @DNS-ANSWER-TYPES
    Scenario: NS of the zone itself
      Given the records of ns.contoso.com are removed from DNS
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 00              |
        | question: contoso.com NS | 07 "contoso" 03 "com" 00 00 02 00 01 |
      Then DNS answers with this message
        | id                                    | 12 34                                             |
        | answer, authoritative, NOERROR        | 85 00                                             |
        | counts                                | 00 01 00 01 00 00 00 00                           |
        | question: contoso.com NS              | 07 "contoso" 03 "com" 00 00 02 00 01              |
        | answer: contoso.com NS ns.contoso.com | c0 0c 00 02 00 01 00 00 0e 10 00 05 02 "ns" c0 0c |

    @DNS-ANSWER-TYPES
    Scenario: Every type at once, set by set
      Given DNS holds these records
        | name          | type | ttl | data          |
        | x.contoso.com | A    | 60  | 192.0.2.1     |
        | x.contoso.com | AAAA | 60  | 2001:db8::1   |
        | x.contoso.com | A    | 60  | 192.0.2.2     |
        | x.contoso.com | PTR  | 60  | y.contoso.com |
        | y.contoso.com | A    | 60  | 192.0.2.3     |
      When DNS is sent this message over UDP
        | id                          | 12 34                                       |
        | query, recursion desired    | 01 00                                       |
        | counts                      | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com ANY | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 01 |
      Then DNS answers with this message
        | id                                      | 12 34                                                                               |
        | answer, authoritative, NOERROR          | 85 00                                                                               |
        | counts                                  | 00 01 00 04 00 00 00 00                                                             |
        | question: x.contoso.com ANY             | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 01                                         |
        | answer: x.contoso.com A 192.0.2.1       | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 01                                     |
        | answer: x.contoso.com A 192.0.2.2       | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 02                                     |
        | answer: x.contoso.com AAAA 2001:db8::1  | c0 0c 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01 |
        | answer: x.contoso.com PTR y.contoso.com | c0 0c 00 0c 00 01 00 00 00 3c 00 04 01 "y" c0 0e                                    |

    @DNS-ANSWER-TYPES
    Scenario: Every type of the zone itself
      Given the records of ns.contoso.com are removed from DNS
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | query, recursion desired  | 01 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com ANY | 07 "contoso" 03 "com" 00 00 ff 00 01 |
      Then DNS answers with this message
        | id                                                                              | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                  | 85 00                                                                                                                               |
        | counts                                                                          | 00 01 00 02 00 00 00 00                                                                                                             |
        | question: contoso.com ANY                                                       | 07 "contoso" 03 "com" 00 00 ff 00 01                                                                                                |
        | answer: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0c 00 06 00 01 00 00 0e 10 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |
        | answer: contoso.com NS ns.contoso.com                                           | c0 0c 00 02 00 01 00 00 0e 10 00 02 c0 29                                                                                           |

    @DNS-ANSWER-TYPES
    Scenario: One type of a name was removed
      Given DNS holds these records
        | name          | type | ttl | data        |
        | x.contoso.com | A    | 60  | 192.0.2.1   |
        | x.contoso.com | AAAA | 60  | 2001:db8::1 |
      And the A records of x.contoso.com are removed from DNS
      When DNS is sent this message over UDP
        | id                          | 12 34                                       |
        | query, recursion desired    | 01 00                                       |
        | counts                      | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com ANY | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 01 |
      Then DNS answers with this message
        | id                                     | 12 34                                                                               |
        | answer, authoritative, NOERROR         | 85 00                                                                               |
        | counts                                 | 00 01 00 01 00 00 00 00                                                             |
        | question: x.contoso.com ANY            | 01 "x" 07 "contoso" 03 "com" 00 00 ff 00 01                                         |
        | answer: x.contoso.com AAAA 2001:db8::1 | c0 0c 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01 |

    @DNS-ANSWER-TYPES
    Scenario: A reverse zone is a zone like any other
      Given DNS has the zone 2.0.192.in-addr.arpa
      And DNS holds these records
        | name                   | type | ttl | data              |
        | 1.2.0.192.in-addr.arpa | PTR  | 60  | kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                   | 12 34                                                               |
        | query, recursion desired             | 01 00                                                               |
        | counts                               | 00 01 00 00 00 00 00 00                                             |
        | question: 1.2.0.192.in-addr.arpa PTR | 01 "1" 01 "2" 01 "0" 03 "192" 07 "in-addr" 04 "arpa" 00 00 0c 00 01 |
      Then DNS answers with this message
        | id                                                   | 12 34                                                                   |
        | answer, authoritative, NOERROR                       | 85 00                                                                   |
        | counts                                               | 00 01 00 01 00 00 00 00                                                 |
        | question: 1.2.0.192.in-addr.arpa PTR                 | 01 "1" 01 "2" 01 "0" 03 "192" 07 "in-addr" 04 "arpa" 00 00 0c 00 01     |
        | answer: 1.2.0.192.in-addr.arpa PTR kms-1.contoso.com | c0 0c 00 0c 00 01 00 00 00 3c 00 13 05 "kms-1" 07 "contoso" 03 "com" 00 |

  Rule: A name without such records is told from a name that is not there, and the SOA goes with both

    @DNS-ANSWER-NO-RECORD
    Scenario: No record of the type
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                  | 12 34                                                      |
        | query, recursion desired            | 01 00                                                      |
        | counts                              | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com A | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                     | 85 00                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: _vlmcs._tcp.contoso.com A                                                | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 01 00 01                                                                          |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 18 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 18 0a "hostmaster" c0 18 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-RECORD
    Scenario: A type that no zone holds
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com TXT | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 10 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                     | 85 00                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: _vlmcs._tcp.contoso.com TXT                                              | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 10 00 01                                                                          |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 18 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 18 0a "hostmaster" c0 18 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-RECORD
    Scenario: A name that is there only for a name below it
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                             | 12 34                                          |
        | query, recursion desired       | 01 00                                          |
        | counts                         | 00 01 00 00 00 00 00 00                        |
        | question: _tcp.contoso.com SRV | 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                     | 85 00                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: _tcp.contoso.com SRV                                                     | 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                                                                      |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 11 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 11 0a "hostmaster" c0 11 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-RECORD
    Scenario: No such record of the zone itself
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NOERROR                                                     | 85 00                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: contoso.com A                                                            | 07 "contoso" 03 "com" 00 00 01 00 01                                                                                                |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 1 900 600 86400 0 | c0 0c 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 0c 0a "hostmaster" c0 0c 00 00 00 01 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-NAME
    Scenario: No such name
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                               | 12 34                                                 |
        | query, recursion desired         | 01 00                                                 |
        | counts                           | 00 01 00 00 00 00 00 00                               |
        | question: x._tcp.contoso.com SRV | 01 "x" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NXDOMAIN                                                    | 85 03                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: x._tcp.contoso.com SRV                                                   | 01 "x" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                                                               |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 13 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 13 0a "hostmaster" c0 13 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-NAME
    Scenario: A name below one that has records
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                             |
        | query, recursion desired                | 01 00                                                             |
        | counts                                  | 00 01 00 00 00 00 00 00                                           |
        | question: x._vlmcs._tcp.contoso.com SRV | 01 "x" 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NXDOMAIN                                                    | 85 03                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: x._vlmcs._tcp.contoso.com SRV                                            | 01 "x" 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                                                   |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 1a 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 1a 0a "hostmaster" c0 1a 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-NAME
    Scenario: A name whose last record was removed
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      And the records of _vlmcs._tcp.contoso.com are removed from DNS
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NXDOMAIN                                                    | 85 03                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: _vlmcs._tcp.contoso.com SRV                                              | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                                                          |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 3 900 600 86400 0 | c0 18 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 18 0a "hostmaster" c0 18 00 00 00 03 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-NO-NAME
    Scenario: A name that ends as another does
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
      When DNS is sent this message over UDP
        | id                           | 12 34                                        |
        | query, recursion desired     | 01 00                                        |
        | counts                       | 00 01 00 00 00 00 00 00                      |
        | question: cp.contoso.com SRV | 02 "cp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NXDOMAIN                                                    | 85 03                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: cp.contoso.com SRV                                                       | 02 "cp" 07 "contoso" 03 "com" 00 00 21 00 01                                                                                        |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0f 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 0f 0a "hostmaster" c0 0f 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

  Rule: Of two zones the one with the longer name answers, and a part that is somebody else's is referred to

    @DNS-ANSWER-ZONE
    Scenario: A zone within a zone
      Given DNS has the zone child.contoso.com
      And DNS holds these records
        | name                | type | ttl | data      |
        | x.child.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                              | 12 34                                                  |
        | query, recursion desired        | 01 00                                                  |
        | counts                          | 00 01 00 00 00 00 00 00                                |
        | question: y.child.contoso.com A | 01 "y" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                                                                   | 12 34                                                                                                                               |
        | answer, authoritative, NXDOMAIN                                                                      | 85 03                                                                                                                               |
        | counts                                                                                               | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: y.child.contoso.com A                                                                      | 01 "y" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01                                                                              |
        | authority: child.contoso.com SOA ns.child.contoso.com hostmaster.child.contoso.com 2 900 600 86400 0 | c0 0e 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 0e 0a "hostmaster" c0 0e 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

    @DNS-ANSWER-REFERRAL
    Scenario: A name below the cut
      Given DNS holds these records
        | name                  | type | ttl | data                  |
        | child.contoso.com     | NS   | 60  | ns1.child.contoso.com |
        | child.contoso.com     | NS   | 60  | ns2.example.org       |
        | ns1.child.contoso.com | A    | 60  | 192.0.2.53            |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                    |
        | query, recursion desired          | 01 00                                                    |
        | counts                            | 00 01 00 00 00 00 00 00                                  |
        | question: kms.child.contoso.com A | 03 "kms" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                    | 12 34                                                                 |
        | answer, NOERROR                                       | 81 00                                                                 |
        | counts                                                | 00 01 00 00 00 02 00 01                                               |
        | question: kms.child.contoso.com A                     | 03 "kms" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01              |
        | authority: child.contoso.com NS ns1.child.contoso.com | c0 10 00 02 00 01 00 00 00 3c 00 06 03 "ns1" c0 10                    |
        | authority: child.contoso.com NS ns2.example.org       | c0 10 00 02 00 01 00 00 00 3c 00 11 03 "ns2" 07 "example" 03 "org" 00 |
        | additional: ns1.child.contoso.com A 192.0.2.53        | c0 33 00 01 00 01 00 00 00 3c 00 04 c0 00 02 35                       |

    @DNS-ANSWER-REFERRAL
    Scenario: The cut itself
      Given DNS holds these records
        | name                  | type | ttl | data                  |
        | child.contoso.com     | NS   | 60  | ns1.child.contoso.com |
        | child.contoso.com     | NS   | 60  | ns2.example.org       |
        | ns1.child.contoso.com | A    | 60  | 192.0.2.53            |
      When DNS is sent this message over UDP
        | id                             | 12 34                                           |
        | query, recursion desired       | 01 00                                           |
        | counts                         | 00 01 00 00 00 00 00 00                         |
        | question: child.contoso.com NS | 05 "child" 07 "contoso" 03 "com" 00 00 02 00 01 |
      Then DNS answers with this message
        | id                                                    | 12 34                                                                 |
        | answer, NOERROR                                       | 81 00                                                                 |
        | counts                                                | 00 01 00 00 00 02 00 01                                               |
        | question: child.contoso.com NS                        | 05 "child" 07 "contoso" 03 "com" 00 00 02 00 01                       |
        | authority: child.contoso.com NS ns1.child.contoso.com | c0 0c 00 02 00 01 00 00 00 3c 00 06 03 "ns1" c0 0c                    |
        | authority: child.contoso.com NS ns2.example.org       | c0 0c 00 02 00 01 00 00 00 3c 00 11 03 "ns2" 07 "example" 03 "org" 00 |
        | additional: ns1.child.contoso.com A 192.0.2.53        | c0 2f 00 01 00 01 00 00 00 3c 00 04 c0 00 02 35                       |

    @DNS-ANSWER-REFERRAL
    Scenario: The name server below the cut
      Given DNS holds these records
        | name                  | type | ttl | data                  |
        | child.contoso.com     | NS   | 60  | ns1.child.contoso.com |
        | child.contoso.com     | NS   | 60  | ns2.example.org       |
        | ns1.child.contoso.com | A    | 60  | 192.0.2.53            |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                    |
        | query, recursion desired          | 01 00                                                    |
        | counts                            | 00 01 00 00 00 00 00 00                                  |
        | question: ns1.child.contoso.com A | 03 "ns1" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                    | 12 34                                                                 |
        | answer, NOERROR                                       | 81 00                                                                 |
        | counts                                                | 00 01 00 00 00 02 00 01                                               |
        | question: ns1.child.contoso.com A                     | 03 "ns1" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01              |
        | authority: child.contoso.com NS ns1.child.contoso.com | c0 10 00 02 00 01 00 00 00 3c 00 02 c0 0c                             |
        | authority: child.contoso.com NS ns2.example.org       | c0 10 00 02 00 01 00 00 00 3c 00 11 03 "ns2" 07 "example" 03 "org" 00 |
        | additional: ns1.child.contoso.com A 192.0.2.53        | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 35                       |

    @DNS-ANSWER-REFERRAL
    Scenario: Of two cuts the higher counts
      Given DNS holds these records
        | name            | type | ttl | data           |
        | a.b.contoso.com | NS   | 60  | ns.example.org |
        | b.contoso.com   | NS   | 60  | ns.example.com |
      When DNS is sent this message over UDP
        | id                            | 12 34                                                     |
        | query, recursion desired      | 01 00                                                     |
        | counts                        | 00 01 00 00 00 00 00 00                                   |
        | question: x.a.b.contoso.com A | 01 "x" 01 "a" 01 "b" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                         | 12 34                                                          |
        | answer, NOERROR                            | 81 00                                                          |
        | counts                                     | 00 01 00 00 00 01 00 00                                        |
        | question: x.a.b.contoso.com A              | 01 "x" 01 "a" 01 "b" 07 "contoso" 03 "com" 00 00 01 00 01      |
        | authority: b.contoso.com NS ns.example.com | c0 10 00 02 00 01 00 00 00 3c 00 0d 02 "ns" 07 "example" c0 1a |

  Rule: What is not the server's to say is REFUSED

    @DNS-ANSWER-REFUSED
    Scenario: A name outside the zones
      When DNS is sent this message over UDP
        | id                          | 12 34                                         |
        | query, recursion desired    | 01 00                                         |
        | counts                      | 00 01 00 00 00 00 00 00                       |
        | question: www.example.org A | 03 "www" 07 "example" 03 "org" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                          | 12 34                                         |
        | answer, REFUSED             | 81 05                                         |
        | counts                      | 00 01 00 00 00 00 00 00                       |
        | question: www.example.org A | 03 "www" 07 "example" 03 "org" 00 00 01 00 01 |

    @DNS-ANSWER-REFUSED
    Scenario: A name above a zone
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question: com NS         | 03 "com" 00 00 02 00 01 |
      Then DNS answers with this message
        | id               | 12 34                   |
        | answer, REFUSED  | 81 05                   |
        | counts           | 00 01 00 00 00 00 00 00 |
        | question: com NS | 03 "com" 00 00 02 00 01 |

    @DNS-ANSWER-REFUSED
    Scenario: A name that only ends like a zone
      When DNS is sent this message over UDP
        | id                         | 12 34                                   |
        | query, recursion desired   | 01 00                                   |
        | counts                     | 00 01 00 00 00 00 00 00                 |
        | question: notcontoso.com A | 0a "notcontoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                         | 12 34                                   |
        | answer, REFUSED            | 81 05                                   |
        | counts                     | 00 01 00 00 00 00 00 00                 |
        | question: notcontoso.com A | 0a "notcontoso" 03 "com" 00 00 01 00 01 |

    @DNS-ANSWER-REFUSED
    Scenario: Class CH
      When DNS is sent this message over UDP
        | id                         | 12 34                                |
        | query, recursion desired   | 01 00                                |
        | counts                     | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A CH | 07 "contoso" 03 "com" 00 00 01 00 03 |
      Then DNS answers with this message
        | id                         | 12 34                                |
        | answer, REFUSED            | 81 05                                |
        | counts                     | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A CH | 07 "contoso" 03 "com" 00 00 01 00 03 |

    @DNS-ANSWER-REFUSED
    Scenario: Every class
      When DNS is sent this message over UDP
        | id                          | 12 34                                |
        | query, recursion desired    | 01 00                                |
        | counts                      | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A ANY | 07 "contoso" 03 "com" 00 00 01 00 ff |
      Then DNS answers with this message
        | id                          | 12 34                                |
        | answer, REFUSED             | 81 05                                |
        | counts                      | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A ANY | 07 "contoso" 03 "com" 00 00 01 00 ff |

    @DNS-ANSWER-REFUSED
    Scenario: A zone transfer
      When DNS is sent this message over UDP
        | id                         | 12 34                                |
        | query, recursion desired   | 01 00                                |
        | counts                     | 00 01 00 00 00 00 00 00              |
        | question: contoso.com AXFR | 07 "contoso" 03 "com" 00 00 fc 00 01 |
      Then DNS answers with this message
        | id                         | 12 34                                |
        | answer, REFUSED            | 81 05                                |
        | counts                     | 00 01 00 00 00 00 00 00              |
        | question: contoso.com AXFR | 07 "contoso" 03 "com" 00 00 fc 00 01 |

    @DNS-ANSWER-REFUSED
    Scenario: An incremental zone transfer
      When DNS is sent this message over UDP
        | id                         | 12 34                                |
        | query, recursion desired   | 01 00                                |
        | counts                     | 00 01 00 00 00 00 00 00              |
        | question: contoso.com IXFR | 07 "contoso" 03 "com" 00 00 fb 00 01 |
      Then DNS answers with this message
        | id                         | 12 34                                |
        | answer, REFUSED            | 81 05                                |
        | counts                     | 00 01 00 00 00 00 00 00              |
        | question: contoso.com IXFR | 07 "contoso" 03 "com" 00 00 fb 00 01 |
