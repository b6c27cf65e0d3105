import type { Clause } from './clause.js';

/** What a KMS client writes into the event log. Real logs differ in widths, padding and spacing; order and number of fields are stable. */
export const clientEvents: readonly Clause[] = [
  clientEvent(
    '12288-FIELDS',
    'Event 12288 carries ten fields: HRESULT, status, server and port, CMID, client time, VM information, licence status, minutes to expiration, activation id, N-policy.',
    '12288 事件依序載有十個欄位：HRESULT、狀態、伺服器與連接埠、CMID、用戶端時間、VM 資訊、授權狀態、剩餘時間 (分鐘)、啟用識別碼、N-policy。',
  ),
  {
    ...clientEvent(
      '12288-RENEWAL',
      'Event 12288 of a renewal tells of a licensed computer and of the minutes that its activation lasts.',
      '更新時的 12288 事件載明已授權的狀態與啟用的剩餘時間 (分鐘)。',
    ),
    needs: ['wmi', 'event-log'],
  },
  clientEvent(
    '12289-FIELDS',
    'Event 12289 carries eight fields: HRESULT, status, fBound, one unused, the count, both intervals and the client time.',
    '12289 事件依序載有八個欄位：HRESULT、狀態、fBound、未使用、計數、兩個間隔、用戶端時間。',
  ),
  clientEvent(
    'PAIR',
    'An answered request leaves event 12288 and, after it, event 12289.',
    '獲得回應的要求會先後留下 12288 與 12289 事件。',
  ),
  clientEvent(
    'UNANSWERED',
    'A request without an answer leaves event 12288 alone.',
    '未獲回應的要求只留下 12288 事件。',
  ),
  clientEvent(
    'EACH-HOST',
    'Each host that is asked leaves an event 12288 of its own, with its own code.',
    '每一部被詢問的主機各留下一則載有自身代碼的 12288 事件。',
  ),
  clientEvent(
    'BOUND',
    'fBound in event 12289 is 1 where the answer activated the client and 0 where it did not; count and intervals stand there either way.',
    '12289 事件中的 fBound 於回應使用戶端啟用時為 1，否則為 0；計數與間隔皆照載。',
  ),
  clientEvent('LOG', 'Both events stand in the Application log.', '兩種事件皆記錄於應用程式記錄檔。'),
  {
    ...clientEvent(
      'HRESULT-BELOW-COUNT',
      'Which HRESULT event 12289 carries where the count was too small follows the registered reading.',
      '計數不足時 12289 事件的 HRESULT，依登記的解讀而定。',
    ),
    level: 'SHOULD',
    interpretation: 'answer-hresult-below-count',
  },
  {
    ...clientEvent(
      'STATUS',
      'The status in event 12289 carries the flag 0x04000000 where the count was too small.',
      '計數不足時，12289 事件的狀態帶有旗標 0x04000000。',
    ),
    level: 'SHOULD',
    source: 'Volume Activation 2.0 Operations Guide',
  },
  {
    ...clientEvent(
      'VM',
      'The VM information in event 12288 is 1 on a virtual machine, as it is in event 12290.',
      '於虛擬電腦上，12288 事件的 VM 資訊為 1，與 12290 事件相同。',
    ),
    level: 'SHOULD',
    source: 'Volume Activation 2.0 Operations Guide',
  },
];

function clientEvent(id: string, en: string, zh: string): Clause {
  return {
    id: `CLIENT-EVENT-${id}`,
    section: 'Table 11',
    row: '12288, 12289',
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi', 'event-log'],
  };
}
