import type { Interpretation } from './interpretation.js';

export const elevationLeftUnsaid: Interpretation = {
  id: 'elevation-left-unsaid',
  section: 'Table 2, /ckhc and /fta',
  question: {
    en: 'Does an option need an elevated prompt that changes the computer, but whose row does not ask for one?',
    zh: '會變更電腦，但該列未要求的選項，是否需要提高權限的命令提示字元？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'whatever-changes',
      statement: {
        en: 'Yes: whatever changes the computer needs elevation.',
        zh: '需要：凡變更電腦者皆需提高權限。',
      },
    },
    {
      id: 'only-where-said',
      statement: {
        en: 'No: only the rows that say so need elevation.',
        zh: '不需要：僅明文要求者需提高權限。',
      },
    },
  ],
  reason: {
    en: 'The sentence stands in the row of /skhc and not in that of its opposite, /ckhc, which writes to the same place; so it is rather forgotten than left out on purpose. The row of /fta has none either.',
    zh: '此句見於 /skhc 列，卻不見於寫入相同位置、作用相反的 /ckhc 列，因此較可能是遺漏而非刻意省略；/fta 列亦無此句。',
  },
};
