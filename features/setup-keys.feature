Feature: Setup keys of KMS clients
  Volume editions of Windows come with a setup key that makes them KMS clients; a computer that is something else
  becomes one with slmgr /ipk and the setup key of its edition (guide, Table 9 and the paragraph above it). The
  setup keys are public and activate nothing by themselves.

  Rule: The setup key of an edition makes it a KMS client

    Scenario Outline: <edition>
      Given CLIENT_1 runs "<edition>"
      And KMS_1 is an activated KMS host
      And CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 has taken the product key "<setup key>"
      When CLIENT_1 asks for activation
      Then the product key of CLIENT_1 ends with "<end>"
      And KMS_1 has been told a required count of <count>

      @SETUP-KEY-7-PROFESSIONAL
      Examples:
        | edition                | setup key                     | end   | count |
        | Windows 7 Professional | FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4 | GPDD4 | 25    |

      @SETUP-KEY-7-PROFESSIONAL-N
      Examples:
        | edition                  | setup key                     | end   | count |
        | Windows 7 Professional N | MRPKT-YTG23-K7D7T-X2JMM-QY7MG | QY7MG | 25    |

      @SETUP-KEY-7-PROFESSIONAL-E
      Examples:
        | edition                  | setup key                     | end   | count |
        | Windows 7 Professional E | W82YF-2Q76Y-63HXB-FGJG9-GF7QX | GF7QX | 25    |

      @SETUP-KEY-7-ENTERPRISE
      Examples:
        | edition              | setup key                     | end   | count |
        | Windows 7 Enterprise | 33PXH-7Y6KF-2VJC9-XBBR8-HVTHH | HVTHH | 25    |

      @SETUP-KEY-7-ENTERPRISE-N
      Examples:
        | edition                | setup key                     | end   | count |
        | Windows 7 Enterprise N | YDRBP-3D83W-TY26F-D46B2-XCKRJ | XCKRJ | 25    |

      @SETUP-KEY-7-ENTERPRISE-E
      Examples:
        | edition                | setup key                     | end   | count |
        | Windows 7 Enterprise E | C29WB-22CC8-VJ326-GHFJW-H9DH4 | H9DH4 | 25    |

      @SETUP-KEY-VISTA-BUSINESS
      Examples:
        | edition                | setup key                     | end   | count |
        | Windows Vista Business | YFKBB-PQJJV-G996G-VWGXY-2V3X8 | 2V3X8 | 25    |

      @SETUP-KEY-VISTA-BUSINESS-N
      Examples:
        | edition                  | setup key                     | end   | count |
        | Windows Vista Business N | HMBQG-8H2RH-C77VX-27R82-VMQBT | VMQBT | 25    |

      @SETUP-KEY-VISTA-ENTERPRISE
      Examples:
        | edition                  | setup key                     | end   | count |
        | Windows Vista Enterprise | VKK3X-68KWM-X2YGT-QR4M6-4BWMV | 4BWMV | 25    |

      @SETUP-KEY-VISTA-ENTERPRISE-N
      Examples:
        | edition                    | setup key                     | end   | count |
        | Windows Vista Enterprise N | VTC42-BM838-43QHV-84HX6-XJXKV | XJXKV | 25    |

      @SETUP-KEY-SERVER-2008-R2-WEB
      Examples:
        | edition                    | setup key                     | end   | count |
        | Windows Server 2008 R2 Web | 6TPJF-RBVHG-WBW2R-86QPH-6RTM4 | 6RTM4 | 5     |

      @SETUP-KEY-SERVER-2008-R2-HPC
      Examples:
        | edition                            | setup key                     | end   | count |
        | Windows Server 2008 R2 HPC Edition | FKJQ8-TMCVP-FRMR7-4WR42-3JCD7 | 3JCD7 | 5     |

      @SETUP-KEY-SERVER-2008-R2-STANDARD
      Examples:
        | edition                         | setup key                     | end   | count |
        | Windows Server 2008 R2 Standard | YC6KT-GKW9T-YTKYR-T4X34-R7VHC | R7VHC | 5     |

      @SETUP-KEY-SERVER-2008-R2-ENTERPRISE
      Examples:
        | edition                           | setup key                     | end   | count |
        | Windows Server 2008 R2 Enterprise | 489J6-VHDMP-X63PK-3K798-CPX3Y | CPX3Y | 5     |

      @SETUP-KEY-SERVER-2008-R2-DATACENTER
      Examples:
        | edition                           | setup key                     | end   | count |
        | Windows Server 2008 R2 Datacenter | 74YFP-3QFB3-KQT8W-PMXWJ-7M648 | 7M648 | 5     |

      @SETUP-KEY-SERVER-2008-R2-ITANIUM
      Examples:
        | edition                                          | setup key                     | end   | count |
        | Windows Server 2008 R2 for Itanium-Based Systems | GT63C-RJFQ3-4GMB6-BRFB9-CB83V | CB83V | 5     |

      @SETUP-KEY-WEB-SERVER-2008
      Examples:
        | edition                 | setup key                     | end   | count |
        | Windows Web Server 2008 | WYR28-R7TFJ-3X2YQ-YCY4H-M249D | M249D | 5     |

      @SETUP-KEY-SERVER-2008-STANDARD
      Examples:
        | edition                      | setup key                     | end   | count |
        | Windows Server 2008 Standard | TM24T-X9RMF-VWXK6-X8JC9-BFGM2 | BFGM2 | 5     |

      @SETUP-KEY-SERVER-2008-STANDARD-WITHOUT-HYPER-V
      Examples:
        | edition                                      | setup key                     | end   | count |
        | Windows Server 2008 Standard without Hyper-V | W7VD6-7JFBR-RX26B-YKQ3Y-6FFFJ | 6FFFJ | 5     |

      @SETUP-KEY-SERVER-2008-ENTERPRISE
      Examples:
        | edition                        | setup key                     | end   | count |
        | Windows Server 2008 Enterprise | YQGMW-MPWTJ-34KDK-48M3W-X4Q6V | X4Q6V | 5     |

      @SETUP-KEY-SERVER-2008-ENTERPRISE-WITHOUT-HYPER-V
      Examples:
        | edition                                        | setup key                     | end   | count |
        | Windows Server 2008 Enterprise without Hyper-V | 39BXF-X8Q23-P2WWT-38T2F-G3FPG | G3FPG | 5     |

      @SETUP-KEY-SERVER-2008-DATACENTER
      Examples:
        | edition                        | setup key                     | end   | count |
        | Windows Server 2008 Datacenter | 7M67G-PC374-GR742-YH8V4-TCBY3 | TCBY3 | 5     |

      @SETUP-KEY-SERVER-2008-DATACENTER-WITHOUT-HYPER-V
      Examples:
        | edition                                        | setup key                     | end   | count |
        | Windows Server 2008 Datacenter without Hyper-V | 22XQ2-VRXRG-P8D42-K34TD-G3QQC | G3QQC | 5     |

      @SETUP-KEY-SERVER-2008-ITANIUM
      Examples:
        | edition                                       | setup key                     | end   | count |
        | Windows Server 2008 for Itanium-Based Systems | 4DWFP-JF3DJ-B7DTH-78FJB-PDRHK | PDRHK | 5     |

  Rule: It is there from set-up on

    @SETUP-KEY-DEFAULT
    Scenario Outline: <edition> comes with its setup key, and asks a KMS by itself
      Given CLIENT_1 runs "<edition>"
      And KMS_1 is an activated KMS host
      When CLIENT_1 is restarted
      Then the product key of CLIENT_1 ends with "<end>"
      And KMS_1 has been told a required count of <count>

      Examples: of each generation, a client and a server
        | edition                         | end   | count |
        | Windows 7 Enterprise            | HVTHH | 25    |
        | Windows Server 2008 R2 Standard | R7VHC | 5     |
        | Windows Vista Business          | 2V3X8 | 25    |
        | Windows Server 2008 Enterprise  | X4Q6V | 5     |

  Rule: It turns other computers into KMS clients

    @SETUP-KEY-FROM-MAK
    Scenario: A computer that a MAK activated
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And KMS_1 is an activated KMS host
      And 24 other computers have contacted KMS_1
      And CLIENT_1 has taken the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH"
      When CLIENT_1 asks for activation
      Then the attempt ends with 0x00000000
      And CLIENT_1 has made 1 attempts at KMS_1

    @SETUP-KEY-FROM-HOST
    Scenario: A computer that was a KMS host
      Given SRV_1 runs "Windows Server 2008 R2 Datacenter"
      And SRV_1 has the "KMS_C key" installed
      And SRV_1 asks for activation
      And KMS_1 is an activated KMS host
      And 4 other servers have contacted KMS_1
      And SRV_1 has taken the product key "74YFP-3QFB3-KQT8W-PMXWJ-7M648"
      When SRV_1 asks for activation
      Then the attempt ends with 0x00000000
      And SRV_1 has made 1 attempts at KMS_1
      And SRV_1 is no KMS host

    @SETUP-KEY-LICENSE @reading:license-after-key-change=initial-grace
    Scenario: The activation of the key before is lost at once
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When CLIENT_1 installs the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH"
      Then CLIENT_1 is in the initial grace period

    @SETUP-KEY-LICENSE @reading:license-after-key-change=initial-grace
    Scenario Outline: The initial grace period that follows, <days> days later
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      And CLIENT_1 installs the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH"
      When <days> days pass
      Then CLIENT_1 is <status>

      Examples: 30 days
        | days | status                      |
        | 29   | in the initial grace period |
        | 31   | in notification             |

    @SETUP-KEY-LICENSE @reading:license-after-key-change=kept
    Scenario: The other reading: the activation stands until another takes its place
      Given CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When CLIENT_1 installs the product key "33PXH-7Y6KF-2VJC9-XBBR8-HVTHH"
      Then CLIENT_1 is licensed

  Rule: Only the setup key of the edition itself will do

    @SETUP-KEY-OTHER-EDITION
    Scenario Outline: The setup key of <other> on <edition>
      Given CLIENT_1 runs "<edition>"
      And CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "<setup key>"
      Then CLIENT_1 still has the "Contoso MAK"

      Examples:
        | edition                        | other                                          | setup key                     |
        | Windows 7 Enterprise           | Windows 7 Enterprise N                         | YDRBP-3D83W-TY26F-D46B2-XCKRJ |
        | Windows 7 Professional         | Windows 7 Enterprise                           | 33PXH-7Y6KF-2VJC9-XBBR8-HVTHH |
        | Windows 7 Enterprise           | Windows Vista Enterprise                       | VKK3X-68KWM-X2YGT-QR4M6-4BWMV |
        | Windows 7 Enterprise           | Windows Server 2008 R2 Enterprise              | 489J6-VHDMP-X63PK-3K798-CPX3Y |
        | Windows Server 2008 Enterprise | Windows Server 2008 Enterprise without Hyper-V | 39BXF-X8Q23-P2WWT-38T2F-G3FPG |

    @SETUP-KEY-MISTYPED
    Scenario Outline: The setup key of Windows 7 Enterprise, typed with <mistake>
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "<typed>"
      Then the attempt ends with 0xC004F050
      And CLIENT_1 still has the "Contoso MAK"

      Examples:
        | mistake                   | typed                          |
        | the last letter missing   | 33PXH-7Y6KF-2VJC9-XBBR8-HVTH   |
        | one letter too many       | 33PXH-7Y6KF-2VJC9-XBBR8-HVTHHH |
        | the last group missing    | 33PXH-7Y6KF-2VJC9-XBBR8        |
        | another last letter       | 33PXH-7Y6KF-2VJC9-XBBR8-HVTHJ  |
        | two groups exchanged      | 7Y6KF-33PXH-2VJC9-XBBR8-HVTHH  |
        | a character no key has    | 33PXH-7Y6KF-2VJC9-XBBR8-HVTH!  |
        | full-width digits         | ３３PXH-7Y6KF-2VJC9-XBBR8-HVTHH |
        | en dashes                 | 33PXH–7Y6KF–2VJC9–XBBR8–HVTHH  |
        | em dashes                 | 33PXH—7Y6KF—2VJC9—XBBR8—HVTHH  |
        | long dashes               | 33PXH―7Y6KF―2VJC9―XBBR8―HVTHH  |

    @SETUP-KEY-NO-HYPHENS
    Scenario Outline: The setup key of Windows 7 Enterprise, typed with <instead> for hyphens
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "<typed>"
      Then the attempt ends with 0xC004F050
      And CLIENT_1 still has the "Contoso MAK"

      Examples:
        | instead    | typed                         |
        | nothing    | 33PXH7Y6KF2VJC9XBBR8HVTHH     |
        | full stops | 33PXH.7Y6KF.2VJC9.XBBR8.HVTHH |

    @SETUP-KEY-SMALL-LETTERS @reading:key-in-small-letters=taken
    Scenario: The setup key of Windows 7 Enterprise in small letters
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "33pxh-7y6kf-2vjc9-xbbr8-hvthh"
      Then the attempt ends with 0x00000000
      And the product key of CLIENT_1 ends with "HVTHH"

    @SETUP-KEY-SMALL-LETTERS @reading:key-in-small-letters=refused
    Scenario: The other reading: small letters are a typing error
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key "33pxh-7y6kf-2vjc9-xbbr8-hvthh"
      Then the attempt ends with 0xC004F050
      And CLIENT_1 still has the "Contoso MAK"

    @SETUP-KEY-SMALL-LETTERS @reading:key-in-small-letters=refused
    Scenario: The other reading: blanks around capital letters are none
      Given CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 installs the product key " 33PXH-7Y6KF-2VJC9-XBBR8-HVTHH "
      Then the attempt ends with 0x00000000
      And the product key of CLIENT_1 ends with "HVTHH"
