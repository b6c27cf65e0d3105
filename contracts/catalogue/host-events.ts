import type { Clause } from './clause.js';

/** What a KMS host writes into the event log, and the publication that two of its events tell of. */
export const hostEvents: readonly Clause[] = [
  hostEvent(
    '12290',
    '12290-EVERY',
    'Every request leaves one event 12290, answered or refused.',
    '每個要求各留下一則 12290 事件，不論獲得回應或遭拒。',
  ),
  hostEvent(
    '12290',
    '12290-FIELDS',
    'Event 12290 carries nine fields: HRESULT, N-policy, machine, CMID, client time, VM information, licence status, minutes to expiration, activation id.',
    '12290 事件依序載有九個欄位：HRESULT、N-policy、電腦名稱、CMID、用戶端時間、VM 資訊、授權狀態、剩餘時間 (分鐘)、啟用識別碼。',
  ),
  hostEvent(
    '12290',
    '12290-CODE',
    'The HRESULT of event 12290 is the code that the request was refused with.',
    '12290 事件的 HRESULT 為拒絕該要求所用的代碼。',
  ),
  hostEvent(
    '12290',
    '12290-LOG',
    'Event 12290 stands in the Key Management Service log, the others in the Application log.',
    '12290 事件記錄於金鑰管理服務記錄檔，其餘記錄於應用程式記錄檔。',
  ),
  hostEvent(
    '12293',
    '12293',
    'A host that cannot publish itself writes event 12293 with the code and the domain.',
    '無法發佈的主機寫入 12293 事件，載明代碼與網域。',
  ),
  hostEvent(
    '12294',
    '12294',
    'A host that has published itself writes event 12294 with the domain, and DNS lists it.',
    '已發佈的主機寫入 12294 事件並載明網域，且 DNS 列出該主機。',
  ),
  {
    ...hostEvent('12294', 'DAILY', 'A host publishes itself again every 24 hours.', '主機每 24 小時重新發佈一次。'),
    id: 'HOST-PUBLISH-DAILY',
    section: 'Table 3',
    row: 'DisableDnsPublishing',
    source: 'support article on KMS and DNS',
    level: 'SHOULD',
    needs: ['event-log'],
  },
  {
    ...hostEvent(
      '12294',
      'DISABLED',
      'A host whose DNS publishing is disabled publishes itself no more.',
      '停用 DNS 發佈的主機不再發佈。',
    ),
    id: 'HOST-PUBLISH-DISABLED',
    section: 'Table 2',
    row: '/cdns',
    needs: ['event-log'],
  },
];

function hostEvent(row: string, id: string, en: string, zh: string): Clause {
  return {
    id: `HOST-EVENT-${id}`,
    section: 'Table 11',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: ['event-log'],
  };
}
