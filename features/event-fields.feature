Feature: The fields of the KMS events
  Table 11 of the guide has a row for each field. Real logs differ in the width of numbers, in the padding
  and the order of dates and in the case of ids; a field is judged by what it is, not by how it is written.

  Rule: Event 12288 tells of the request

    Scenario Outline: Field <field> of event 12288, <name>
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then field <field> of event 12288 of CLIENT_1 is <format>

      @CLIENT-EVENT-12288-HRESULT
      Examples: HRESULT
        | field | name    | format        |
        | 1     | HRESULT | a result code |

      @CLIENT-EVENT-12288-STATUS
      Examples: Status
        | field | name   | format         |
        | 2     | Status | a set of flags |

      @CLIENT-EVENT-12288-SERVER
      Examples: Server:Port
        | field | name        | format            |
        | 3     | Server:Port | a name and a port |

      @CLIENT-EVENT-12288-CMID
      Examples: CMID
        | field | name | format |
        | 4     | CMID | a GUID |

      @CLIENT-EVENT-12288-TIME
      Examples: Client Time
        | field | name        | format            |
        | 5     | Client Time | a date and a time |

      @CLIENT-EVENT-12288-VM-INFO
      Examples: VM Info
        | field | name    | format |
        | 6     | VM Info | 0 or 1 |

      @CLIENT-EVENT-12288-LICENSING-STATUS
      Examples: Licensing Status
        | field | name             | format           |
        | 7     | Licensing Status | a licence status |

      @CLIENT-EVENT-12288-EXPIRATION
      Examples: Time to Expiration
        | field | name               | format         |
        | 8     | Time to Expiration | a whole number |

      @CLIENT-EVENT-12288-ACTID
      Examples: ActID
        | field | name  | format |
        | 9     | ActID | a GUID |

      @CLIENT-EVENT-12288-N-POLICY
      Examples: N-Policy
        | field | name     | format         |
        | 10    | N-Policy | a whole number |

  Rule: Event 12289 tells of the answer

    Scenario Outline: Field <field> of event 12289, <name>
      Given KMS_1 is an activated KMS host
      When CLIENT_1 asks for activation
      Then field <field> of event 12289 of CLIENT_1 is <format>

      @CLIENT-EVENT-12289-HRESULT
      Examples: HRESULT
        | field | name    | format        |
        | 1     | HRESULT | a result code |

      @CLIENT-EVENT-12289-STATUS-FLAGS
      Examples: Status
        | field | name   | format         |
        | 2     | Status | a set of flags |

      @CLIENT-EVENT-12289-FBOUND
      Examples: fBound
        | field | name   | format |
        | 3     | fBound | 0 or 1 |

      @CLIENT-EVENT-12289-COUNT
      Examples: Count
        | field | name  | format         |
        | 5     | Count | a whole number |

      @CLIENT-EVENT-12289-ACTIVATION-INTERVAL
      Examples: Activation Interval
        | field | name                | format         |
        | 6     | Activation Interval | a whole number |

      @CLIENT-EVENT-12289-RENEWAL-INTERVAL
      Examples: Renewal Interval
        | field | name             | format         |
        | 7     | Renewal Interval | a whole number |

      @CLIENT-EVENT-12289-TIME
      Examples: Client Time
        | field | name        | format            |
        | 8     | Client Time | a date and a time |

    @CLIENT-EVENT-12289-STATUS-FLAGS
    Scenario: The answer activates the client, and its flags are written all the same
      When CLIENT_1 has been activated by KMS_1
      Then field 2 of event 12289 of CLIENT_1 is a set of flags

  Rule: Event 12290 tells of a request at the KMS host

    Scenario Outline: Field <field> of event 12290, <name>
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then field <field> of event 12290 of KMS_1 is <format>

      @HOST-EVENT-12290-HRESULT
      Examples: HRESULT
        | field | name    | format        |
        | 1     | HRESULT | a result code |

      @HOST-EVENT-12290-N-POLICY
      Examples: N-Policy
        | field | name     | format         |
        | 2     | N-Policy | a whole number |

      @HOST-EVENT-12290-MACHINE
      Examples: Machine
        | field | name    | format          |
        | 3     | Machine | a computer name |

      @HOST-EVENT-12290-CMID
      Examples: CMID
        | field | name | format |
        | 4     | CMID | a GUID |

      @HOST-EVENT-12290-TIME
      Examples: Client Time
        | field | name        | format            |
        | 5     | Client Time | a date and a time |

      @HOST-EVENT-12290-VM-INFO
      Examples: VM Info
        | field | name    | format |
        | 6     | VM Info | 0 or 1 |

      @HOST-EVENT-12290-LICENSING-STATUS
      Examples: Licensing Status
        | field | name             | format           |
        | 7     | Licensing Status | a licence status |

      @HOST-EVENT-12290-EXPIRATION
      Examples: Time to Expiration
        | field | name               | format         |
        | 8     | Time to Expiration | a whole number |

      @HOST-EVENT-12290-ACTID
      Examples: ActID
        | field | name  | format |
        | 9     | ActID | a GUID |
