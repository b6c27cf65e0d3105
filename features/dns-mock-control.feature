Feature: What a tester can do to the name server, and see of it
  Mock control of DNS: records, faults and the journal, as any tester can use it beside the lab.

  Rule: A fault answers in the place of the zones, for one name or for all

    @DNS-FAULT
    Scenario: servfail for the name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name          | milliseconds |
        | servfail | X.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                        | 12 34                                       |
        | answer, SERVFAIL          | 81 02                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: servfail for every name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name | milliseconds |
        | servfail |      |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                        | 12 34                                       |
        | answer, SERVFAIL          | 81 02                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: servfail for another name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name          | milliseconds |
        | servfail | y.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT
    Scenario: refused for the name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault   | name          | milliseconds |
        | refused | X.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                        | 12 34                                       |
        | answer, REFUSED           | 81 05                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: refused for every name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault   | name | milliseconds |
        | refused |      |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                        | 12 34                                       |
        | answer, REFUSED           | 81 05                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: refused for another name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault   | name          | milliseconds |
        | refused | y.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT
    Scenario: drop for the name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name          | milliseconds |
        | drop  | X.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS does not answer

    @DNS-FAULT
    Scenario: drop for every name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name | milliseconds |
        | drop  |      |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS does not answer

    @DNS-FAULT
    Scenario: drop for another name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name          | milliseconds |
        | drop  | y.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT
    Scenario: Of two the first counts
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name | milliseconds |
        | refused  |      |              |
        | servfail |      |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                        | 12 34                                       |
        | answer, REFUSED           | 81 05                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: One that fails after one that is late for another name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name          | milliseconds |
        | delay    | y.contoso.com | 1            |
        | servfail | x.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                        | 12 34                                       |
        | answer, SERVFAIL          | 81 02                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: Late for the name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name          | milliseconds |
        | delay | x.contoso.com | 40           |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers late with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT
    Scenario: Late for every name, and failing too
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name | milliseconds |
        | servfail |      |              |
        | delay    |      | 40           |
      When DNS is sent this message over TCP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers late with this message
        | id                        | 12 34                                       |
        | answer, SERVFAIL          | 81 02                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |

    @DNS-FAULT
    Scenario: Late where the tester did not say how much
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name | milliseconds |
        | delay |      |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers late with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT
    Scenario: Faults that are replaced by others are gone
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault    | name | milliseconds |
        | servfail |      |              |
      And DNS has these faults
        | fault    | name          | milliseconds |
        | servfail | y.contoso.com |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT-UPDATE
    Scenario: Every update fails
      Given DNS has these faults
        | fault    | name | milliseconds |
        | servfail |      |              |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS answers with this message
        | id                            | 12 34                                |
        | answer to an update, SERVFAIL | a8 02                                |
        | counts                        | 00 01 00 00 00 00 00 00              |
        | zone: contoso.com             | 07 "contoso" 03 "com" 00 00 06 00 01 |
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-FAULT-UPDATE
    Scenario: An update of the name is refused
      Given DNS has these faults
        | fault   | name          | milliseconds |
        | refused | X.contoso.com |              |
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

    @DNS-FAULT-UPDATE
    Scenario: An update of the name gets lost
      Given DNS has these faults
        | fault | name          | milliseconds |
        | drop  | x.contoso.com |              |
      When DNS is sent this message over UDP
        | id                                | 12 34                                                                     |
        | update                            | 28 00                                                                     |
        | counts                            | 00 01 00 00 00 01 00 00                                                   |
        | zone: contoso.com                 | 07 "contoso" 03 "com" 00 00 06 00 01                                      |
        | change: x.contoso.com A 192.0.2.9 | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |
      Then DNS does not answer
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-FAULT-UPDATE
    Scenario: An update of another name
      Given DNS has these faults
        | fault | name          | milliseconds |
        | drop  | y.contoso.com |              |
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
        | x.contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-FAULT-UPDATE
    Scenario: A fault for the zone is none for a name in it
      Given DNS has these faults
        | fault    | name        | milliseconds |
        | servfail | contoso.com |              |
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
        | x.contoso.com | A    | 60   | 192.0.2.9      |

    @DNS-FAULT-UPDATE
    Scenario: An update is neither late nor stale
      Given DNS has these faults
        | fault | name | milliseconds |
        | delay |      | 60000        |
        | stale |      |              |
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
        | x.contoso.com | A    | 60   | 192.0.2.9      |

  Rule: A stale name goes on as it stood when the fault was set

    @DNS-FAULT-STALE
    Scenario: The name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name          | milliseconds |
        | stale | x.contoso.com |              |
      And DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.8 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT-STALE
    Scenario: Every name
      Given DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      And DNS has these faults
        | fault | name | milliseconds |
        | stale |      |              |
      And the records of x.contoso.com are removed from DNS
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT-STALE
    Scenario: Another name
      Given DNS has these faults
        | fault | name          | milliseconds |
        | stale | y.contoso.com |              |
      And DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-FAULT-STALE
    Scenario: A name that is only late
      Given DNS has these faults
        | fault | name | milliseconds |
        | delay |      | 1            |
      And DNS holds these records
        | name          | type | ttl | data      |
        | x.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers late with this message
        | id                                | 12 34                                           |
        | answer, authoritative, NOERROR    | 85 00                                           |
        | counts                            | 00 01 00 01 00 00 00 00                         |
        | question: x.contoso.com A         | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01     |
        | answer: x.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

  Rule: The journal tells in words what went over the wire

    @DNS-JOURNAL
    Scenario: A query and its answer
      Given DNS holds these records
        | name                    | type | ttl  | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600 | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 3600 | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _VLMCS._TCP.CONTOSO.COM SRV | 06 "_VLMCS" 04 "_TCP" 07 "CONTOSO" 03 "COM" 00 00 21 00 01 |
      Then the journal of DNS tells
        """
        {
          "asked": "SRV _vlmcs._tcp.contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": true,
            "question": {
              "name": "_VLMCS._TCP.CONTOSO.COM",
              "type": "SRV",
              "class": "IN"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "NOERROR",
            "authoritative": true,
            "truncated": false,
            "answers": [
              {
                "type": "SRV",
                "name": "_VLMCS._TCP.CONTOSO.COM",
                "ttl": 3600,
                "priority": 0,
                "weight": 0,
                "port": 1688,
                "target": "kms-1.contoso.com"
              }
            ],
            "authority": [],
            "additional": [
              {
                "type": "A",
                "name": "kms-1.contoso.com",
                "ttl": 3600,
                "address": "192.0.2.1"
              }
            ]
          }
        }
        """

    @DNS-JOURNAL
    Scenario: The greatest TTL beside an answer
      Given DNS holds these records
        | name                    | type | ttl        | data                       |
        | _vlmcs._tcp.contoso.com | SRV  | 3600       | 0 0 1688 kms-1.contoso.com |
        | kms-1.contoso.com       | A    | 2147483647 | 192.0.2.1                  |
      When DNS is sent this message over UDP
        | id                                    | 12 34                                                      |
        | query, recursion desired              | 01 00                                                      |
        | counts                                | 00 01 00 00 00 00 00 00                                    |
        | question: _vlmcs._tcp.contoso.com SRV | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 21 00 01 |
      Then the journal of DNS tells
        """
        {
          "asked": "SRV _vlmcs._tcp.contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": true,
            "question": {
              "name": "_vlmcs._tcp.contoso.com",
              "type": "SRV",
              "class": "IN"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "NOERROR",
            "authoritative": true,
            "truncated": false,
            "answers": [
              {
                "type": "SRV",
                "name": "_vlmcs._tcp.contoso.com",
                "ttl": 3600,
                "priority": 0,
                "weight": 0,
                "port": 1688,
                "target": "kms-1.contoso.com"
              }
            ],
            "authority": [],
            "additional": [
              {
                "type": "A",
                "name": "kms-1.contoso.com",
                "ttl": 2147483647,
                "address": "192.0.2.1"
              }
            ]
          }
        }
        """

    @DNS-JOURNAL
    Scenario: EDNS without DO
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: example.org A  | 07 "example" 03 "org" 00 00 01 00 01 |
        | EDNS: 512 octets         | 00 00 29 02 00 00 00 00 00 00 00     |
      Then the journal of DNS tells
        """
        {
          "asked": "A example.org over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "edns": {
              "version": 0,
              "udpOctets": 512,
              "dnssecOk": false
            },
            "recursionDesired": true,
            "question": {
              "name": "example.org",
              "type": "A",
              "class": "IN"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "REFUSED",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": [],
            "edns": {
              "version": 0,
              "udpOctets": 1232,
              "dnssecOk": false
            }
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A query over TCP for what is not there
      When DNS is sent this message over TCP
        | id                           | 12 34                                       |
        | query, recursion desired     | 01 00                                       |
        | counts                       | 00 01 00 00 00 00 00 00                     |
        | question: y.contoso.com AAAA | 01 "y" 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then the journal of DNS tells
        """
        {
          "asked": "AAAA y.contoso.com over tcp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": true,
            "question": {
              "name": "y.contoso.com",
              "type": "AAAA",
              "class": "IN"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "NXDOMAIN",
            "authoritative": true,
            "truncated": false,
            "answers": [],
            "authority": [
              {
                "type": "SOA",
                "ttl": 0,
                "name": "contoso.com",
                "primary": "ns.contoso.com",
                "hostmaster": "hostmaster.contoso.com",
                "serial": 1,
                "refresh": 900,
                "retry": 600,
                "expire": 86400,
                "minimum": 0
              }
            ],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: Numbers without a name, EDNS and BADVERS
      When DNS is sent this message over UDP
        | id                              | 12 34                                |
        | query                           | 00 00                                |
        | counts                          | 00 01 00 00 00 00 00 01              |
        | question: example.org TYPE65 CH | 07 "example" 03 "org" 00 00 41 00 03 |
        | EDNS: version 1, DO             | 00 00 29 10 00 00 01 80 00 00 00     |
      Then the journal of DNS tells
        """
        {
          "asked": "TYPE65 example.org over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "edns": {
              "version": 1,
              "udpOctets": 4096,
              "dnssecOk": true
            },
            "recursionDesired": false,
            "question": {
              "name": "example.org",
              "type": "TYPE65",
              "class": "CLASS3"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "BADVERS",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": [],
            "edns": {
              "version": 0,
              "udpOctets": 1232,
              "dnssecOk": true
            }
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A truncated answer
      Given DNS holds 31 addresses of ab.contoso.com
      When DNS is sent this message over UDP
        | id                         | 12 34                                        |
        | query, recursion desired   | 01 00                                        |
        | counts                     | 00 01 00 00 00 00 00 00                      |
        | question: ab.contoso.com A | 02 "ab" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then the journal of DNS tells
        """
        {
          "asked": "A ab.contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": true,
            "question": {
              "name": "ab.contoso.com",
              "type": "A",
              "class": "IN"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "NOERROR",
            "authoritative": true,
            "truncated": true,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: Another operation, without a question
      When DNS is sent this message over UDP
        | id     | 12 34                   |
        | notify | 20 00                   |
        | counts | 00 00 00 00 00 00 00 00 |
      Then the journal of DNS tells
        """
        {
          "asked": "OPCODE4 . over udp",
          "request": {
            "id": 4660,
            "opcode": "OPCODE4",
            "recursionDesired": false,
            "question": null
          },
          "response": {
            "id": 4660,
            "rcode": "NOTIMP",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A query without a question
      When DNS is sent this message over UDP
        | id     | 12 34                   |
        | query  | 00 00                   |
        | counts | 00 00 00 00 00 00 00 00 |
      Then the journal of DNS tells
        """
        {
          "asked": "TYPE0 . over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": false,
            "question": null
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: The root
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | question: the root NS    | 00 00 02 00 01          |
      Then the journal of DNS tells
        """
        {
          "asked": "NS . over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": true,
            "question": {
              "name": "",
              "type": "NS",
              "class": "IN"
            }
          },
          "response": {
            "id": 4660,
            "rcode": "REFUSED",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: What is no message
      When DNS is sent this message over UDP
        | id      | 12 34 |
        | rubbish | "abc" |
      Then the journal of DNS tells
        """
        {
          "asked": "malformed message over udp",
          "request": {
            "id": 4660,
            "malformed": "a header has 12 octets, got 5",
            "octets": 5,
            "start": "1234616263"
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: One octet
      When DNS is sent this message over UDP
        | half an id | 12 |
      Then the journal of DNS tells
        """
        {
          "asked": "malformed message over udp",
          "request": {
            "id": null,
            "malformed": "a header has 12 octets, got 1",
            "octets": 1,
            "start": "12"
          },
          "response": null
        }
        """

    @DNS-JOURNAL
    Scenario: A question that cannot be read
      When DNS is sent this message over UDP
        | id      | 12 34                   |
        | query   | 00 00                   |
        | counts  | 00 01 00 00 00 00 00 00 |
        | rubbish | 3f                      |
      Then the journal of DNS tells
        """
        {
          "asked": "malformed message over udp",
          "request": {
            "id": 4660,
            "malformed": "question at octet 12 cannot be read",
            "octets": 13,
            "start": "1234000000010000000000003f"
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A record that cannot be read
      When DNS is sent this message over UDP
        | id                      | 12 34                                |
        | query                   | 00 00                                |
        | counts                  | 00 01 00 01 00 00 00 00              |
        | question: contoso.com A | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then the journal of DNS tells
        """
        {
          "asked": "malformed message over udp",
          "request": {
            "id": 4660,
            "malformed": "record at octet 29 cannot be read",
            "octets": 29,
            "start": "12340000000100010000000007636f6e746f736f03636f6d0000010001"
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A record whose data are cut off
      When DNS is sent this message over UDP
        | id                      | 12 34                                     |
        | query                   | 00 00                                     |
        | counts                  | 00 01 00 01 00 00 00 00                   |
        | question: contoso.com A | 07 "contoso" 03 "com" 00 00 01 00 01      |
        | 3 of 4 octets           | 00 00 01 00 01 00 00 00 00 00 04 c0 00 02 |
      Then the journal of DNS tells
        """
        {
          "asked": "malformed message over udp",
          "request": {
            "id": 4660,
            "malformed": "record at octet 29 cannot be read",
            "octets": 43,
            "start": "12340000000100010000000007636f6e746f736f03636f6d00000100010000010001000000000004c00002"
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: Octets after the message, of which the first 64 are shown
      When DNS is sent this message over UDP
        | id                      | 12 34                                                |
        | query                   | 00 00                                                |
        | counts                  | 00 01 00 00 00 00 00 00                              |
        | question: contoso.com A | 07 "contoso" 03 "com" 00 00 01 00 01                 |
        | too many                | "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz" |
      Then the journal of DNS tells
        """
        {
          "asked": "malformed message over udp",
          "request": {
            "id": 4660,
            "malformed": "50 octets after the last section",
            "octets": 79,
            "start": "12340000000100000000000007636f6e746f736f03636f6d00000100017a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a"
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: An update, its prerequisites and its changes
      When DNS is sent this message over UDP
        | id                                      | 12 34                                                                                   |
        | update                                  | 28 00                                                                                   |
        | counts                                  | 00 01 00 03 00 04 00 00                                                                 |
        | zone: contoso.com                       | 07 "contoso" 03 "com" 00 00 06 00 01                                                    |
        | if: contoso.com NS ANY                  | 07 "contoso" 03 "com" 00 00 02 00 ff 00 00 00 00 00 00                                  |
        | if: z.contoso.com ANY NONE              | 01 "z" 07 "contoso" 03 "com" 00 00 ff 00 fe 00 00 00 00 00 00                           |
        | if: contoso.com NS ns.contoso.com       | 07 "contoso" 03 "com" 00 00 02 00 01 00 00 00 00 00 10 02 "ns" 07 "contoso" 03 "com" 00 |
        | change: x.contoso.com A 192.0.2.9       | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09               |
        | change: y.contoso.com A NONE 192.0.2.8  | 01 "y" 07 "contoso" 03 "com" 00 00 01 00 fe 00 00 00 00 00 04 c0 00 02 08               |
        | change: _vlmcs._tcp.contoso.com ANY ANY | 06 "_vlmcs" 04 "_tcp" 07 "contoso" 03 "com" 00 00 ff 00 ff 00 00 00 00 00 00            |
        | change: y.contoso.com NS NONE           | 01 "y" 07 "contoso" 03 "com" 00 00 02 00 fe 00 00 00 00 00 00                           |
      Then the journal of DNS tells
        """
        {
          "asked": "UPDATE contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "UPDATE",
            "zone": "contoso.com",
            "prerequisites": [
              {
                "class": "ANY",
                "type": "NS",
                "name": "contoso.com"
              },
              {
                "class": "NONE",
                "type": "ANY",
                "name": "z.contoso.com"
              },
              {
                "class": "IN",
                "type": "NS",
                "name": "contoso.com",
                "ttl": 0,
                "target": "ns.contoso.com"
              }
            ],
            "updates": [
              {
                "class": "IN",
                "type": "A",
                "name": "x.contoso.com",
                "ttl": 60,
                "address": "192.0.2.9"
              },
              {
                "class": "NONE",
                "type": "A",
                "name": "y.contoso.com",
                "ttl": 0,
                "address": "192.0.2.8"
              },
              {
                "class": "ANY",
                "type": "ANY",
                "name": "_vlmcs._tcp.contoso.com"
              },
              {
                "class": "NONE",
                "type": "NS",
                "name": "y.contoso.com"
              }
            ]
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A change of a type that no zone holds, and one with data where there are none
      When DNS is sent this message over UDP
        | id                                    | 12 34                                           |
        | update                                | 28 00                                           |
        | counts                                | 00 01 00 00 00 02 00 00                         |
        | question: contoso.com SOA             | 07 "contoso" 03 "com" 00 00 06 00 01            |
        | change: y.contoso.com TXT             | 01 "y" c0 0c 00 10 00 01 00 00 00 05 00 02 "01" |
        | change: y.contoso.com A ANY with data | 01 "y" c0 0c 00 01 00 ff 00 00 00 00 00 01 00   |
      Then the journal of DNS tells
        """
        {
          "asked": "UPDATE contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "UPDATE",
            "zone": "contoso.com",
            "prerequisites": [],
            "updates": [
              {
                "class": "IN",
                "type": "TYPE16",
                "name": "y.contoso.com",
                "ttl": 5,
                "octets": "3031"
              },
              {
                "class": "ANY",
                "type": "A",
                "name": "y.contoso.com"
              }
            ]
          },
          "response": {
            "id": 4660,
            "rcode": "REFUSED",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: An update without a zone
      When DNS is sent this message over UDP
        | id     | 12 34                   |
        | update | 28 00                   |
        | counts | 00 00 00 00 00 00 00 00 |
      Then the journal of DNS tells
        """
        {
          "asked": "UPDATE . over udp",
          "request": {
            "id": 4660,
            "opcode": "UPDATE",
            "zone": null,
            "prerequisites": [],
            "updates": []
          },
          "response": {
            "id": 4660,
            "rcode": "FORMERR",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": []
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A signature
      When DNS is sent this message over UDP
        | id                                 | 12 34                                                                                                                                      |
        | update                             | 28 00                                                                                                                                      |
        | counts                             | 00 01 00 00 00 01 00 01                                                                                                                    |
        | zone: contoso.com                  | 07 "contoso" 03 "com" 00 00 06 00 01                                                                                                       |
        | change: x.contoso.com A 192.0.2.9  | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09                                                                  |
        | signature: TSIG of Key.Contoso.com | 03 "Key" 07 "Contoso" 03 "com" 00 00 fa 00 ff 00 00 00 00 00 21 0b "hmac-sha256" 00 00 00 4a 66 d9 70 01 2c 00 04 "mmmm" ab cd 00 00 00 00 |
      Then the journal of DNS tells
        """
        {
          "asked": "UPDATE contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "UPDATE",
            "signedWithKey": "Key.Contoso.com",
            "zone": "contoso.com",
            "prerequisites": [],
            "updates": [
              {
                "class": "IN",
                "type": "A",
                "name": "x.contoso.com",
                "ttl": 60,
                "address": "192.0.2.9"
              }
            ]
          },
          "response": {
            "id": 4660,
            "rcode": "NOTAUTH",
            "authoritative": false,
            "truncated": false,
            "answers": [],
            "authority": [],
            "additional": [],
            "signedWithKey": "Key.Contoso.com"
          }
        }
        """

    @DNS-JOURNAL
    Scenario: A question that gets no answer
      Given DNS has these faults
        | fault | name | milliseconds |
        | drop  |      |              |
      When DNS is sent this message over UDP
        | id                        | 12 34                                       |
        | query, recursion desired  | 01 00                                       |
        | counts                    | 00 01 00 00 00 00 00 00                     |
        | question: x.contoso.com A | 01 "x" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then the journal of DNS tells
        """
        {
          "asked": "A x.contoso.com over udp",
          "request": {
            "id": 4660,
            "opcode": "QUERY",
            "recursionDesired": true,
            "question": {
              "name": "x.contoso.com",
              "type": "A",
              "class": "IN"
            }
          },
          "response": null
        }
        """

  Rule: A tester is told why a record or a zone is not taken, and what to do

    @DNS-CONTROL-REFUSED
    Scenario: A record outside the zones
      When a tester tries to give DNS these records
        | name            | type | ttl | data      |
        | x.contoso.com   | A    | 60  | 192.0.2.9 |
        | www.example.org | A    | 60  | 192.0.2.9 |
      Then the tester is told "Expected a name in a zone of this server, got \"www.example.org\". Add its zone with addZone first."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv4 address
      When a tester tries to give DNS these records
        | name          | type | ttl | data        |
        | x.contoso.com | A    | 60  | 192.0.2.256 |
      Then the tester is told "Expected an IPv4 address, got \"192.0.2.256\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: An IPv4 address with a zero in front
      When a tester tries to give DNS these records
        | name          | type | ttl | data       |
        | x.contoso.com | A    | 60  | 192.0.2.09 |
      Then the tester is told "Expected an IPv4 address, got \"192.0.2.09\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: An IPv4 address of three numbers
      When a tester tries to give DNS these records
        | name          | type | ttl | data    |
        | x.contoso.com | A    | 60  | 192.0.2 |
      Then the tester is told "Expected an IPv4 address, got \"192.0.2\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 2001:db8::1::2
      When a tester tries to give DNS these records
        | name          | type | ttl | data           |
        | x.contoso.com | AAAA | 60  | 2001:db8::1::2 |
      Then the tester is told "Expected an IPv6 address, got \"2001:db8::1::2\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 1:2:3:4:5:6:7
      When a tester tries to give DNS these records
        | name          | type | ttl | data          |
        | x.contoso.com | AAAA | 60  | 1:2:3:4:5:6:7 |
      Then the tester is told "Expected an IPv6 address, got \"1:2:3:4:5:6:7\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 1:2:3:4:5:6:7:8:9
      When a tester tries to give DNS these records
        | name          | type | ttl | data              |
        | x.contoso.com | AAAA | 60  | 1:2:3:4:5:6:7:8:9 |
      Then the tester is told "Expected an IPv6 address, got \"1:2:3:4:5:6:7:8:9\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 1:2:3:4::5:6:7:8
      When a tester tries to give DNS these records
        | name          | type | ttl | data             |
        | x.contoso.com | AAAA | 60  | 1:2:3:4::5:6:7:8 |
      Then the tester is told "Expected an IPv6 address, got \"1:2:3:4::5:6:7:8\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 2001:db8::12345
      When a tester tries to give DNS these records
        | name          | type | ttl | data            |
        | x.contoso.com | AAAA | 60  | 2001:db8::12345 |
      Then the tester is told "Expected an IPv6 address, got \"2001:db8::12345\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 2001:db8::g
      When a tester tries to give DNS these records
        | name          | type | ttl | data        |
        | x.contoso.com | AAAA | 60  | 2001:db8::g |
      Then the tester is told "Expected an IPv6 address, got \"2001:db8::g\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 192.0.2.1::
      When a tester tries to give DNS these records
        | name          | type | ttl | data        |
        | x.contoso.com | AAAA | 60  | 192.0.2.1:: |
      Then the tester is told "Expected an IPv6 address, got \"192.0.2.1::\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 192.0.2.1
      When a tester tries to give DNS these records
        | name          | type | ttl | data      |
        | x.contoso.com | AAAA | 60  | 192.0.2.1 |
      Then the tester is told "Expected an IPv6 address, got \"192.0.2.1\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 1:2:3:4:5:6:7:192.0.2.1
      When a tester tries to give DNS these records
        | name          | type | ttl | data                    |
        | x.contoso.com | AAAA | 60  | 1:2:3:4:5:6:7:192.0.2.1 |
      Then the tester is told "Expected an IPv6 address, got \"1:2:3:4:5:6:7:192.0.2.1\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 1:2:3:4:5:6:7:8::1::2
      When a tester tries to give DNS these records
        | name          | type | ttl | data                  |
        | x.contoso.com | AAAA | 60  | 1:2:3:4:5:6:7:8::1::2 |
      Then the tester is told "Expected an IPv6 address, got \"1:2:3:4:5:6:7:8::1::2\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: No IPv6 address: 1:192.0.2.1:2:3:4:5:6
      When a tester tries to give DNS these records
        | name          | type | ttl | data                  |
        | x.contoso.com | AAAA | 60  | 1:192.0.2.1:2:3:4:5:6 |
      Then the tester is told "Expected an IPv6 address, got \"1:192.0.2.1:2:3:4:5:6\"."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: A TTL over 31 bits
      When a tester tries to give DNS these records
        | name          | type | ttl        | data      |
        | x.contoso.com | A    | 2147483648 | 192.0.2.9 |
      Then the tester is told "Expected a TTL (RFC 2181 8) from 0 to 2147483647, got 2147483648."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: A priority over 16 bits
      When a tester tries to give DNS these records
        | name                    | type | ttl | data                           |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 65536 0 1688 kms-1.contoso.com |
      Then the tester is told "Expected a priority (RFC 2782) from 0 to 65535, got 65536."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: A weight over 16 bits
      When a tester tries to give DNS these records
        | name                    | type | ttl | data                           |
        | _vlmcs._tcp.contoso.com | SRV  | 60  | 0 65536 1688 kms-1.contoso.com |
      Then the tester is told "Expected a weight (RFC 2782) from 0 to 65535, got 65536."
      And the zone contoso.com holds these records beside the address of its name server
        | name        | type | ttl  | data           |
        | contoso.com | NS   | 3600 | ns.contoso.com |

    @DNS-CONTROL-REFUSED
    Scenario: A zone that is not the server's
      When a tester tries to read the zone "example.org" of DNS
      Then the tester is told "Expected a zone of this server, got \"example.org\". Add it with addZone first."

    @DNS-CONTROL-REFUSED
    Scenario: A zone whose name leaves no room for the names that the server makes in it
      When a tester tries to add the zone "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" to DNS
      Then the tester is told "Expected a zone name of at most 242 characters, got 243. Use a shorter one."

    @DNS-CONTROL-REFUSED
    Scenario: The longest name of a zone
      When a tester tries to add the zone "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" to DNS
      Then the tester is told "nothing"
