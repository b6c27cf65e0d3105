import { alsoNeeds } from './also-needs.js';
import type { Clause } from './clause.js';

/** The glossary, where it says something that can be seen; terms that only name a thing are listed with that reason. */
export const glossary: readonly Clause[] = [
  alsoNeeds(
    term(
      'ACID',
      'ACID, SKUId',
      'The activation id identifies an edition: each edition of Table 9 has another, and event 12288 carries that of the edition installed.',
      '啟用識別碼用以辨識版本：表 9 的每個版本各不相同，12288 事件載明已安裝版本的識別碼。',
    ),
    'event-log',
  ),
  term(
    'APPID',
    'AppID',
    'All editions of Windows have one application id.',
    '所有 Windows 版本的應用程式識別碼 (AppID) 相同。',
  ),
  {
    ...term(
      'FQDN',
      'FQDN',
      'A KMS client names itself to the host by its fully qualified domain name.',
      'KMS 用戶端以完整網域名稱向主機表明身分。',
    ),
    level: 'SHOULD',
    source: 'Table 11, example of the field Machine',
  },
  term(
    'GVLK',
    'GVLK',
    'A volume edition has its own setup key installed from the beginning.',
    '大量授權版本自始即安裝有該版本專屬的安裝金鑰。',
  ),
  {
    ...term(
      'KMSID',
      'KMSID',
      'Several activation ids may share the GUID that a KMS client sends to the host for activation.',
      'KMS 用戶端傳送給 KMS 主機進行啟用的 GUID 可以在多個啟用識別碼之間共用。',
    ),
    level: 'INFO',
    notTestable: {
      en: 'It permits and does not require: an implementation that shares none is as right.',
      zh: '此句為允許而非要求：不共用的實作同樣正確。',
    },
  },
  term(
    'N-POLICY',
    'N-Policy',
    'The client compares the count that the KMS returned with its own N-policy, and decides by itself whether it is activated.',
    '用戶端將 KMS 傳回的計數與本身的 N-policy 比較，並自行決定是否啟用。',
  ),
  term(
    'SRV',
    'SRV',
    'A KMS client asks a KMS host at the port that its SRV record gives.',
    'KMS 用戶端以 SRV 記錄所載的連接埠詢問 KMS 主機。',
  ),
  definition('AD-DS', 'AD DS', 'Active Directory Domain Services', 'Active Directory 網域服務'),
  definition('DNS', 'DNS', 'the domain name service', '網域名稱服務'),
  definition('KMS', 'KMS', 'the Key Management Service', '金鑰管理服務'),
  definition('MAK', 'MAK', 'a multiple activation key', '多重啟用金鑰'),
  definition('PIN', 'PIN', 'a personal identification number used with a smart card', '搭配智慧卡使用的個人識別碼'),
  definition('SKU', 'SKU', 'a particular edition of Windows or of other software', 'Windows 或其他軟體的特定版本'),
  definition('SPPSVC', 'SPPSVC', 'the Software Protection service', '軟體保護服務'),
  definition('VL', 'VL', 'volume licensing', '大量授權'),
  definition('WMI', 'WMI', 'Windows Management Instrumentation', 'Windows Management Instrumentation'),
  definition(
    'STORE',
    'Machine certificate store',
    'the store in which a user who activates by a token must be able to read the certificate and its private key',
    '執行權杖型啟用的使用者必須能存取憑證及其私密金鑰的存放區',
    '電腦憑證存放區',
  ),
  definition(
    'TOKEN',
    'Token',
    'an X.509 certificate and its private key that can activate Windows on a computer where token-based activation is allowed',
    '在允許進行權杖型啟用的電腦上可用來啟用 Windows 的 X.509 憑證及其私密金鑰',
    '權杖',
  ),
];

function term(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `GLOSSARY-${id}`,
    section: 'Glossary',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  };
}

function definition(id: string, name: string, en: string, zh: string, nameInChinese = name): Clause {
  const gap = /^[A-Z]/.test(zh) ? ' ' : '';
  return {
    ...term(
      id,
      name,
      `${name} means ${en}.`,
      `${nameInChinese}${/[A-Za-z]$/.test(nameInChinese) ? ' ' : ''}意指${gap}${zh}。`,
    ),
    level: 'INFO',
    notTestable: {
      en: 'A definition asserts nothing that an implementation could do otherwise.',
      zh: '定義本身並未要求實作的任何行為。',
    },
  };
}
