import type { Clause } from './clause.js';

/** Provider and message of each event. The words are never what tells an event: its id is. */
export const eventMessages: readonly Clause[] = [
  client(
    'PROVIDER',
    'General data',
    'A KMS client names as provider of its events Microsoft-Windows-Security-Licensing-SLC, or Microsoft-Windows-Security-SPP as real systems do.',
    'KMS 用戶端事件的提供者名稱為 Microsoft-Windows-Security-Licensing-SLC，或如實際系統所用的 Microsoft-Windows-Security-SPP。',
  ),
  host(
    'PROVIDER',
    'General data',
    'A KMS host names as provider of its events Microsoft-Windows-Security-Licensing-SLC, or Microsoft-Windows-Security-SPP as later systems do.',
    'KMS 主機事件的提供者名稱為 Microsoft-Windows-Security-Licensing-SLC，或如後續系統所用的 Microsoft-Windows-Security-SPP。',
  ),
  {
    ...client(
      'SOURCE',
      'General data',
      'The event viewer shows the source of all these events as Software Protection Service.',
      '事件檢視器將這些事件的來源顯示為「軟體保護服務」。',
    ),
    level: 'INFO',
    notTestable: {
      en: 'The display name belongs to the event viewer, which translates it; what an implementation writes is the provider.',
      zh: '顯示名稱由事件檢視器提供並翻譯；實作所寫入的是提供者名稱。',
    },
  },
  client(
    '12288-MESSAGE',
    '12288',
    'The message of event 12288 ends with its fields, separated by commas.',
    '12288 事件的訊息以逗號分隔的各欄位結尾。',
  ),
  client(
    '12289-MESSAGE',
    '12289',
    'The message of event 12289 ends with its fields, separated by commas.',
    '12289 事件的訊息以逗號分隔的各欄位結尾。',
  ),
  host(
    '12290-MESSAGE',
    '12290',
    'The message of event 12290 ends with its fields, separated by commas.',
    '12290 事件的訊息以逗號分隔的各欄位結尾。',
  ),
  host(
    '12293-MESSAGE',
    '12293',
    'The message of event 12293 names the domain and the result code.',
    '12293 事件的訊息載明網域與傳回碼。',
  ),
  host('12294-MESSAGE', '12294', 'The message of event 12294 names the domain.', '12294 事件的訊息載明網域。'),
  {
    ...client(
      'WORDS',
      '12288, 12289',
      'The messages of events 12288 and 12289 open with the sentence of the table, which calls the KMS host a computer or, as real logs do, a machine.',
      '12288 與 12289 事件的訊息以表中的句子開頭，其中 KMS 主機稱為 computer，或如實際記錄稱為 machine。',
    ),
    level: 'SHOULD',
    source: 'support article on 0xC004F074',
  },
  client(
    '12288-AS-SENT',
    '12288',
    'Event 12288 tells of the request that reached the KMS host: the same CMID, licence status, minutes, activation id and N-policy.',
    '12288 事件所載的 CMID、授權狀態、分鐘數、啟用識別碼與 N-policy，與送達 KMS 主機的要求相同。',
  ),
];

function client(id: string, row: string, en: string, zh: string): Clause {
  return {
    id: `CLIENT-EVENT-${id}`,
    section: 'Table 11',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'event-log'],
  };
}

function host(id: string, row: string, en: string, zh: string): Clause {
  return {
    ...client(id, row, en, zh),
    id: `HOST-EVENT-${id}`,
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: ['event-log'],
  };
}
