Feature: slmgr in Traditional Chinese
  On a computer that displays Traditional Chinese slmgr prints the same lines in Chinese. No such output is
  published: judged are the guide's own terms for the licence states (Table 12), and what every language shares.

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
      Then the output contains "<word>"
      And the output does not say "successfully"

      Examples:
        | command | word |
        | /ato    | 啟用   |
        | /ckms   | KMS  |
