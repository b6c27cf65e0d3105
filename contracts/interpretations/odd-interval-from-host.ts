import type { Interpretation } from './interpretation.js';

export const oddIntervalFromHost: Interpretation = {
  id: 'odd-interval-from-host',
  section: 'Table 8, silent KMS retry interval and KMS client reactivation',
  question: {
    en: 'A host hands out an interval below 15 or above 43,200 minutes. How long does the client wait?',
    zh: '主機提供低於 15 或高於 43,200 分鐘的間隔時，用戶端等候多久？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'as-told',
      statement: { en: 'As long as it was told.', zh: '依主機所提供的時間。' },
    },
    {
      id: 'nearest',
      statement: { en: 'The nearest allowed interval.', zh: '最接近的允許間隔。' },
    },
    {
      id: 'default',
      statement: { en: 'The default interval.', zh: '預設間隔。' },
    },
  ],
  reason: {
    en: 'The range binds who sets an interval, which is the host; nowhere is a client told to check it, and the host’s setting is said to override its own.',
    zh: '範圍約束的是設定間隔的主機；資料皆未要求用戶端檢查，且主機設定會覆寫用戶端設定。',
  },
};
