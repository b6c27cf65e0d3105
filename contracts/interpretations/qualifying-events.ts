import type { Interpretation } from './interpretation.js';

export const qualifyingEvents: Interpretation = {
  id: 'qualifying-events',
  section: 'KMS activation timing',
  question: {
    en: 'The guide speaks of a change of the network “or another qualifying event”. Is a logon such an event?',
    zh: '本指南提及網路變更「或其他合格事件」。登入是否屬於此類事件？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'network-only',
      statement: {
        en: 'No: of what the kit can bring about, only a change of the network is.',
        zh: '否：套件可觸發者之中僅網路變更屬之。',
      },
    },
    {
      id: 'logon-too',
      statement: { en: 'Yes.', zh: '是。' },
    },
  ],
  reason: {
    en: 'No source lists the events. A start of the computer brings on an attempt of its own accord; of the others only the change of the network is named.',
    zh: '各項資料皆未列出這些事件。電腦啟動本身即會嘗試；其餘僅網路變更有明文。',
  },
};
