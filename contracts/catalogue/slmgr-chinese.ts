import type { Clause } from './clause.js';
import { afterStimulus, printed } from './printed-clause.js';

/** The same output on a computer that displays Traditional Chinese. Nothing of it is published: judged are the guide's own terms for the licence
 * states, options, settings and events, and that whatever a program reads is the same in both languages. */
export const slmgrChinese: readonly Clause[] = [
  chinese(
    'LICENSED',
    '/dli',
    'A Chinese display calls an activated licence 已授權.',
    '中文顯示以「已授權」表示已啟用的授權。',
  ),
  afterStimulus(
    chinese(
      'UNLICENSED',
      '/dli',
      'A Chinese display calls a licence without a key 未授權.',
      '中文顯示以「未授權」表示沒有金鑰的授權。',
    ),
  ),
  chinese('GRACE', '/dli', 'A Chinese display calls a grace period 寬限期.', '中文顯示以「寬限期」表示寬限期間。'),
  chinese(
    'NOTIFICATION',
    '/dli',
    'A Chinese display calls the state after grace 通知.',
    '中文顯示以「通知」表示寬限期之後的狀態。',
  ),
  chinese('CODE', '/dli', 'A code is printed alike in Chinese and in English.', '代碼在中文與英文輸出中相同。'),
  chinese(
    'FIGURES',
    '/dli, /dlv',
    'Figures and identifiers are printed alike in Chinese and in English.',
    '數字與識別碼在中文與英文輸出中相同。',
  ),
  chinese('EXPIRY', '/xpr', 'The date of expiry stands in the Chinese sentence too.', '中文的到期說明同樣列出日期。'),
  {
    ...chinese(
      'HOST',
      '/dli',
      'A Chinese KMS host shows its current count and its port.',
      '中文的 KMS 主機顯示目前計數與連接埠。',
    ),
    role: 'kms-host',
  },
  afterStimulus(
    chinese(
      'GRACES',
      '/dli, /xpr',
      'A Chinese display calls a later grace period 寬限期 too, and one of a system that is not genuine 非正版寬限期.',
      '中文顯示同樣以「寬限期」表示之後的寬限期間，並以「非正版寬限期」表示非正版的寬限期間。',
    ),
  ),
  chinese(
    'TERMS',
    '/dli, /dlv',
    'Each line of a Chinese display calls what it shows by the term of the guide.',
    '中文顯示的每一行皆以指南的用語表示其內容。',
  ),
  {
    ...chinese(
      'HOST-TERMS',
      '/dli',
      'So does each line of a Chinese KMS host on its count, its settings and what it was asked.',
      '中文的 KMS 主機對於計數、設定和收到的要求，每一行亦使用指南的用語。',
    ),
    role: 'kms-host',
  },
  {
    ...chinese(
      'HOST-COMMANDS',
      '/sai, /sri, /sprt, /sdns, /cdns, /spri, /cpri',
      'A setting of a KMS host, made or refused, is answered in the terms of the guide.',
      'KMS 主機設定成功或遭拒時，皆以指南的用語回應。',
    ),
    role: 'kms-host',
  },
  {
    ...chinese(
      'TOKENS',
      '/ilc, /lil, /ril, /stao, /ctao, /ltc',
      'The options of token-based activation answer in the terms of the guide.',
      '權杖型啟用的選項以指南的用語回應。',
    ),
    needs: ['slmgr', 'token-activation'],
  },
  chinese(
    'REFUSALS',
    '/ipk, /ato, /upk, /dli, /ckms',
    'A command that is refused says so in Chinese.',
    '命令遭拒時以中文說明。',
  ),
  {
    ...chinese(
      'COMMANDS',
      '/ato, /ipk, /upk, /cpky, /rilc, /rearm, /skms, /ckms, /skhc, /ckhc',
      'A command that succeeds says so in Chinese.',
      '命令成功時以中文說明。',
    ),
    needs: ['slmgr', 'wmi'],
  },
  {
    ...chinese(
      'VERSION',
      'Of an earlier system',
      'For a computer of the generation before, a Chinese computer prints the line that the guide shows.',
      '對於前一代的電腦，中文的電腦顯示指南所列的訊息。',
    ),
    section: 'Slmgr.vbs',
    level: 'MUST',
    source: 'the line as the guide prints it',
  },
  chinese(
    'TRANSLATED',
    '/dli, /dlv, /xpr',
    'No English status is left in a Chinese display.',
    '中文顯示中不留下英文的授權狀態。',
  ),
];

function chinese(id: string, row: string, en: string, zh: string): Clause {
  return {
    ...printed(`CHINESE-${id}`, row, 'SHOULD', en, zh),
    source: "the guide's Traditional Chinese terms, Tables 2, 3, 8, 11 and 12",
  };
}
