Feature: What a KMS host key activates
  A KMS host activates the products that its key covers, and no others. The keys of Windows Server 2008 R2
  form a hierarchy: KMS_A, KMS_B and KMS_C each cover what the one before covers, and one server group more,
  in both generations (guide, Table 7 and the two notes below it).

  Rule: The key for Windows Vista activates Windows Vista only

    @KMS-KEY-VISTA-COVERS
    Scenario Outline: The key for Windows Vista activates <edition>
      Given KMS_1 is an activated KMS host with the "KMS key for Windows Vista"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples: Windows Vista
        | edition                    |
        | Windows Vista Business     |
        | Windows Vista Business N   |
        | Windows Vista Enterprise   |
        | Windows Vista Enterprise N |

    Scenario Outline: The key for Windows Vista does not activate <edition>
      Given KMS_1 is an activated KMS host with the "KMS key for Windows Vista"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      @KMS-KEY-VISTA-EXCLUDES
      Examples: servers of the same generation
        | edition                        |
        | Windows Web Server 2008        |
        | Windows Server 2008 Standard   |
        | Windows Server 2008 Datacenter |

      @KMS-KEY-VISTA-EXCLUDES @KMS-KEY-OLDER-GENERATION
      Examples: the newer generation
        | edition                           |
        | Windows 7 Professional            |
        | Windows 7 Enterprise              |
        | Windows Server 2008 R2 Web        |
        | Windows Server 2008 R2 Enterprise |
        | Windows Server 2008 R2 Datacenter |

  Rule: The key for Windows 7 activates Windows 7 and Windows Vista, and no server

    @KMS-KEY-WINDOWS-7-COVERS
    Scenario Outline: The key for Windows 7 activates <edition>
      Given KMS_1 is an activated KMS host with the "KMS key for Windows 7"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples: Windows 7
        | edition                  |
        | Windows 7 Professional   |
        | Windows 7 Professional N |
        | Windows 7 Professional E |
        | Windows 7 Enterprise     |
        | Windows 7 Enterprise N   |
        | Windows 7 Enterprise E   |

      Examples: Windows Vista
        | edition                  |
        | Windows Vista Business   |
        | Windows Vista Enterprise |

    @KMS-KEY-WINDOWS-7-EXCLUDES
    Scenario Outline: The key for Windows 7 does not activate <edition>
      Given KMS_1 is an activated KMS host with the "KMS key for Windows 7"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      Examples: group A
        | edition                            |
        | Windows Server 2008 R2 Web         |
        | Windows Server 2008 R2 HPC Edition |
        | Windows Web Server 2008            |

      Examples: groups B and C
        | edition                           |
        | Windows Server 2008 R2 Standard   |
        | Windows Server 2008 Standard      |
        | Windows Server 2008 R2 Datacenter |
        | Windows Server 2008 Datacenter    |

  Rule: The KMS_A key activates server group A and all clients

    @KMS-KEY-KMS-A-COVERS
    Scenario Outline: The KMS_A key activates <edition>
      Given KMS_1 is an activated KMS host with the "KMS_A key"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples: group A of both generations
        | edition                            |
        | Windows Server 2008 R2 Web         |
        | Windows Server 2008 R2 HPC Edition |
        | Windows Web Server 2008            |

      Examples: clients
        | edition                  |
        | Windows 7 Enterprise     |
        | Windows Vista Enterprise |

    @KMS-KEY-KMS-A-EXCLUDES
    Scenario Outline: The KMS_A key does not activate <edition>
      Given KMS_1 is an activated KMS host with the "KMS_A key"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      Examples: group B
        | edition                                        |
        | Windows Server 2008 R2 Standard                |
        | Windows Server 2008 R2 Enterprise              |
        | Windows Server 2008 Standard                   |
        | Windows Server 2008 Standard without Hyper-V   |
        | Windows Server 2008 Enterprise                 |
        | Windows Server 2008 Enterprise without Hyper-V |

      Examples: group C
        | edition                           |
        | Windows Server 2008 R2 Datacenter |
        | Windows Server 2008 Datacenter    |

  Rule: The KMS_B key activates server groups A and B and all clients

    @KMS-KEY-KMS-B-COVERS
    Scenario Outline: The KMS_B key activates <edition>
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples: group B of both generations
        | edition                           |
        | Windows Server 2008 R2 Standard   |
        | Windows Server 2008 R2 Enterprise |
        | Windows Server 2008 Standard      |
        | Windows Server 2008 Enterprise    |

      @KMS-KEY-WITHOUT-HYPER-V
      Examples: without Hyper-V
        | edition                                        |
        | Windows Server 2008 Standard without Hyper-V   |
        | Windows Server 2008 Enterprise without Hyper-V |

      Examples: group A and clients
        | edition                    |
        | Windows Server 2008 R2 Web |
        | Windows Web Server 2008    |
        | Windows 7 Professional     |
        | Windows Vista Business     |

    @KMS-KEY-KMS-B-EXCLUDES
    Scenario Outline: The KMS_B key does not activate <edition>
      Given KMS_1 is an activated KMS host with the "KMS_B key"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      Examples: group C
        | edition                                          |
        | Windows Server 2008 R2 Datacenter                |
        | Windows Server 2008 R2 for Itanium-Based Systems |
        | Windows Server 2008 Datacenter                   |
        | Windows Server 2008 Datacenter without Hyper-V   |
        | Windows Server 2008 for Itanium-Based Systems    |

  Rule: The KMS_C key activates every volume edition

    @KMS-KEY-KMS-C-COVERS
    Scenario Outline: The KMS_C key activates <edition>
      Given KMS_1 is an activated KMS host with the "KMS_C key"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples: group C of both generations
        | edition                                          |
        | Windows Server 2008 R2 Datacenter                |
        | Windows Server 2008 R2 for Itanium-Based Systems |
        | Windows Server 2008 Datacenter                   |
        | Windows Server 2008 for Itanium-Based Systems    |

      @KMS-KEY-WITHOUT-HYPER-V
      Examples: without Hyper-V
        | edition                                        |
        | Windows Server 2008 Datacenter without Hyper-V |

      Examples: groups A and B, and clients
        | edition                            |
        | Windows Server 2008 R2 Enterprise  |
        | Windows Server 2008 Enterprise     |
        | Windows Server 2008 R2 HPC Edition |
        | Windows Web Server 2008            |
        | Windows 7 Enterprise               |
        | Windows Vista Enterprise           |

  Rule: The keys of Windows Server 2008 have the same hierarchy inside their own generation

    @KMS-KEY-2008-KMS-A-COVERS
    Scenario Outline: The Windows Server 2008 KMS_A key activates <edition>
      Given KMS_1 is an activated KMS host with the "Windows Server 2008 KMS_A key"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples:
        | edition                 |
        | Windows Web Server 2008 |
        | Windows Vista Business  |

    Scenario Outline: The Windows Server 2008 KMS_A key does not activate <edition>
      Given KMS_1 is an activated KMS host with the "Windows Server 2008 KMS_A key"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      @KMS-KEY-2008-KMS-A-EXCLUDES
      Examples: groups B and C
        | edition                                       |
        | Windows Server 2008 Standard                  |
        | Windows Server 2008 Enterprise                |
        | Windows Server 2008 Datacenter                |
        | Windows Server 2008 for Itanium-Based Systems |

      @KMS-KEY-2008-KMS-A-EXCLUDES @KMS-KEY-OLDER-GENERATION
      Examples: the newer generation
        | edition                           |
        | Windows 7 Enterprise              |
        | Windows Server 2008 R2 Web        |
        | Windows Server 2008 R2 Standard   |
        | Windows Server 2008 R2 Datacenter |

    @KMS-KEY-2008-KMS-B-COVERS
    Scenario Outline: The Windows Server 2008 KMS_B key activates <edition>
      Given KMS_1 is an activated KMS host with the "Windows Server 2008 KMS_B key"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples:
        | edition                        |
        | Windows Server 2008 Standard   |
        | Windows Server 2008 Enterprise |
        | Windows Web Server 2008        |
        | Windows Vista Enterprise       |

    Scenario Outline: The Windows Server 2008 KMS_B key does not activate <edition>
      Given KMS_1 is an activated KMS host with the "Windows Server 2008 KMS_B key"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      @KMS-KEY-2008-KMS-B-EXCLUDES
      Examples: group C
        | edition                                       |
        | Windows Server 2008 Datacenter                |
        | Windows Server 2008 for Itanium-Based Systems |

      @KMS-KEY-2008-KMS-B-EXCLUDES @KMS-KEY-OLDER-GENERATION
      Examples: the newer generation
        | edition                            |
        | Windows 7 Professional             |
        | Windows Server 2008 R2 HPC Edition |
        | Windows Server 2008 R2 Enterprise  |
        | Windows Server 2008 R2 Datacenter  |

    @KMS-KEY-2008-KMS-C-COVERS
    Scenario Outline: The Windows Server 2008 KMS_C key activates <edition>
      Given KMS_1 is an activated KMS host with the "Windows Server 2008 KMS_C key"
      When a computer running "<edition>" contacts KMS_1
      Then it is answered

      Examples:
        | edition                                       |
        | Windows Server 2008 Datacenter                |
        | Windows Server 2008 for Itanium-Based Systems |
        | Windows Server 2008 Enterprise                |
        | Windows Web Server 2008                       |
        | Windows Vista Business                        |

    @KMS-KEY-2008-KMS-C-EXCLUDES @KMS-KEY-OLDER-GENERATION
    Scenario Outline: The Windows Server 2008 KMS_C key does not activate <edition>
      Given KMS_1 is an activated KMS host with the "Windows Server 2008 KMS_C key"
      When a computer running "<edition>" contacts KMS_1
      Then it is refused with 0xC004F042

      Examples: the newer generation
        | edition                                          |
        | Windows 7 Enterprise                             |
        | Windows Server 2008 R2 Web                       |
        | Windows Server 2008 R2 Standard                  |
        | Windows Server 2008 R2 for Itanium-Based Systems |

  Rule: A client that the host's key does not cover is not activated, whatever the count

    @KMS-KEY-CLIENT-NOT-COVERED
    Scenario Outline: <edition> at a host with the <key>
      Given KMS_1 is an activated KMS host with the "<key>"
      And 30 other computers have contacted KMS_1
      And COMPUTER_1 runs "<edition>"
      When COMPUTER_1 asks for activation
      Then COMPUTER_1 is <status>

      Examples: the key below, and the first that covers
        | key                       | edition                           | status                      |
        | KMS key for Windows Vista | Windows 7 Enterprise              | in the initial grace period |
        | KMS key for Windows 7     | Windows 7 Enterprise              | licensed                    |
        | KMS_A key                 | Windows Server 2008 R2 Standard   | in the initial grace period |
        | KMS_B key                 | Windows Server 2008 R2 Standard   | licensed                    |
        | KMS_B key                 | Windows Server 2008 R2 Datacenter | in the initial grace period |
        | KMS_C key                 | Windows Server 2008 R2 Datacenter | licensed                    |
