import type { Interpretation } from './interpretation.js';

export const daysDisplayed: Interpretation = {
  id: 'days-displayed',
  section: 'Table 2, /dli and /dlv',
  question: {
    en: 'Beside a number of minutes slmgr prints days. Are they the whole days in it, or is a day that has begun counted too?',
    zh: 'slmgr 在分鐘數旁列出天數：僅計完整的天數，或是未滿一天也計為一天？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'whole',
      statement: { en: 'Whole days: 43,199 minutes are 29 days.', zh: '完整的天數：43,199 分鐘為 29 天。' },
    },
    {
      id: 'begun',
      statement: { en: 'Days begun: 43,199 minutes are 30 days.', zh: '未滿一天計為一天：43,199 分鐘為 30 天。' },
    },
  ],
  reason: {
    en: "The guide shows no output. The vendor's sample of this generation prints 243,720 minutes as 169 days, which are the whole ones; samples of later generations print days begun.",
    zh: '指南未列出輸出內容。原廠此一世代的範例將 243,720 分鐘列為 169 天，即完整的天數；較新世代的範例則將未滿一天計為一天。',
  },
};
