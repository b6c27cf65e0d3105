import type { Clause } from './clause.js';

/** Type and format of each field of the three events that carry more than a code and a domain. Real logs differ in the width of numbers, the
 * padding and the order of dates and the case of ids (facts that Microsoft's samples show); none of these is judged. */
export const eventFields: readonly Clause[] = [
  clientField(
    '12288',
    'HRESULT',
    '12288-HRESULT',
    'The first field of event 12288 is a result code in hexadecimal.',
    '12288 事件的第一個欄位是以十六進位表示的結果代碼。',
  ),
  clientField(
    '12288',
    'Status',
    '12288-STATUS',
    'The second field of event 12288 is a set of flags in hexadecimal.',
    '12288 事件的第二個欄位是以十六進位表示的旗標。',
  ),
  clientField(
    '12288',
    'Server:Port',
    '12288-SERVER',
    'The third field of event 12288 names the KMS host and its port with a colon between them.',
    '12288 事件的第三個欄位以冒號相連，載明 KMS 主機名稱與連接埠。',
  ),
  clientField(
    '12288',
    'CMID',
    '12288-CMID',
    'The fourth field of event 12288 is the client machine id, a GUID.',
    '12288 事件的第四個欄位是用戶端電腦識別碼，為 GUID。',
  ),
  clientField(
    '12288',
    'Client Time',
    '12288-TIME',
    'The fifth field of event 12288 is the date and the time of the request to the minute.',
    '12288 事件的第五個欄位是要求的日期與時間，精確到分鐘。',
  ),
  {
    // The guide calls it unused here and explains it at 12290; the guide of the generation before has one meaning for both.
    ...clientField(
      '12288',
      'VM Info',
      '12288-VM-INFO',
      'The sixth field of event 12288 is 0 or 1.',
      '12288 事件的第六個欄位為 0 或 1。',
    ),
    level: 'SHOULD',
    source: 'Volume Activation 2.0 Operations Guide',
  },
  clientField(
    '12288',
    'Licensing Status',
    '12288-LICENSING-STATUS',
    'The seventh field of event 12288 is the licence status as a number from 0 to 6.',
    '12288 事件的第七個欄位是 0 至 6 的授權狀態數字。',
  ),
  clientField(
    '12288',
    'Time to Expiration',
    '12288-EXPIRATION',
    'The eighth field of event 12288 is a whole number of minutes.',
    '12288 事件的第八個欄位是整數分鐘。',
  ),
  clientField(
    '12288',
    'ActID',
    '12288-ACTID',
    'The ninth field of event 12288 is the activation id, a GUID.',
    '12288 事件的第九個欄位是啟用識別碼，為 GUID。',
  ),
  clientField(
    '12288',
    'N-Policy',
    '12288-N-POLICY',
    'The last field of event 12288 is the N-policy, a whole number.',
    '12288 事件的最後一個欄位是 N-policy，為整數。',
  ),
  clientField(
    '12289',
    'HRESULT',
    '12289-HRESULT',
    'The first field of event 12289 is a result code in hexadecimal.',
    '12289 事件的第一個欄位是以十六進位表示的結果代碼。',
  ),
  clientField(
    '12289',
    'Status',
    '12289-STATUS-FLAGS',
    'The second field of event 12289 is a set of flags in hexadecimal.',
    '12289 事件的第二個欄位是以十六進位表示的旗標。',
  ),
  clientField(
    '12289',
    'fBound',
    '12289-FBOUND',
    'The third field of event 12289 is 0 or 1.',
    '12289 事件的第三個欄位為 0 或 1。',
  ),
  {
    ...clientField(
      '12289',
      'Unused',
      '12289-UNUSED',
      'The fourth field of event 12289 is unused: whatever stands there is ignored.',
      '12289 事件的第四個欄位未使用，其內容一律忽略。',
    ),
    level: 'INFO',
    notTestable: {
      en: 'The guide says to ignore it, so that nothing in it can be wrong; that it is there, the number of fields tells.',
      zh: '指南要求忽略此欄位，因此其內容無所謂對錯；欄位是否存在由欄位數判定。',
    },
  },
  clientField(
    '12289',
    'Count',
    '12289-COUNT',
    'The fifth field of event 12289 is the count, a whole number.',
    '12289 事件的第五個欄位是計數，為整數。',
  ),
  clientField(
    '12289',
    'Activation Interval',
    '12289-ACTIVATION-INTERVAL',
    'The sixth field of event 12289 is the activation interval in whole minutes.',
    '12289 事件的第六個欄位是以整數分鐘表示的啟用間隔。',
  ),
  clientField(
    '12289',
    'Renewal Interval',
    '12289-RENEWAL-INTERVAL',
    'The seventh field of event 12289 is the renewal interval in whole minutes.',
    '12289 事件的第七個欄位是以整數分鐘表示的更新間隔。',
  ),
  clientField(
    '12289',
    'Client Time',
    '12289-TIME',
    'The last field of event 12289 is the date and the time of the request to the minute.',
    '12289 事件的最後一個欄位是要求的日期與時間，精確到分鐘。',
  ),
  hostField(
    '12290',
    'HRESULT',
    '12290-HRESULT',
    'The first field of event 12290 is a result code in hexadecimal.',
    '12290 事件的第一個欄位是以十六進位表示的結果代碼。',
  ),
  hostField(
    '12290',
    'N-Policy',
    '12290-N-POLICY',
    'The second field of event 12290 is the N-policy, a whole number.',
    '12290 事件的第二個欄位是 N-policy，為整數。',
  ),
  hostField(
    '12290',
    'Machine',
    '12290-MACHINE',
    'The third field of event 12290 is the name of the computer that asked.',
    '12290 事件的第三個欄位是提出要求的電腦名稱。',
  ),
  hostField(
    '12290',
    'CMID',
    '12290-CMID',
    'The fourth field of event 12290 is the client machine id, a GUID.',
    '12290 事件的第四個欄位是用戶端電腦識別碼，為 GUID。',
  ),
  hostField(
    '12290',
    'Client Time',
    '12290-TIME',
    'The fifth field of event 12290 is the date and the time of the request to the minute.',
    '12290 事件的第五個欄位是要求的日期與時間，精確到分鐘。',
  ),
  hostField(
    '12290',
    'VM Info',
    '12290-VM-INFO',
    'The sixth field of event 12290 is 0 or 1.',
    '12290 事件的第六個欄位為 0 或 1。',
  ),
  hostField(
    '12290',
    'Licensing Status',
    '12290-LICENSING-STATUS',
    'The seventh field of event 12290 is the licence status as a number from 0 to 6.',
    '12290 事件的第七個欄位是 0 至 6 的授權狀態數字。',
  ),
  hostField(
    '12290',
    'Time to Expiration',
    '12290-EXPIRATION',
    'The eighth field of event 12290 is a whole number of minutes.',
    '12290 事件的第八個欄位是整數分鐘。',
  ),
  hostField(
    '12290',
    'ActID',
    '12290-ACTID',
    'The last field of event 12290 is the activation id, a GUID.',
    '12290 事件的最後一個欄位是啟用識別碼，為 GUID。',
  ),
];

function clientField(event: string, field: string, id: string, en: string, zh: string): Clause {
  return {
    id: `CLIENT-EVENT-${id}`,
    section: 'Table 11',
    row: `${event} ${field}`,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'event-log'],
  };
}

function hostField(event: string, field: string, id: string, en: string, zh: string): Clause {
  return {
    ...clientField(event, field, id, en, zh),
    id: `HOST-EVENT-${id}`,
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: ['event-log'],
  };
}
