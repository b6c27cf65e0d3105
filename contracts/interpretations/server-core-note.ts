import type { Interpretation } from './interpretation.js';

export const serverCoreNote: Interpretation = {
  id: 'server-core-note',
  section: 'Table 1, note',
  question: {
    en: 'Which installations does the note on Server Core speak of?',
    zh: '關於核心版本的附註指哪些安裝？',
  },
  role: 'kms-client',
  readings: [
    { id: 'every-server-core', statement: { en: 'Every Server Core installation.', zh: '所有 Server Core 安裝。' } },
    {
      id: 'server-2008-only',
      statement: {
        en: 'Those of Windows Server 2008, as it says, and not those of Windows Server 2008 R2.',
        zh: '如文字所述僅指 Windows Server 2008，不含 Windows Server 2008 R2。',
      },
    },
  ],
  reason: {
    en: 'The note names the core edition of Windows Server 2008; no edition is called so, and the Server Core option of both releases has no shell to show a balloon in. This is inferred, not stated.',
    zh: '附註所稱「Windows Server 2008 核心版本」並非任何版本的名稱；兩代的 Server Core 選項皆沒有可顯示球形文字說明的殼層。此為推論，並無明文。',
  },
};
