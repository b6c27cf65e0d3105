import type { Section } from './section.js';

export const userExperience: Section = {
  name: 'Table 1',
  title: { en: 'User experience: notifications and dialogs', zh: '使用者體驗：通知狀態的球形文字說明和對話方塊' },
  rows: [
    { name: 'Not activated when the grace period ended', zh: '啟用寬限期結束時尚未啟用' },
    { name: 'Hardware or BIOS changed', zh: '偵測到電腦硬體或 BIOS 發生變更' },
    { name: 'Not reactivated within 180 days', zh: '未在 180 天內自行重新啟用' },
    { name: 'Not renewed within 180 days and 30 days of grace', zh: '在 180 天加 30 天寬限期內尚未更新其啟用' },
    { name: 'Online validation failed or activation exploit detected', zh: '線上驗證失敗，或偵測到惡意的啟用探索' },
    { name: 'Licensing components changed', zh: 'Windows 授權元件已變更' },
    { name: 'License files changed', zh: '授權檔案已變更' },
    { name: 'Note on Server Core', zh: '注：核心版本不提供通知使用者體驗' },
  ],
};

export const slmgr: Section = {
  name: 'Slmgr.vbs',
  title: { en: 'Slmgr.vbs across versions', zh: 'Slmgr.vbs 跨平台執行' },
  rows: [
    { name: 'From Windows Vista', zh: '不支援從 Windows Vista 管理' },
    { name: 'Of an earlier system', zh: '管理舊版系統會產生版本不符錯誤' },
    { name: 'Syntax', zh: 'slmgr.vbs [電腦名稱 [使用者] [密碼]] [<選項>]' },
  ],
};
