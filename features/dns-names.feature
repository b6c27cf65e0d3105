Feature: Names as the name server reads and writes them
  RFC 1035 (2.3.4, 3.1, 4.1.4) and 4343: labels of octets, compared without regard to the case of ASCII letters.

  Rule: Names are compared without regard to the case of ASCII letters

    @DNS-NAME-CASE
    Scenario: Capitals in the question and in the record
      Given DNS holds these records
        | name            | type | ttl | data      |
        | WWW.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                          | 12 34                                         |
        | query, recursion desired    | 01 00                                         |
        | counts                      | 00 01 00 00 00 00 00 00                       |
        | question: www.Contoso.COM A | 03 "www" 07 "Contoso" 03 "COM" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                  | 12 34                                           |
        | answer, authoritative, NOERROR      | 85 00                                           |
        | counts                              | 00 01 00 01 00 00 00 00                         |
        | question: www.Contoso.COM A         | 03 "www" 07 "Contoso" 03 "COM" 00 00 01 00 01   |
        | answer: www.Contoso.COM A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-CASE
    Scenario: Other letters are kept apart: a label of the octet e4, asked for with c4
      Given DNS holds these records
        | name              | type | ttl | data      |
        | \\228.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                            | 12 34                                      |
        | query, recursion desired      | 01 00                                      |
        | counts                        | 00 01 00 00 00 00 00 00                    |
        | question: \\196.contoso.com A | 01 c4 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                                                 | 12 34                                                                                                                               |
        | answer, authoritative, NXDOMAIN                                                    | 85 03                                                                                                                               |
        | counts                                                                             | 00 01 00 00 00 01 00 00                                                                                                             |
        | question: \\196.contoso.com A                                                      | 01 c4 07 "contoso" 03 "com" 00 00 01 00 01                                                                                          |
        | authority: contoso.com SOA ns.contoso.com hostmaster.contoso.com 2 900 600 86400 0 | c0 0e 00 06 00 01 00 00 00 00 00 26 02 "ns" c0 0e 0a "hostmaster" c0 0e 00 00 00 02 00 00 03 84 00 00 02 58 00 01 51 80 00 00 00 00 |

  Rule: A label can hold any octet

    @DNS-NAME-OCTETS
    Scenario: A label with a letter outside ASCII
      Given DNS holds these records
        | name              | type | ttl | data      |
        | \\228.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                      |
        | query, recursion desired | 01 00                                      |
        | counts                   | 00 01 00 00 00 00 00 00                    |
        | question                 | 01 e4 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 01 e4 07 "contoso" 03 "com" 00 00 01 00 01      |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: A label with a dot
      Given DNS holds these records
        | name                | type | ttl | data      |
        | a\\046b.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                         |
        | query, recursion desired | 01 00                                         |
        | counts                   | 00 01 00 00 00 00 00 00                       |
        | question                 | 03 "a.b" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 03 "a.b" 07 "contoso" 03 "com" 00 00 01 00 01   |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: A label with a backslash
      Given DNS holds these records
        | name                | type | ttl | data      |
        | a\\092b.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                              |
        | query, recursion desired | 01 00                                              |
        | counts                   | 00 01 00 00 00 00 00 00                            |
        | question                 | 03 "a" 5c "b" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                              |
        | answer, authoritative, NOERROR | 85 00                                              |
        | counts                         | 00 01 00 01 00 00 00 00                            |
        | question                       | 03 "a" 5c "b" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09    |

    @DNS-NAME-OCTETS
    Scenario: A label with the octet 0
      Given DNS holds these records
        | name              | type | ttl | data      |
        | \\000.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                      |
        | query, recursion desired | 01 00                                      |
        | counts                   | 00 01 00 00 00 00 00 00                    |
        | question                 | 01 00 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 01 00 07 "contoso" 03 "com" 00 00 01 00 01      |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: A label with a space
      Given DNS holds these records
        | name              | type | ttl | data      |
        | \\032.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                       |
        | query, recursion desired | 01 00                                       |
        | counts                   | 00 01 00 00 00 00 00 00                     |
        | question                 | 01 " " 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 01 " " 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: A label with the octet 7f
      Given DNS holds these records
        | name              | type | ttl | data      |
        | \\127.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                      |
        | query, recursion desired | 01 00                                      |
        | counts                   | 00 01 00 00 00 00 00 00                    |
        | question                 | 01 7f 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 01 7f 07 "contoso" 03 "com" 00 00 01 00 01      |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: A label with the octet ff
      Given DNS holds these records
        | name              | type | ttl | data      |
        | \\255.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                      |
        | query, recursion desired | 01 00                                      |
        | counts                   | 00 01 00 00 00 00 00 00                    |
        | question                 | 01 ff 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 01 ff 07 "contoso" 03 "com" 00 00 01 00 01      |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: A label with the first and the last printable character
      Given DNS holds these records
        | name           | type | ttl | data      |
        | ~!.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                       | 12 34                                        |
        | query, recursion desired | 01 00                                        |
        | counts                   | 00 01 00 00 00 00 00 00                      |
        | question                 | 02 "~!" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                             | 12 34                                           |
        | answer, authoritative, NOERROR | 85 00                                           |
        | counts                         | 00 01 00 01 00 00 00 00                         |
        | question                       | 02 "~!" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: A 192.0.2.9            | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-NAME-OCTETS
    Scenario: Dots and backslashes of a name in data
      Given DNS holds these records
        | name          | type | ttl | data                       |
        | x.contoso.com | NS   | 60  | a\\046b.c\\092.example.org |
      When DNS is sent this message over UDP
        | id                         | 12 34                                       |
        | query, recursion desired   | 01 00                                       |
        | counts                     | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com NS | 01 "x" 07 "contoso" 03 "com" 00 00 02 00 01 |
      Then DNS answers with this message
        | id                          | 12 34                                                                           |
        | answer, NOERROR             | 81 00                                                                           |
        | counts                      | 00 01 00 00 00 01 00 00                                                         |
        | question: x.contoso.com NS  | 01 "x" 07 "contoso" 03 "com" 00 00 02 00 01                                     |
        | authority: x.contoso.com NS | c0 0c 00 02 00 01 00 00 00 3c 00 14 03 "a.b" 02 "c" 5c 07 "example" 03 "org" 00 |

  Rule: A pointer leads to a name that stands before

    @DNS-NAME-POINTERS
    Scenario: The zone of an update, pointed to by the record and by its data
      When DNS is sent this message over UDP
        | id                                         | 12 34                                                     |
        | update                                     | 28 00                                                     |
        | counts                                     | 00 01 00 00 00 01 00 00                                   |
        | zone: contoso.com                          | 07 "contoso" 03 "com" 00 00 06 00 01                      |
        | change: x.contoso.com NS, both by pointers | 01 "x" c0 0c 00 02 00 01 00 00 00 3c 00 06 03 "ns1" c0 0c |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data            |
        | contoso.com   | NS   | 3600 | ns.contoso.com  |
        | x.contoso.com | NS   | 60   | ns1.contoso.com |

    @DNS-NAME-POINTERS
    Scenario: A pointer to a pointer
      When DNS is sent this message over UDP
        | id                                                        | 12 34                                                     |
        | update                                                    | 28 00                                                     |
        | counts                                                    | 00 01 00 00 00 02 00 00                                   |
        | zone: contoso.com                                         | 07 "contoso" 03 "com" 00 00 06 00 01                      |
        | change: x.contoso.com NS, name server by a pointer        | 01 "x" c0 0c 00 02 00 01 00 00 00 3c 00 06 03 "ns1" c0 0c |
        | change: the same owner and server by pointers to pointers | c0 1d 00 02 00 01 00 00 00 3c 00 06 03 "ns2" c0 1f        |
      Then DNS answers with this message
        | id                           | 12 34                                |
        | answer to an update, NOERROR | a8 00                                |
        | counts                       | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com            | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name          | type | ttl  | data            |
        | contoso.com   | NS   | 3600 | ns.contoso.com  |
        | x.contoso.com | NS   | 60   | ns1.contoso.com |
        | x.contoso.com | NS   | 60   | ns2.contoso.com |

    @DNS-NAME-POINTERS
    Scenario: A pointer to itself
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question                 | c0 0c 00 01 00 01       |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-POINTERS
    Scenario: A pointer to what comes after it
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question                 | c0 0e 00 00 01 00 01    |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-POINTERS
    Scenario: A pointer to the label before it
      When DNS is sent this message over UDP
        | id                       | 12 34                    |
        | query, recursion desired | 01 00                    |
        | counts                   | 00 01 00 00 00 00 00 00  |
        | question                 | 01 "a" c0 0c 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-POINTERS
    Scenario: A pointer into the header
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question                 | c0 04 00 01 00 01       |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-POINTERS
    Scenario: A pointer to the last octet of the header
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question                 | c0 0b 00 01 00 01       |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-POINTERS
    Scenario: A pointer of one octet
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question                 | c0                      |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-POINTERS
    Scenario: Two pointers that lead to each other
      When DNS is sent this message over UDP
        | id                           | 12 34                    |
        | query, recursion desired     | 01 00                    |
        | counts                       | 00 02 00 00 00 00 00 00  |
        | question: a, then the second | 01 "a" c0 12 00 01 00 01 |
        | question: b, then the first  | 01 "b" c0 0c 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

  Rule: A label has at most 63 octets, a name at most 255

    @DNS-NAME-LENGTH
    Scenario: A label of 63 octets
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                        |
        | query, recursion desired | 01 00                                                                                        |
        | counts                   | 00 01 00 00 00 00 00 00                                                                      |
        | question                 | 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 03 "org" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                                                                                        |
        | answer, REFUSED | 81 05                                                                                        |
        | counts          | 00 01 00 00 00 00 00 00                                                                      |
        | question        | 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 03 "org" 00 00 01 00 01 |

    @DNS-NAME-LENGTH
    Scenario: A label of 64 octets
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                         |
        | query, recursion desired | 01 00                                                                                         |
        | counts                   | 00 01 00 00 00 00 00 00                                                                       |
        | question                 | 40 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 03 "org" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-LENGTH
    Scenario: A length with the reserved bits 10
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                                                         |
        | query, recursion desired | 01 00                                                                                                                                                         |
        | counts                   | 00 01 00 00 00 00 00 00                                                                                                                                       |
        | question                 | 80 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 03 "org" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-LENGTH
    Scenario: A label that runs over the end
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question                 | 09 "contoso" 00         |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-LENGTH
    Scenario: A name of 255 octets
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                                                                                                                                                                                            |
        | query, recursion desired | 01 00                                                                                                                                                                                                                                                                                            |
        | counts                   | 00 01 00 00 00 00 00 00                                                                                                                                                                                                                                                                          |
        | question                 | 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3d "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                                                                                                                                                                                                                                                                                            |
        | answer, REFUSED | 81 05                                                                                                                                                                                                                                                                                            |
        | counts          | 00 01 00 00 00 00 00 00                                                                                                                                                                                                                                                                          |
        | question        | 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3d "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" 00 00 01 00 01 |

    @DNS-NAME-LENGTH
    Scenario: A name of 256 octets
      When DNS is sent this message over UDP
        | id                       | 12 34                                                                                                                                                                                                                                                                                             |
        | query, recursion desired | 01 00                                                                                                                                                                                                                                                                                             |
        | counts                   | 00 01 00 00 00 00 00 00                                                                                                                                                                                                                                                                           |
        | question                 | 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3f "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" 3e "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-NAME-LENGTH
    Scenario: The root
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question: the root NS    | 00 00 02 00 01          |
      Then DNS answers with this message
        | id                    | 12 34                   |
        | answer, REFUSED       | 81 05                   |
        | counts                | 00 01 00 00 00 00 00 00 |
        | question: the root NS | 00 00 02 00 01          |
