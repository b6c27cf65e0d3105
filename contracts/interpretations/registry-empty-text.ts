import type { Interpretation } from './interpretation.js';

export const registryEmptyText: Interpretation = {
  id: 'registry-empty-text',
  section: 'Table 3, KeyManagementServiceName',
  question: {
    en: 'Does a KeyManagementServiceName that is empty count as no value, or as a name that no host has?',
    zh: '空白的 KeyManagementServiceName 視為沒有值，或視為不存在的名稱？',
  },
  role: 'kms-client',
  readings: [
    { id: 'as-absent', statement: { en: 'It counts as if it were not there.', zh: '視為不存在。' } },
    {
      id: 'as-written',
      statement: { en: 'It counts as it is: as a name that leads to no host.', zh: '依原樣視為名稱，因而找不到主機。' },
    },
  ],
  reason: {
    en: 'Table 3 speaks of texts that are given and of texts that are not, and of none that is given and empty. An empty text names nobody, and an editor leaves one behind where a name is wiped out.',
    zh: '表 3 僅區分已設定與未設定的文字，未提及已設定但為空白者。空白文字不指任何主機，且常為清除名稱後所遺留。',
  },
};
