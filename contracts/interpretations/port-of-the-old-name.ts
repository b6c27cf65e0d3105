import type { Interpretation } from './interpretation.js';

export const portOfTheOldName: Interpretation = {
  id: 'port-of-the-old-name',
  section: 'Table 2, /skms',
  question: {
    en: 'A host was named with a port; another is named without one. Does the port stay?',
    zh: '先前指定的主機附有連接埠，之後指定另一部未附連接埠的主機時，原連接埠是否保留？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'cleared',
      statement: { en: 'It goes with the old name.', zh: '隨舊名稱一併清除。' },
    },
    {
      id: 'kept',
      statement: { en: 'It stays until it is set anew or cleared.', zh: '保留至重新設定或清除為止。' },
    },
  ],
  reason: {
    en: 'The guide is silent. The script of this generation, as published in public repositories, clears the port where none is typed.',
    zh: '本指南未說明。公開儲存庫中同世代的指令碼在未輸入連接埠時會將其清除。',
  },
};
