Feature: Event logs saved to files
  The log that Table 11 names, as the Windows event viewer saves it: XML with an element for each event,
  CSV with a record for each. Inventory tools read such files.

  Rule: XML holds every event with its system data and its fields

    @EVENT-EXPORT-XML-EACH @EVENT-EXPORT-XML-SYSTEM
    Scenario: A request and its answer
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as XML
      Then the saved log holds these KMS events
        | event | log         | computer             |
        | 12288 | Application | client_1.contoso.com |
        | 12289 | Application | client_1.contoso.com |

    @EVENT-EXPORT-XML-DATA
    Scenario Outline: The fields of event <event>
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as XML
      Then the data of event <event> in the saved log are its fields

      Examples:
        | event |
        | 12288 |
        | 12289 |

    @EVENT-EXPORT-XML-TIME
    Scenario Outline: When event <event> was logged
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as XML
      Then event <event> in the saved log has the time at which it was logged

      Examples:
        | event |
        | 12288 |
        | 12289 |

    @EVENT-EXPORT-XML-MARKUP
    Scenario Outline: A host name with markup in it: <name>
      Given CLIENT_1 has <name> named in its registry
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as XML
      Then the data of event 12288 in the saved log hold '<name>:1688'

      Examples:
        | name                   |
        | KMS&1<2>.contoso.com   |
        | KMS"1".contoso.com     |

  Rule: CSV holds every event with its message

    @EVENT-EXPORT-CSV-COLUMNS
    Scenario: The columns of the event viewer
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as CSV
      Then the saved log begins with these columns
        | Level | Date and Time | Source | Event ID | Task Category |

    @EVENT-EXPORT-CSV-EACH @EVENT-EXPORT-CSV-COLUMNS
    Scenario: A request and its answer, as records
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as CSV
      Then the saved log holds these KMS events in any order
        | event |
        | 12288 |
        | 12289 |

    @EVENT-EXPORT-CSV-MESSAGE
    Scenario Outline: The message of event <event>
      Given KMS_1 is an activated KMS host
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as CSV
      Then the data of event <event> in the saved log are its message

      Examples:
        | event |
        | 12288 |
        | 12289 |

    @EVENT-EXPORT-CSV-QUOTES
    Scenario: A message with quotes and commas in it
      Given CLIENT_1 has KMS"1",2.contoso.com named in its registry
      And CLIENT_1 asks for activation
      When the Application log of CLIENT_1 is saved as CSV
      Then the data of event 12288 in the saved log are its message
