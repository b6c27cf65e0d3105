import type { TargetInterface } from '../types/target-control.js';
import type { Clause } from './clause.js';
import { leftOpen, told, unseen } from './told-clause.js';

const userExperience = 'Volume Activation documentation, User Experience';
const expired = 'Not activated when the grace period ended';
const note = 'Note on Server Core';

/** Where and how notifications are shown: the dialog at logon, and the installations that show nothing (Table 1, note). */
export const notificationDisplay: readonly Clause[] = [
  atLogon(
    'LOGON-DIALOG',
    'In notification a dialog at logon reminds the user that Windows must be activated.',
    '處於通知狀態時，登入時會顯示提醒使用者必須啟用 Windows 的對話方塊。',
  ),
  atLogon(
    'LOGON-DIALOG-EVERY',
    'In notification the dialog comes at every logon.',
    '處於通知狀態時，每次登入都會顯示該對話方塊。',
  ),
  atLogon(
    'LOGON-DIALOG-CLOSES',
    'The dialog at logon closes by itself after two minutes, and the logon goes on.',
    '登入時的對話方塊會在兩分鐘後自行關閉，並繼續登入。',
  ),
  {
    ...atLogon(
      'LOGON-DIALOG-GRACE',
      'While a grace period runs, no dialog stands in the way of a logon.',
      '寬限期內登入時不會顯示該對話方塊。',
      ['wmi'],
    ),
    level: 'SHOULD',
  },
  unseen(
    atLogon(
      'UPDATES',
      'In notification Windows Update offers security and critical updates only, and downloads that need validation are not to be had.',
      '處於通知狀態時，Windows Update 僅提供安全性與重大更新，且無法取得需要驗證的下載項目。',
    ),
    'Updates and downloads are another service, which no interface of this kit reaches.',
    '更新與下載屬於其他服務，本套件沒有任何介面可以觸及。',
  ),
  told(
    'SERVER-CORE',
    note,
    'A Server Core installation of Windows Server 2008 shows no notification.',
    'Windows Server 2008 的 Server Core 安裝不顯示任何通知。',
  ),
  told(
    'SERVER-FULL',
    expired,
    'A full installation of Windows Server 2008 R2 tells its user as Windows 7 does.',
    'Windows Server 2008 R2 的完整安裝與 Windows 7 一樣告知使用者。',
  ),
  leftOpen(
    told(
      'SERVER-CORE-R2',
      note,
      'Whether a Server Core installation of Windows Server 2008 R2 shows notifications follows the registered reading.',
      'Windows Server 2008 R2 的 Server Core 安裝是否顯示通知，依登記的解讀而定。',
    ),
    'server-core-note',
  ),
];

function atLogon(id: string, en: string, zh: string, needs: readonly TargetInterface[] = ['wmi']): Clause {
  return { ...told(id, expired, en, zh, needs), source: userExperience };
}
