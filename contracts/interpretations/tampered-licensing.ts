import type { Interpretation } from './interpretation.js';

export const tamperedLicensing: Interpretation = {
  id: 'tampered-licensing',
  section: 'Table 1, licensing components changed and license files changed',
  question: {
    en: 'Which state is a system in whose licensing components or licence files were changed?',
    zh: '授權元件或授權檔案遭變更的系統處於何種狀態？',
  },
  role: 'kms-client',
  readings: [
    { id: 'non-genuine-grace', statement: { en: 'It is in the non-genuine grace period.', zh: '進入非正版寬限期。' } },
    {
      id: 'notification',
      statement: { en: 'It is in notification at once, as not genuine.', zh: '立即以非正版為由進入通知狀態。' },
    },
  ],
  reason: {
    en: 'Table 1 names the two troubles and their notifications, and no state. The vendor documents of its function SLIsGenuineLocal that an installation whose licence is flagged as tampered is not held for genuine; Table 10 gives such a system a grace period.',
    zh: '表 1 僅列出這兩種問題及其通知，未說明狀態；原廠的 SLIsGenuineLocal 函式文件指出，授權被標記為遭竄改的安裝不視為正版，而表 10 給予此類系統寬限期。',
  },
};
