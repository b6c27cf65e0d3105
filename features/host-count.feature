Feature: The count of a KMS host
  A KMS host keeps a table with one row for each client machine id (CMID) that has contacted it, and
  answers with the number of rows. Clients and servers, physical and virtual computers share one
  count (Planning Guide, KMS host; guide, Table 12, KeyManagementServiceCurrentCount).

  Rule: The requester is counted before it is answered

    @KMS-COUNT-REQUESTER-FIRST
    Scenario: The first computer is told 1
      Given KMS_1 is an activated KMS host
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 1

    @KMS-COUNT-REQUESTER-FIRST
    Scenario: The twenty-fifth computer is told 25
      Given KMS_1 is an activated KMS host
      When 25 computers running "Windows 7 Enterprise" contact KMS_1
      Then it is told a count of 25

  Rule: A valid request is answered with the count, whether or not the count suffices

    @KMS-COUNT-ALWAYS-ANSWERED
    Scenario Outline: <edition> is answered at a count below its threshold
      Given KMS_1 is an activated KMS host
      When a computer running "<edition>" contacts KMS_1
      Then it is answered
      And it is told a count of 1

      Examples:
        | edition                         |
        | Windows 7 Enterprise            |
        | Windows Server 2008 R2 Standard |

  Rule: Clients and servers share one count

    @KMS-COUNT-MIXED
    Scenario: Two clients, a virtual client, then a server
      Given KMS_1 is an activated KMS host
      And 2 computers running "Windows 7 Enterprise" contact KMS_1
      And a virtual machine running "Windows 7 Enterprise" contacts KMS_1
      When a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      Then it is told a count of 4

    @KMS-COUNT-MIXED
    Scenario: Servers count for a client
      Given KMS_1 is an activated KMS host
      And 9 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 10

    @KMS-COUNT-VIRTUAL
    Scenario: Virtual machines count as physical computers do
      Given KMS_1 is an activated KMS host
      And a virtual machine running "Windows 7 Enterprise" contacts KMS_1
      When a virtual machine running "Windows Server 2008 R2 Standard" contacts KMS_1
      Then it is told a count of 2

  Rule: A computer is told from others by its client machine id

    @KMS-COUNT-CMID
    Scenario: The same computer is counted once
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When the same computer contacts KMS_1 again
      Then it is told a count of 1

  Rule: A row leaves 30 days after its last contact

    @KMS-COUNT-AGEING
    Scenario: One minute before 30 days the row is still counted
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When 29 days and 1439 minutes pass
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 2

    @KMS-COUNT-AGEING
    Scenario: One minute after 30 days it is not
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When 30 days and 1 minute pass
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 1

    @KMS-COUNT-AGEING-LIMIT @reading:thirty-days-after-contact=gone
    Scenario: After exactly 30 days the row has left
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When 30 days pass
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 1

    @KMS-COUNT-AGEING-LIMIT @reading:thirty-days-after-contact=counted
    Scenario: The other reading: after exactly 30 days the row is still counted
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When 30 days pass
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 2

    @KMS-COUNT-AGEING-LIMIT @reading:thirty-days-after-contact=counted
    Scenario: The other reading: a minute later it has left
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      When 30 days and 1 minute pass
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 1

    @KMS-COUNT-RENEWED
    Scenario: A new contact starts the 30 days again
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      And 29 days pass
      And the same computer contacts KMS_1 again
      When 29 days pass
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 2

  Rule: The table has twice as many rows as the largest N it has seen

    @KMS-COUNT-CAP
    Scenario Outline: <computers> computers running <edition>
      Given KMS_1 is an activated KMS host
      When <computers> computers running "<edition>" contact KMS_1
      Then it is told a count of <count>

      Examples: only servers have called: 10 rows
        | edition                         | computers | count |
        | Windows Server 2008 R2 Standard | 10        | 10    |
        | Windows Server 2008 R2 Standard | 11        | 10    |

      Examples: a client has called: 50 rows
        | edition              | computers | count |
        | Windows 7 Enterprise | 50        | 50    |
        | Windows 7 Enterprise | 51        | 50    |

    @KMS-COUNT-CAP-LIFTED
    Scenario: The first client lifts the limit, not the count
      Given KMS_1 is an activated KMS host
      And 12 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 11

    @KMS-COUNT-CAP-OLDEST
    Scenario: The newest computer has its row in a table that was full
      Given KMS_1 is an activated KMS host
      And 10 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      And 2 computers running "Windows 7 Enterprise" contact KMS_1
      When the same computer contacts KMS_1 again
      Then it is told a count of 12

    @KMS-COUNT-EVICTED @reading:evicted-computer-returns=new
    Scenario: A computer that made room is counted anew
      Given KMS_1 is an activated KMS host
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      And 10 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      And 2 computers running "Windows 7 Enterprise" contact KMS_1
      When the same computer contacts KMS_1 again
      Then it is told a count of 13

    @KMS-COUNT-EVICTED @reading:evicted-computer-returns=known
    Scenario: The other reading: a computer that made room is not counted again
      Given KMS_1 is an activated KMS host
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      And 10 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      And 2 computers running "Windows 7 Enterprise" contact KMS_1
      When the same computer contacts KMS_1 again
      Then it is told a count of 12

    @KMS-COUNT-EVICTED @reading:evicted-computer-returns=known
    Scenario: The other reading: after 30 days a computer that made room is forgotten as others are
      Given KMS_1 is an activated KMS host
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      And 10 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      When 30 days pass
      And the same computer contacts KMS_1 again
      Then it is told a count of 1

    @KMS-COUNT-EVICTED @reading:evicted-computer-returns=known
    Scenario: The other reading: a computer that did not make room renews its row
      Given KMS_1 is an activated KMS host
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      And 20 days pass
      And the same computer contacts KMS_1 again
      When 15 days pass
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      Then it is told a count of 2

    @KMS-COUNT-CAP-KEPT
    Scenario: The table does not shrink when the last client has left it
      Given KMS_1 is an activated KMS host
      And a computer running "Windows 7 Enterprise" contacts KMS_1
      And 31 days pass
      When 12 computers running "Windows Server 2008 R2 Standard" contact KMS_1
      Then it is told a count of 12

  Rule: Every KMS host counts for itself

    @KMS-COUNT-NOT-SHARED
    Scenario: A second host knows nothing of the first host's computers
      Given KMS_1 is an activated KMS host
      And KMS_2 is an activated KMS host
      And 30 computers running "Windows 7 Enterprise" contact KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_2
      Then it is told a count of 1

  Rule: Whether a refused request is counted is for the reading to say

    @KMS-COUNT-REFUSED @reading:refused-request-counted=no
    Scenario: Only valid requests are counted
      Given KMS_1 is an activated KMS host with the "KMS_A key"
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 1

    @KMS-COUNT-REFUSED @reading:refused-request-counted=yes
    Scenario: Every computer that asks is counted
      Given KMS_1 is an activated KMS host with the "KMS_A key"
      And a computer running "Windows Server 2008 R2 Standard" contacts KMS_1
      When a computer running "Windows 7 Enterprise" contacts KMS_1
      Then it is told a count of 2
