Feature: Sizes of answers, and EDNS
  RFC 1035 (4.2), 2181 (9), 6891 and 9471: what fits, what is left out, and what the client is told of it.

  Rule: Over UDP an answer has 512 octets, or as many as the client offers, up to 1,232; a set goes in whole or not at all

    @DNS-SIZE-UDP
    Scenario: 512 octets
      Given DNS holds 30 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 00                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with 512 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 1e 00 00 00 00                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-UDP
    Scenario: One record more than 512 octets
      Given DNS holds 31 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 00                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                        | 12 34                                        |
        | answer, authoritative, truncated, NOERROR | 87 00                                        |
        | counts                                    | 00 01 00 00 00 00 00 00                      |
        | question: ab.contoso.com A                | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-SIZE-UDP
    Scenario: EDNS for fewer than 512 octets counts as 512
      Given DNS holds 29 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 100 octets           | 00 00 29 00 64 00 00 00 00 00 00             |
      Then DNS answers with 507 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 1d 00 00 00 01                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-UDP
    Scenario: EDNS for fewer than 512 octets, and one record more
      Given DNS holds 30 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 100 octets           | 00 00 29 00 64 00 00 00 00 00 00             |
      Then DNS answers with this message
        | id                                        | 12 34                                        |
        | answer, authoritative, truncated, NOERROR | 87 00                                        |
        | counts                                    | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A                | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 1232 octets                         | 00 00 29 04 d0 00 00 00 00 00 00             |

    @DNS-SIZE-UDP
    Scenario: EDNS for 700 octets
      Given DNS holds 41 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 700 octets           | 00 00 29 02 bc 00 00 00 00 00 00             |
      Then DNS answers with 699 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 29 00 00 00 01                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-UDP
    Scenario: EDNS for 698 octets
      Given DNS holds 41 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 698 octets           | 00 00 29 02 ba 00 00 00 00 00 00             |
      Then DNS answers with this message
        | id                                        | 12 34                                        |
        | answer, authoritative, truncated, NOERROR | 87 00                                        |
        | counts                                    | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A                | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 1232 octets                         | 00 00 29 04 d0 00 00 00 00 00 00             |

    @DNS-SIZE-UDP
    Scenario: EDNS for 699 octets
      Given DNS holds 41 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 699 octets           | 00 00 29 02 bb 00 00 00 00 00 00             |
      Then DNS answers with 699 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 29 00 00 00 01                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-UDP
    Scenario: EDNS for more than 1,232 octets counts as 1,232
      Given DNS holds 74 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 4096 octets          | 00 00 29 10 00 00 00 00 00 00 00             |
      Then DNS answers with 1227 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 4a 00 00 00 01                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-UDP
    Scenario: EDNS for more than 1,232 octets, and one record more
      Given DNS holds 75 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 4096 octets          | 00 00 29 10 00 00 00 00 00 00 00             |
      Then DNS answers with this message
        | id                                        | 12 34                                        |
        | answer, authoritative, truncated, NOERROR | 87 00                                        |
        | counts                                    | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A                | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 1232 octets                         | 00 00 29 04 d0 00 00 00 00 00 00             |

    @DNS-SIZE-TCP
    Scenario: Over TCP
      Given DNS holds 75 addresses of ab.contoso.com
      When DNS is sent this message over TCP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 00                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with 1232 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 4b 00 00 00 00                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-TCP
    Scenario: Over TCP, whatever EDNS says
      Given DNS holds 75 addresses of ab.contoso.com
      When DNS is sent this message over TCP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 01                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
        | EDNS: 512 octets           | 00 00 29 02 00 00 00 00 00 00 00             |
      Then DNS answers with 1243 octets that begin so
        | id                                 | 12 34                                           |
        | answer, authoritative, NOERROR     | 85 00                                           |
        | counts                             | 00 01 00 4b 00 00 00 01                         |
        | question: ab.contoso.com A         | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01    |
        | answer: ab.contoso.com A 192.0.0.0 | c0 0c 00 01 00 01 00 00 0e 10 00 04 c0 00 00 00 |

    @DNS-SIZE-TCP
    Scenario: Names beyond the reach of a pointer are written in full
      Given DNS lists 700 KMS hosts of contoso.com, each with its address
      When DNS is sent this message over TCP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with 37548 octets that end so
        | additional: h700.contoso.com A 192.0.2.1 | 04 "h700" c0 18 00 01 00 01 00 00 0e 10 00 04 c0 00 02 01 |

  Rule: Addresses beside an answer are left out without a word, those of a referral are not

    @DNS-SIZE-ADDITIONAL
    Scenario: Of the addresses beside an answer those go in that fit
      Given DNS lists 12 KMS hosts of contoso.com, each with its address
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with 500 octets that begin so
        | id                                                          | 12 34                                                                                  |
        | answer, authoritative, NOERROR                              | 85 00                                                                                  |
        | counts                                                      | 00 01 00 0c 00 00 00 03                                                                |
        | question: _vlmcs._tcp.contoso.com SRV                       | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                             |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 h1.contoso.com | c0 0c 00 21 00 01 00 00 0e 10 00 16 00 00 00 00 06 98 02 "h1" 07 "contoso" 03 "com" 00 |

    @DNS-SIZE-ADDITIONAL
    Scenario: An answer that does not fit has no addresses beside it
      Given DNS lists 20 KMS hosts of contoso.com, each with its address
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then DNS answers with this message
        | id                                        | 12 34                                                      |
        | answer, authoritative, truncated, NOERROR | 87 00                                                      |
        | counts                                    | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV     | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |

    @DNS-SIZE-REFERRAL
    Scenario: The addresses of a referral do not fit
      Given DNS holds these records
        | name                   | type | ttl | data                   |
        | child.contoso.com      | NS   | 60  | ns1.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns2.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns3.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns4.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns5.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns6.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns7.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns8.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns9.child.contoso.com  |
        | child.contoso.com      | NS   | 60  | ns10.child.contoso.com |
        | child.contoso.com      | NS   | 60  | ns11.child.contoso.com |
        | child.contoso.com      | NS   | 60  | ns12.child.contoso.com |
        | ns1.child.contoso.com  | AAAA | 60  | 2001:db8::1            |
        | ns2.child.contoso.com  | AAAA | 60  | 2001:db8::2            |
        | ns3.child.contoso.com  | AAAA | 60  | 2001:db8::3            |
        | ns4.child.contoso.com  | AAAA | 60  | 2001:db8::4            |
        | ns5.child.contoso.com  | AAAA | 60  | 2001:db8::5            |
        | ns6.child.contoso.com  | AAAA | 60  | 2001:db8::6            |
        | ns7.child.contoso.com  | AAAA | 60  | 2001:db8::7            |
        | ns8.child.contoso.com  | AAAA | 60  | 2001:db8::8            |
        | ns9.child.contoso.com  | AAAA | 60  | 2001:db8::9            |
        | ns10.child.contoso.com | AAAA | 60  | 2001:db8::10           |
        | ns11.child.contoso.com | AAAA | 60  | 2001:db8::11           |
        | ns12.child.contoso.com | AAAA | 60  | 2001:db8::12           |
      When DNS is sent this message over UDP
        | id                              | 12 34                                                  |
        | query, recursion desired        | 01 00                                                  |
        | counts                          | 00 01 00 00 00 00 00 00                                |
        | question: x.child.contoso.com A | 01 "x" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                                     | 12 34                                                                               |
        | answer, truncated, NOERROR                             | 83 00                                                                               |
        | counts                                                 | 00 01 00 00 00 0c 00 09                                                             |
        | question: x.child.contoso.com A                        | 01 "x" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01                              |
        | authority: child.contoso.com NS ns1.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns1" c0 0e                                  |
        | authority: child.contoso.com NS ns2.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns2" c0 0e                                  |
        | authority: child.contoso.com NS ns3.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns3" c0 0e                                  |
        | authority: child.contoso.com NS ns4.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns4" c0 0e                                  |
        | authority: child.contoso.com NS ns5.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns5" c0 0e                                  |
        | authority: child.contoso.com NS ns6.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns6" c0 0e                                  |
        | authority: child.contoso.com NS ns7.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns7" c0 0e                                  |
        | authority: child.contoso.com NS ns8.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns8" c0 0e                                  |
        | authority: child.contoso.com NS ns9.child.contoso.com  | c0 0e 00 02 00 01 00 00 00 3c 00 06 03 "ns9" c0 0e                                  |
        | authority: child.contoso.com NS ns10.child.contoso.com | c0 0e 00 02 00 01 00 00 00 3c 00 07 04 "ns10" c0 0e                                 |
        | authority: child.contoso.com NS ns11.child.contoso.com | c0 0e 00 02 00 01 00 00 00 3c 00 07 04 "ns11" c0 0e                                 |
        | authority: child.contoso.com NS ns12.child.contoso.com | c0 0e 00 02 00 01 00 00 00 3c 00 07 04 "ns12" c0 0e                                 |
        | additional: ns1.child.contoso.com AAAA 2001:db8::1     | c0 31 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01 |
        | additional: ns2.child.contoso.com AAAA 2001:db8::2     | c0 43 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 02 |
        | additional: ns3.child.contoso.com AAAA 2001:db8::3     | c0 55 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 03 |
        | additional: ns4.child.contoso.com AAAA 2001:db8::4     | c0 67 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 04 |
        | additional: ns5.child.contoso.com AAAA 2001:db8::5     | c0 79 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 05 |
        | additional: ns6.child.contoso.com AAAA 2001:db8::6     | c0 8b 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 06 |
        | additional: ns7.child.contoso.com AAAA 2001:db8::7     | c0 9d 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 07 |
        | additional: ns8.child.contoso.com AAAA 2001:db8::8     | c0 af 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 08 |
        | additional: ns9.child.contoso.com AAAA 2001:db8::9     | c0 c1 00 1c 00 01 00 00 00 3c 00 10 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 09 |

    @DNS-SIZE-REFERRAL
    Scenario: The name servers of a referral do not fit
      Given DNS holds these records
        | name              | type | ttl | data                                         |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn1.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn2.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn3.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn4.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn5.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn6.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn7.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn8.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn9.example.org  |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn10.example.org |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn11.example.org |
        | child.contoso.com | NS   | 60  | nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn12.example.org |
      When DNS is sent this message over UDP
        | id                              | 12 34                                                  |
        | query, recursion desired        | 01 00                                                  |
        | counts                          | 00 01 00 00 00 00 00 00                                |
        | question: x.child.contoso.com A | 01 "x" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                              | 12 34                                                  |
        | answer, truncated, NOERROR      | 83 00                                                  |
        | counts                          | 00 01 00 00 00 00 00 00                                |
        | question: x.child.contoso.com A | 01 "x" 05 "child" 07 "contoso" 03 "com" 00 00 01 00 01 |

  Rule: An OPT record is answered with one

    @DNS-EDNS-ANSWERED
    Scenario: Version 0
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 4096 octets        | 00 00 29 10 00 00 00 00 00 00 00     |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 01              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 1232 octets       | 00 00 29 04 d0 00 00 00 00 00 00     |

    @DNS-EDNS-ANSWERED
    Scenario: The DO bit comes back, other flags do not
      When DNS is sent this message over UDP
        | id                           | 12 34                                |
        | query, recursion desired     | 01 00                                |
        | counts                       | 00 01 00 00 00 00 00 01              |
        | question: example.org A      | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: DO and all other flags | 00 00 29 10 00 00 00 ff ff 00 00     |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 01              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 1232 octets, DO   | 00 00 29 04 d0 00 00 80 00 00 00     |

    @DNS-EDNS-ANSWERED
    Scenario: All flags but DO
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: all flags but DO   | 00 00 29 10 00 00 00 7f ff 00 00     |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 01              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 1232 octets       | 00 00 29 04 d0 00 00 00 00 00 00     |

    @DNS-EDNS-ANSWERED
    Scenario: An upper part of a response code says nothing in a query
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: extended RCODE ff  | 00 00 29 10 00 ff 00 00 00 00 00     |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 01              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 1232 octets       | 00 00 29 04 d0 00 00 00 00 00 00     |

    @DNS-EDNS-ANSWERED
    Scenario: Options are passed over
      When DNS is sent this message over UDP
        | id                               | 12 34                                                           |
        | query, recursion desired         | 01 00                                                           |
        | counts                           | 00 01 00 00 00 00 00 01                                         |
        | question: example.org A          | 07 "example" 03 "org" 00 00 01 00 01                            |
        | EDNS: a cookie and empty padding | 00 00 29 04 d0 00 00 00 00 00 0c 00 0a 00 04 "cook" 00 0c 00 00 |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 01              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 1232 octets       | 00 00 29 04 d0 00 00 00 00 00 00     |

    @DNS-EDNS-ANSWERED
    Scenario: Without an OPT record there is none in the answer
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 00              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 00              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |

    @DNS-EDNS-ANSWERED
    Scenario: With records beside it the OPT record goes last
      Given DNS holds these records
        | name                    | type | ttl | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 60  | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 01                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
        | EDNS: 1232 octets                     | 00 00 29 04 d0 00 00 00 00 00 00                           |
      Then DNS answers with this message
        | id                                                             | 12 34                                                                                     |
        | answer, authoritative, NOERROR                                 | 85 00                                                                                     |
        | counts                                                         | 00 01 00 01 00 00 00 02                                                                   |
        | question: _vlmcs._tcp.contoso.com SRV                          | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01                                |
        | answer: _vlmcs._tcp.contoso.com SRV 0 0 1688 kms-1.contoso.com | c0 0c 00 21 00 01 00 00 00 3c 00 19 00 00 00 00 06 98 05 "kms-1" 07 "contoso" 03 "com" 00 |
        | additional: kms-1.contoso.com A 192.0.2.1                      | c0 3b 00 01 00 01 00 00 00 3c 00 04 c0 00 02 01                                           |
        | EDNS: 1232 octets                                              | 00 00 29 04 d0 00 00 00 00 00 00                                                          |

    @DNS-EDNS-VERSION
    Scenario: Version 1
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: version 1          | 00 00 29 10 00 00 01 00 00 00 00     |
      Then DNS answers with this message
        | id                                     | 12 34                                |
        | answer, lower part of BADVERS          | 81 00                                |
        | counts                                 | 00 01 00 00 00 00 00 01              |
        | question: example.org A                | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: version 0, upper part of BADVERS | 00 00 29 04 d0 01 00 00 00 00 00     |

    @DNS-EDNS-VERSION
    Scenario: Version 255
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: version 255        | 00 00 29 10 00 00 ff 00 00 00 00     |
      Then DNS answers with this message
        | id                                     | 12 34                                |
        | answer, lower part of BADVERS          | 81 00                                |
        | counts                                 | 00 01 00 00 00 00 00 01              |
        | question: example.org A                | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: version 0, upper part of BADVERS | 00 00 29 04 d0 01 00 00 00 00 00     |

    @DNS-EDNS-MALFORMED
    Scenario: Two OPT records
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 02              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 1232 octets        | 00 00 29 04 d0 00 00 00 00 00 00     |
        | EDNS: 1232 octets        | 00 00 29 04 d0 00 00 00 00 00 00     |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-EDNS-MALFORMED
    Scenario: An OPT record that is not of the root
      When DNS is sent this message over UDP
        | id                           | 12 34                                   |
        | query, recursion desired     | 01 00                                   |
        | counts                       | 00 01 00 00 00 00 00 01                 |
        | question: example.org A      | 07 "example" 03 "org" 00 00 01 00 01    |
        | EDNS that is not of the root | 01 "a" 00 00 29 04 d0 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-EDNS-MALFORMED
    Scenario: Half an option
      When DNS is sent this message over UDP
        | id                       | 12 34                                     |
        | query, recursion desired | 01 00                                     |
        | counts                   | 00 01 00 00 00 00 00 01                   |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01      |
        | EDNS: an option cut off  | 00 00 29 04 d0 00 00 00 00 00 03 00 0a 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-EDNS-MALFORMED
    Scenario: An option longer than there is
      When DNS is sent this message over UDP
        | id                       | 12 34                                               |
        | query, recursion desired | 01 00                                               |
        | counts                   | 00 01 00 00 00 00 00 01                             |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01                |
        | EDNS: 4 of 5 octets      | 00 00 29 04 d0 00 00 00 00 00 08 00 0a 00 05 "cook" |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-EDNS-MALFORMED
    Scenario: Octets after the last option
      When DNS is sent this message over UDP
        | id                       | 12 34                                                  |
        | query, recursion desired | 01 00                                                  |
        | counts                   | 00 01 00 00 00 00 00 01                                |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01                   |
        | EDNS: an octet too many  | 00 00 29 04 d0 00 00 00 00 00 09 00 0a 00 04 "cook" 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-EDNS-ANSWERED
    Scenario: A record of another type beside the question is passed over
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                                     |
        | query, recursion desired              | 01 00                                                                     |
        | counts                                | 00 01 00 00 00 00 00 01                                                   |
        | question: example.org A               | 07 "example" 03 "org" 00 00 01 00 01                                      |
        | additional: x.example.org A 192.0.2.1 | 01 "x" 07 "example" 03 "org" 00 00 01 00 01 00 00 00 00 00 04 c0 00 02 01 |
      Then DNS answers with this message
        | id                      | 12 34                                |
        | answer, REFUSED         | 81 05                                |
        | counts                  | 00 01 00 00 00 00 00 00              |
        | question: example.org A | 07 "example" 03 "org" 00 00 01 00 01 |
