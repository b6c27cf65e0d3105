import type { Clause } from './clause.js';

/** What a KMS writes that cannot start. The guide's messages of the two events are nearly the same: the id tells them apart. */
export const hostStart: readonly Clause[] = [
  start(
    '12291',
    '12291',
    'A KMS that cannot be initialised writes event 12291.',
    '無法初始化的 KMS 會寫入 12291 事件。',
  ),
  start(
    '12292',
    '12292',
    'A KMS that cannot initialise its renewal timer writes event 12292.',
    '無法初始化更新計時器的 KMS 會寫入 12292 事件。',
  ),
  start(
    '12291, 12292',
    'CODE',
    'Events 12291 and 12292 carry one field, the code of the failure.',
    '12291 與 12292 事件載有一個欄位，即失敗的代碼。',
  ),
  start(
    '12291, 12292',
    'LOG',
    'Events 12291 and 12292 stand in the Application log.',
    '12291 與 12292 事件記錄於應用程式記錄檔。',
  ),
  start(
    '12291, 12292',
    'SILENT',
    'A KMS that starts writes neither event 12291 nor event 12292.',
    '順利啟動的 KMS 不會寫入 12291 或 12292 事件。',
  ),
];

function start(row: string, id: string, en: string, zh: string): Clause {
  return {
    id: `HOST-START-${id}`,
    section: 'Table 11',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine'],
    needs: ['event-log', 'stimuli'],
  };
}
