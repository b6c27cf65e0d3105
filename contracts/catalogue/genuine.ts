import type { Clause } from './clause.js';

type Where = readonly [section: string, row: string];

const validation: Where = ['Table 1', 'Online validation failed or activation exploit detected'];

/** Systems that were found not to be genuine, or whose licensing somebody tampered with. */
export const genuine: readonly Clause[] = [
  judged(
    'GENUINE-FAILS',
    validation,
    'A system whose online validation failed is in the non-genuine grace period, whether it was licensed or in another grace period.',
    '線上驗證失敗的系統進入非正版寬限期，不論先前為已授權或處於其他寬限期。',
  ),
  {
    ...judged(
      'GENUINE-EXPLOIT',
      validation,
      'An activation exploit that is detected has the same effect.',
      '偵測到啟用漏洞利用時，結果相同。',
    ),
    level: 'INFO',
    needs: [],
    notTestable: {
      en: 'The guide does not say what counts as an exploit, and this kit stages none: a failed validation is all that can be brought about from outside.',
      zh: '本指南未說明何謂漏洞利用，本套件亦不模擬；自外部僅能造成驗證失敗。',
    },
  },
  {
    ...judged(
      'GENUINE-30-DAYS',
      ['Table 10', '0xC004F064'],
      'The non-genuine grace period lasts 30 days, and then the system is in notification.',
      '非正版寬限期為 30 天，期滿進入通知狀態。',
    ),
    level: 'SHOULD',
    source: 'Volume Activation 2.0 Operations Guide',
    code: '0xC004F064',
  },
  {
    ...judged(
      'GENUINE-FAILS-AGAIN',
      ['Table 10', '0xC004F064'],
      'Whether another failed validation begins the 30 days anew follows the registered reading.',
      '再次驗證失敗時 30 天是否重新起算，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'genuine-failure-repeated',
    code: '0xC004F064',
  },
  {
    ...judged(
      'GENUINE-FAILS-IN-NOTIFICATION',
      validation,
      'What becomes of a system that is in notification already follows the registered reading.',
      '已處於通知狀態的系統如何變化，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'genuine-failure-in-notification',
  },
  {
    ...judged(
      'GENUINE-NEW-KEY',
      ['Table 10', '0xC004F065'],
      'A genuine product key that is installed and activated within the non-genuine grace period ends it: the system is licensed.',
      '在非正版寬限期內安裝並啟用正版產品金鑰即可結束該寬限期：系統成為已授權。',
    ),
    code: '0xC004F065',
  },
  {
    ...judged(
      'GENUINE-NEW-KEY-LATE',
      ['Table 10', '0xC004F064'],
      'The same remedy helps a system whose non-genuine grace period is over.',
      '同樣的補救方法亦適用於非正版寬限期已結束的系統。',
    ),
    level: 'SHOULD',
    code: '0xC004F064',
  },
  {
    ...judged(
      'GENUINE-SUCCEEDS',
      ['Table 10', '0xC004F065'],
      'What a validation that succeeds makes of a system in the non-genuine grace period follows the registered reading.',
      '驗證成功對處於非正版寬限期的系統有何影響，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'genuine-again',
    code: '0xC004F065',
  },
  {
    ...judged(
      'GENUINE-SUCCEEDS-NOTHING',
      validation,
      'A validation that succeeds neither activates a system nor changes what it has left.',
      '驗證成功不會啟用系統，也不會改變其剩餘時間。',
    ),
    level: 'SHOULD',
  },
  tampered('TAMPERED-COMPONENTS', 'Licensing components changed', 'Windows licensing components', 'Windows 授權元件'),
  tampered('TAMPERED-FILES', 'License files changed', 'licence files', '授權檔案'),
];

function judged(id: string, [section, row]: Where, en: string, zh: string): Clause {
  return {
    id,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'stimuli'],
  };
}

function tampered(id: string, row: string, en: string, zh: string): Clause {
  return {
    ...judged(
      id,
      ['Table 1', row],
      `The state of a system whose ${en} were changed follows the registered reading; it is no longer licensed.`,
      `${zh}遭變更的系統所處狀態，依登記的解讀而定；系統不再為已授權。`,
    ),
    level: 'SHOULD',
    needs: ['wmi', 'stimuli'],
    interpretation: 'tampered-licensing',
  };
}
