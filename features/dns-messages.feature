Feature: Messages of the name server
  The lab gives every target a name server that speaks DNS itself (RFC 1035, 9619). Clients and hosts, dig and nsupdate meet it:
  what they rely on is judged here, octet by octet.

  Rule: The header comes back with the id, the operation and the question of the client

    @DNS-MESSAGE-HEADER
    Scenario: A query without recursion desired
      Given DNS holds these records
        | name            | type | ttl | data      |
        | www.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                          | 12 34                                         |
        | query                       | 00 00                                         |
        | counts                      | 00 01 00 00 00 00 00 00                       |
        | question: www.contoso.com A | 03 "www" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                  | 12 34                                           |
        | answer, authoritative, NOERROR      | 84 00                                           |
        | counts                              | 00 01 00 01 00 00 00 00                         |
        | question: www.contoso.com A         | 03 "www" 07 "contoso" 03 "com" 00 00 01 00 01   |
        | answer: www.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-MESSAGE-HEADER
    Scenario: A query with recursion desired and flags that mean nothing in a query
      Given DNS holds these records
        | name            | type | ttl | data      |
        | www.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                                           | 12 34                                         |
        | query, all flags but QR set, Z and RCODE too | 07 bf                                         |
        | counts                                       | 00 01 00 00 00 00 00 00                       |
        | question: www.contoso.com A                  | 03 "www" 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                  | 12 34                                           |
        | answer, authoritative, NOERROR      | 85 00                                           |
        | counts                              | 00 01 00 01 00 00 00 00                         |
        | question: www.contoso.com A         | 03 "www" 07 "contoso" 03 "com" 00 00 01 00 01   |
        | answer: www.contoso.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

    @DNS-MESSAGE-HEADER
    Scenario: The letters of the question come back as they were sent
      Given DNS holds these records
        | name            | type | ttl | data      |
        | www.contoso.com | A    | 60  | 192.0.2.9 |
      When DNS is sent this message over UDP
        | id                          | 12 34                                         |
        | query, recursion desired    | 01 00                                         |
        | counts                      | 00 01 00 00 00 00 00 00                       |
        | question: WwW.CONTOSO.com A | 03 "WwW" 07 "CONTOSO" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id                                  | 12 34                                           |
        | answer, authoritative, NOERROR      | 85 00                                           |
        | counts                              | 00 01 00 01 00 00 00 00                         |
        | question: WwW.CONTOSO.com A         | 03 "WwW" 07 "CONTOSO" 03 "com" 00 00 01 00 01   |
        | answer: WwW.CONTOSO.com A 192.0.2.9 | c0 0c 00 01 00 01 00 00 00 3c 00 04 c0 00 02 09 |

  Rule: What is no message to answer is not answered

    @DNS-MESSAGE-SILENCE
    Scenario: A response
      When DNS is sent this message over UDP
        | id                      | 12 34                                |
        | response                | 80 00                                |
        | counts                  | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS does not answer

    @DNS-MESSAGE-SILENCE
    Scenario: One octet
      When DNS is sent this message over UDP
        | half an id | 12 |
      Then DNS does not answer

    @DNS-MESSAGE-SILENCE
    Scenario: A response without a question
      When DNS is sent this message over UDP
        | id       | 12 34                   |
        | response | 80 00                   |
        | counts   | 00 00 00 00 00 00 00 00 |
      Then DNS does not answer

  Rule: What cannot be read is answered with FORMERR

    @DNS-MESSAGE-MALFORMED
    Scenario: An id alone
      When DNS is sent this message over UDP
        | id | 12 34 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 80 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A header of 11 octets
      When DNS is sent this message over UDP
        | id                       | 12 34                |
        | query, recursion desired | 01 00                |
        | counts cut off           | 00 01 00 00 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 80 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A question whose name is cut off
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | name cut off             | 07 "conto"              |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A question that lacks its last octet
      When DNS is sent this message over UDP
        | id                        | 12 34                             |
        | query, recursion desired  | 01 00                             |
        | counts                    | 00 01 00 00 00 00 00 00           |
        | question without an octet | 07 "contoso" 03 "com" 00 00 01 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A name without an end
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 01 00 00 00 00 00 00 |
        | name without an end      | 07 "contoso" 03 "com"   |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: An octet after the last section
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 00              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01 |
        | one more                 | 00                                   |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A count of one record in the answer section, and no record
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 01 00 00 00 00              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A count of one record in the authority section, and no record
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 01 00 00              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A count of one record in the additional section, and no record
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | 00 01 00 00 00 00 00 01              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A record whose frame lacks its last octet
      When DNS is sent this message over UDP
        | id                            | 12 34                                |
        | query, recursion desired      | 01 00                                |
        | counts                        | 00 01 00 00 00 00 00 01              |
        | question: contoso.com A       | 07 "contoso" 03 "com" 00 00 01 00 01 |
        | record without its last octet | 00 00 01 00 01 00 00 00 00 00        |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: Data shorter than their length
      When DNS is sent this message over UDP
        | id                        | 12 34                                     |
        | query, recursion desired  | 01 00                                     |
        | counts                    | 00 01 00 00 00 00 00 01                   |
        | question: contoso.com A   | 07 "contoso" 03 "com" 00 00 01 00 01      |
        | record with 3 of 4 octets | 00 00 01 00 01 00 00 00 00 00 04 c0 00 02 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: A record whose owner is cut off
      When DNS is sent this message over UDP
        | id                            | 12 34                                |
        | query, recursion desired      | 01 00                                |
        | counts                        | 00 01 00 00 00 00 00 01              |
        | question: contoso.com A       | 07 "contoso" 03 "com" 00 00 01 00 01 |
        | record whose owner is cut off | 03 "c"                               |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: The largest counts
      When DNS is sent this message over UDP
        | id                       | 12 34                                |
        | query, recursion desired | 01 00                                |
        | counts                   | ff ff ff ff ff ff ff ff              |
        | question: contoso.com A  | 07 "contoso" 03 "com" 00 00 01 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-MALFORMED
    Scenario: An id alone, over TCP
      When DNS is sent this message over TCP
        | id | 12 34 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 80 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-ONE-QUESTION
    Scenario: No question
      When DNS is sent this message over UDP
        | id                       | 12 34                   |
        | query, recursion desired | 01 00                   |
        | counts                   | 00 00 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-ONE-QUESTION
    Scenario: Two questions
      When DNS is sent this message over UDP
        | id                         | 12 34                                |
        | query, recursion desired   | 01 00                                |
        | counts                     | 00 02 00 00 00 00 00 00              |
        | question: contoso.com A    | 07 "contoso" 03 "com" 00 00 01 00 01 |
        | question: contoso.com AAAA | 07 "contoso" 03 "com" 00 00 1c 00 01 |
      Then DNS answers with this message
        | id              | 12 34                   |
        | answer, FORMERR | 81 01                   |
        | counts          | 00 00 00 00 00 00 00 00 |

  Rule: Another operation is answered with NOTIMP

    @DNS-MESSAGE-OPCODE
    Scenario: Inverse query
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | inverse query             | 09 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id             | 12 34                   |
        | answer, NOTIMP | 89 04                   |
        | counts         | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-OPCODE
    Scenario: Status
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | status                    | 11 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id             | 12 34                   |
        | answer, NOTIMP | 91 04                   |
        | counts         | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-OPCODE
    Scenario: Notify
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | notify                    | 21 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id             | 12 34                   |
        | answer, NOTIMP | a1 04                   |
        | counts         | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-OPCODE
    Scenario: Stateful operation
      When DNS is sent this message over UDP
        | id                        | 12 34                                |
        | stateful operation        | 31 00                                |
        | counts                    | 00 01 00 00 00 00 00 00              |
        | question: contoso.com SOA | 07 "contoso" 03 "com" 00 00 06 00 01 |
      Then DNS answers with this message
        | id             | 12 34                   |
        | answer, NOTIMP | b1 04                   |
        | counts         | 00 00 00 00 00 00 00 00 |

    @DNS-MESSAGE-OPCODE
    Scenario: Notify, cut off
      When DNS is sent this message over UDP
        | id     | 12 34                   |
        | notify | 20 00                   |
        | counts | 00 01 00 00 00 00 00 00 |
      Then DNS answers with this message
        | id             | 12 34                   |
        | answer, NOTIMP | a0 04                   |
        | counts         | 00 00 00 00 00 00 00 00 |
