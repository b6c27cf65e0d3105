import type { TargetInterface } from '../types/target-control.js';
import type { Clause } from './clause.js';
import { leftOpen, unseen } from './told-clause.js';

/** What AlternateURL and NotificationDisabled do to notifications (Table 3). */
export const notificationSettings: readonly Clause[] = [
  link(
    'LINK',
    'An address in AlternateURL is a link on a dialog about activation.',
    'AlternateURL 中的位址會成為啟用對話方塊上的連結。',
  ),
  link(
    'CHANGED',
    'When AlternateURL is changed, the link is the new address.',
    '變更 AlternateURL 後，連結為新的位址。',
  ),
  link('NONE', 'Without AlternateURL no dialog has such a link.', '未設定 AlternateURL 時，對話方塊沒有此連結。'),
  link('EMPTY', 'An empty AlternateURL adds no link.', 'AlternateURL 為空白時不會新增連結。'),
  link('DELETED', 'When AlternateURL is deleted the link is gone.', '刪除 AlternateURL 後，連結即消失。'),
  link(
    'ALL',
    'AlternateURL holds on every computer: with a MAK and with a KMS host key as on a KMS client.',
    'AlternateURL 適用於所有電腦：使用 MAK 或 KMS 主機金鑰的電腦與 KMS 用戶端皆同。',
    ['slmgr'],
  ),
  unseen(
    link('DIALOGS', 'Some of the dialogs about activation have the link.', '部分啟用對話方塊包含此連結。'),
    'The guide does not say which; one with the link is enough for the other clauses.',
    '本指南未說明是哪些對話方塊；其他條文僅要求其中之一包含此連結。',
  ),
  unseen(
    link('LABEL', 'The link says that one can learn about activation online.', '連結的文字為「瞭解線上啟用」。'),
    "Of a link its address is known to the kit; its words are the implementation's.",
    '本套件僅得知連結的位址，其文字由實作自行決定。',
  ),
  unseen(
    link('BROWSER', 'The link opens in the default browser.', '連結會在預設瀏覽器中開啟。'),
    'No interface of this kit follows a link.',
    '本套件沒有任何介面可以開啟連結。',
  ),
  hiding(
    'DEFAULT',
    'Where NotificationDisabled is absent, notifications are shown.',
    '未設定 NotificationDisabled 時會顯示通知。',
  ),
  hiding(
    'ZERO',
    'With NotificationDisabled at 0, notifications are shown.',
    'NotificationDisabled 為 0 時會顯示通知。',
  ),
  hiding(
    'REMINDERS',
    'With NotificationDisabled at 1, no reminder comes while the first grace period runs.',
    'NotificationDisabled 為 1 時，初始寬限期內不會提醒。',
  ),
  hiding(
    'GRACE',
    'With NotificationDisabled at 1, neither balloon nor dialog is shown while another grace period runs.',
    'NotificationDisabled 為 1 時，其他寬限期內不會顯示球形文字說明或對話方塊。',
    ['wmi'],
  ),
  hiding(
    'ALL',
    'NotificationDisabled holds on every computer, and not only where a KMS activates.',
    'NotificationDisabled 適用於所有電腦，不限於 KMS。',
    ['slmgr'],
  ),
  hiding(
    'NOTIFICATION',
    'With NotificationDisabled at 1, everything is shown all the same in notification.',
    'NotificationDisabled 為 1 時，處於通知狀態仍會顯示所有通知。',
    ['wmi'],
  ),
  leftOpen(
    hiding(
      'UNLICENSED',
      'With NotificationDisabled at 1, what there is to show is shown all the same on an unlicensed computer.',
      'NotificationDisabled 為 1 時，未授權的電腦仍會顯示應顯示的通知。',
      ['slmgr'],
    ),
    'unlicensed-user-told',
  ),
  unseen(
    hiding(
      'ADVICE',
      'It is not recommended to set NotificationDisabled to 1.',
      '不建議將 NotificationDisabled 設為 1。',
    ),
    'This is advice to administrators.',
    '此為對系統管理員的建議。',
  ),
];

function setting(row: string, id: string, en: string, zh: string, needs: readonly TargetInterface[]): Clause {
  return {
    id,
    section: 'Table 3',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['notifications', 'registry', 'stimuli', ...needs],
  };
}

function link(id: string, en: string, zh: string, needs: readonly TargetInterface[] = []): Clause {
  return setting('Activation\\AlternateURL', `ALTERNATE-URL-${id}`, en, zh, needs);
}

function hiding(id: string, en: string, zh: string, needs: readonly TargetInterface[] = []): Clause {
  return setting('Activation\\NotificationDisabled', `NOTIFICATION-DISABLED-${id}`, en, zh, needs);
}
