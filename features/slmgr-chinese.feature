Feature: slmgr in Traditional Chinese
  On a computer that displays Traditional Chinese slmgr prints the same lines in Chinese. No such output is
  published: judged are the guide's own terms (Tables 2, 3, 8, 11 and 12), and what every language shares.

  Rule: A licence state is called what the guide calls it

    @CHINESE-LICENSED @CHINESE-TRANSLATED
    Scenario: An activated client
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "授權狀態" with "已授權" in it
      And the output does not say "License Status"

    @CHINESE-UNLICENSED
    Scenario: A licence without a key
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 removes its product key
      And CLIENT_1 is restarted
      When slmgr "/dli all" is read on CLIENT_1
      Then the output shows "授權狀態" with "未授權" in it

    @CHINESE-GRACE @CHINESE-TRANSLATED
    Scenario: The first grace period
      Given CLIENT_1 displays Traditional Chinese
      When slmgr "/dlv" is read on CLIENT_1
      Then the output shows "授權狀態" with "寬限期" in it
      And the output does not say "grace period"

    @CHINESE-NOTIFICATION @CHINESE-CODE
    Scenario: The grace period is over
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "授權狀態" with "通知" in it
      And the output contains "0xC004F009"

    @CHINESE-GRACES
    Scenario: Hardware out of tolerance
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "授權狀態" with "寬限期" in it

    @CHINESE-GRACES
    Scenario: Genuine validation failed
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      And genuine validation fails on CLIENT_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output shows "授權狀態" with "非正版寬限期" in it

    @CHINESE-CODE @CHINESE-GRACES
    Scenario: The system was not found genuine in time
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 seldom asks for a KMS
      And genuine validation fails on CLIENT_1
      And 30 days and 1 minute pass
      When slmgr "/dli" is read on CLIENT_1
      Then the output contains "0xC004F064"

  Rule: Each line calls what it shows what the guide calls it

    @CHINESE-TERMS
    Scenario: An activated client
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 名稱         |       |
        | 描述         |       |
        | 產品金鑰     | HVTHH |
        | 授權狀態     | 已授權 |
        | 259200       | 180   |
        | 用戶端       |       |
        | 識別碼       | CMID  |
        | KMS          | DNS   |
        | KMS          | PID   |
        | 啟用間隔     | 120   |
        | 更新間隔     | 10080 |
        | 啟用         | KMS 主機快取 |

    @CHINESE-TERMS
    Scenario: A client that was told which KMS to use, and to cache none
      Given KMS_1 is an activated KMS host
      And CLIENT_1 displays Traditional Chinese
      And 24 other computers have contacted KMS_1
      And CLIENT_1 is told to use KMS_1
      And CLIENT_1 runs slmgr "/ckhc"
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | KMS  | 名稱         |
        | 停用 | KMS 主機快取 |
      And the output does not say "DNS"

    @CHINESE-TERMS @reading:client-part-unactivated=shown
    Scenario: No KMS was found
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output contains "DNS 自動探索"

    @CHINESE-TERMS @reading:client-part-unactivated=advised
    Scenario: The other reading: the client is advised to activate
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 asks for activation
      When slmgr "/dli" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 啟用 | /ato |

    @CHINESE-TERMS
    Scenario: A client in detail
      Given CLIENT_1 displays Traditional Chinese
      When slmgr "/dlv" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 版本       |                                      |
        | 名稱       |                                      |
        | 描述       |                                      |
        | 啟用識別碼 |                                      |
        | 應用程式   | 55c92734-d682-4d71-983e-d6ec3f16059f |
        | PID        |                                      |
        | 識別碼     |                                      |
        | 產品金鑰   | HVTHH                                |
        | 授權狀態   | 寬限期                               |
        | 剩餘時間   | 43200                                |
        | 重設       | 3                                    |
        | 信任時間   |                                      |
      And the output does not say "URL"

    @CHINESE-TERMS
    Scenario: A computer with a MAK in detail
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has the "Contoso MAK" installed
      When slmgr "/dlv" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 識別碼   |       |
        | 授權     | URL   |
        | 驗證     | URL   |
        | 產品金鑰 | 00201 |

    @CHINESE-TERMS
    Scenario: An edition without a key
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 removes its product key
      When slmgr "/dli all" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 描述     |      |
        | 授權     | 使用 |
        | 授權狀態 |      |

    @CHINESE-HOST-TERMS
    Scenario: A KMS host
      Given KMS_1 is an activated KMS host that displays Traditional Chinese
      And 26 other computers have contacted KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the output has lines with these words, in this order
        | 產品金鑰     | 00105  |
        | 授權狀態     | 已授權 |
        | 金鑰管理服務 |        |
        | 目前計數     | 26     |
        | 接聽連接埠   |        |
        | 啟用         | DNS 發佈 |
        | 優先順序     | 一般   |
        | 金鑰管理服務 | 要求   |
        | 要求         | 26     |
        | 失敗         | 0      |
        | 未授權       | 0      |
        | 已授權       | 0      |
        | 寬限期       | 26     |
        | 硬體         | 0      |
        | 非正版       | 0      |
        | 通知         | 0      |

    @CHINESE-HOST-TERMS
    Scenario: A KMS host that shares its computer and does not publish itself
      Given KMS_1 is an activated KMS host that displays Traditional Chinese
      And KMS_1 runs slmgr "/cdns"
      And KMS_1 runs slmgr "/cpri"
      When slmgr "/dli" is read on KMS_1
      Then the output has lines with these words, in this order
        | 停用     | DNS 發佈 |
        | 優先順序 | 低       |

  Rule: Figures, ids and dates are those of every language

    @CHINESE-FIGURES
    Scenario: Minutes and days, and the client machine id
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      When slmgr "/dli" is read on CLIENT_1
      Then the output has the figures "259200 180" in one line
      And the output has the client machine id that reached KMS_1
      And the output contains "HVTHH"

    @CHINESE-FIGURES
    Scenario: The application id
      Given CLIENT_1 displays Traditional Chinese
      When slmgr "/dlv" is read on CLIENT_1
      Then the output contains "55c92734-d682-4d71-983e-d6ec3f16059f"

    @CHINESE-EXPIRY @CHINESE-TRANSLATED
    Scenario: The end of a KMS activation
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      When slmgr "/xpr" is read on CLIENT_1
      Then the output has the date 2010-04-20
      And the output does not say "will expire"

    @CHINESE-EXPIRY
    Scenario: The end of the first grace period
      Given CLIENT_1 displays Traditional Chinese
      When slmgr "/xpr" is read on CLIENT_1
      Then the output contains "寬限期"
      And the output has the date 2009-11-21

    @CHINESE-EXPIRY @CHINESE-GRACES
    Scenario: The end of a grace period after hardware changed
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      And the hardware of CLIENT_1 changes beyond tolerance
      When slmgr "/xpr" is read on CLIENT_1
      Then the output contains "寬限期"
      And the output has the date 2009-11-21

    @CHINESE-EXPIRY @CHINESE-GRACES
    Scenario: The end of a grace period that is not genuine
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      And genuine validation fails on CLIENT_1
      When slmgr "/xpr" is read on CLIENT_1
      Then the output contains "非正版寬限期"
      And the output has the date 2009-11-21

    @CHINESE-TRANSLATED
    Scenario: No end is left
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 seldom asks for a KMS
      And 30 days and 1 minute pass
      When slmgr "/xpr" is read on CLIENT_1
      Then the output contains "通知"
      And the output does not say "Notification"

    @CHINESE-TRANSLATED
    Scenario: A MAK activation is permanent
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has the "Contoso MAK" installed
      And CLIENT_1 asks for activation
      When slmgr "/xpr" is read on CLIENT_1
      Then the output contains "永久"
      And the output does not say "permanently"

    @CHINESE-HOST
    Scenario: A KMS host
      Given KMS_1 is an activated KMS host that displays Traditional Chinese
      And 26 other computers have contacted KMS_1
      When slmgr "/dli" is read on KMS_1
      Then the output shows "授權狀態" with "已授權" in it
      And the output has the figures "26" in one line

  Rule: What a command answers is Chinese too

    @CHINESE-VERSION
    Scenario: The line on a computer of the generation before, as the guide prints it
      Given CLIENT_1 displays Traditional Chinese
      And OLD_1 runs "Windows Vista Enterprise"
      When slmgr "OLD_1 /dlv" is read on CLIENT_1
      Then the output says "遠端電腦不支援此版本的 SLMgr.vbs"

    @CHINESE-COMMANDS
    Scenario Outline: <command> succeeds
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      When slmgr "<command>" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | <words> | <and> |
      And the output does not say "successfully"

      Examples:
        | command                            | words    | and                           |
        | /ato                               | 啟用     |                               |
        | /ckms                              | KMS      | 名稱                          |
        | /skms kms_1.contoso.com            | KMS      | kms_1.contoso.com             |
        | /skhc                              | 啟用     | KMS 主機快取                  |
        | /ckhc                              | 停用     | KMS 主機快取                  |
        | /ipk SYNTH-MAK00-SMALL-00000-00205 | 產品金鑰 | SYNTH-MAK00-SMALL-00000-00205 |
        | /upk                               | 產品金鑰 |                               |
        | /cpky                              | 產品金鑰 | 登錄                          |
        | /dti                               | 識別碼   |                               |
        | /rilc                              | 授權     |                               |

    @CHINESE-COMMANDS
    Scenario Outline: <command> answers in two lines
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has been activated by KMS_1
      When slmgr "<command>" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | <first>  | <id> |
        | <second> |      |

      Examples:
        | command | first | id                                   | second   |
        | /ato    | 啟用  | ac1d0000-0000-4000-8000-000000000004 | 啟用     |
        | /rearm  | 完成  |                                      | 重新啟動 |

    @CHINESE-COMMANDS
    Scenario: /atp succeeds
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 has the "Contoso MAK" installed
      When CLIENT_1 runs slmgr /atp with the confirmation id of CLIENT_1
      Then the output contains "確認識別碼"
      And the output contains "ac1d0000-0000-4000-8000-000000000004"

    @CHINESE-TOKENS
    Scenario Outline: <command> answers in the terms of token-based activation
      Given CLIENT_1 displays Traditional Chinese
      When slmgr "<command>" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | <words> | <and> |

      Examples:
        | command                     | words      | and                     |
        | /stao                       | 權杖型啟用 |                         |
        | /ctao                       | 權杖型啟用 | KMS                     |
        | /lil                        | 授權       |                         |
        | /ltc                        | 憑證       |                         |
        | /ilc contoso-issuance.xrm-ms | 授權       | contoso-issuance.xrm-ms |

    @CHINESE-TOKENS
    Scenario: A licence is listed
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 runs slmgr "/ilc contoso-issuance-2.xrm-ms"
      When slmgr "/lil" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | ILID  | 11c00000-0000-4000-8000-000000000001 |
        | ILvID | 2                                    |
        | 有效期至  |                                      |

    @CHINESE-TOKENS
    Scenario: A licence is removed
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When slmgr "/ril 11c00000-0000-4000-8000-000000000001 1" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 權杖型啟用 |
        | 授權       |

    @CHINESE-TOKENS
    Scenario: A certificate is listed
      Given CLIENT_1 displays Traditional Chinese and has these certificates
        | thumbprint                               | issuer             | valid from | valid to   |
        | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 | Contoso Issuing CA | 2009-01-01 | 2012-01-01 |
      And CLIENT_1 runs slmgr "/ilc contoso-issuance.xrm-ms"
      When slmgr "/ltc" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | 憑證指紋 | A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2 |
        | Contoso card 1 |                                    |
        | Contoso Issuing CA |                                |
      And the output has the date 2009-01-01
      And the output has the date 2012-01-01

    @CHINESE-REFUSALS
    Scenario Outline: <command> is refused
      Given CLIENT_1 displays Traditional Chinese
      When slmgr "<command>" is read on CLIENT_1
      Then the output has lines with these words, in this order
        | <words> | <and> |
      And the output does not say "Error"

      Examples:
        | command                                    | words      | and                                  |
        | /nope                                      | 選項       | /nope                                |
        | /ipk                                       | 選項       | /ipk                                 |
        | /ipk one two                               | 參數       |                                      |
        | /ipk SYNTH-BETA0-00000-00000-00001         | 0xC004F050 |                                      |
        | /ato 00000000-0000-4000-8000-00000000dead  | 產品       |                                      |
        | /upk 00000000-0000-4000-8000-00000000dead  | 產品金鑰   |                                      |
        | /dli 00000000-0000-4000-8000-00000000dead  | 啟用識別碼 | 00000000-0000-4000-8000-00000000dead |
        | /ckms 00000000-0000-4000-8000-00000000dead | 啟用識別碼 | 00000000-0000-4000-8000-00000000dead |

    @CHINESE-REFUSALS
    Scenario: There is no product key
      Given CLIENT_1 displays Traditional Chinese
      And CLIENT_1 removes its product key
      When slmgr "/dli" is read on CLIENT_1
      Then the output contains "產品金鑰"
      And the output does not say "Error"

    @CHINESE-HOST-COMMANDS
    Scenario Outline: <command> sets a KMS host
      Given KMS_1 is an activated KMS host that displays Traditional Chinese
      When slmgr "<command>" is read on KMS_1
      Then the output has lines with these words, in this order
        | <words> | <and> |
      And the output does not say "DNS publishing"
      And the output does not say "priority"
      And the output does not say "successfully"

      Examples:
        | command    | words    | and      |
        | /sdns      | DNS 發佈 | 啟用     |
        | /cdns      | DNS 發佈 | 停用     |
        | /spri      | 優先順序 | 一般     |
        | /cpri      | 優先順序 | 低       |
        | /sai 60    | 啟用間隔 | 60       |
        | /sri 600   | 更新間隔 | 600      |
        | /sprt 1700 | 連接埠   | 1700     |

    @CHINESE-HOST-COMMANDS
    Scenario: What a setting needs to take effect
      Given KMS_1 is an activated KMS host that displays Traditional Chinese
      When slmgr "/sprt 1700" is read on KMS_1
      Then the output has lines with these words, in this order
        | KMS | 1700     |
        | KMS | 重新啟動 |

    @CHINESE-HOST-COMMANDS
    Scenario Outline: <command> is refused on a KMS host that is not activated
      Given KMS_1 is a KMS host that displays Traditional Chinese and has not been activated
      When slmgr "<command>" is read on KMS_1
      Then the output has lines with these words, in this order
        | <words> | KMS |
      And the output does not say "Warning"

      Examples:
        | command    | words    |
        | /sai 60    | 啟用間隔 |
        | /sri 600   | 更新間隔 |
        | /sprt 1700 | 連接埠   |
        | /cdns      | DNS 發佈 |
        | /cpri      | 優先順序 |
