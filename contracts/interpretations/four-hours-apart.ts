import type { Interpretation } from './interpretation.js';

export const fourHoursApart: Interpretation = {
  id: 'four-hours-apart',
  section: 'Table 10, 0xC004F06C',
  question: {
    en: "Is a request refused whose time differs from the host's by exactly four hours?",
    zh: '要求的時間與主機剛好相差四小時時，是否遭拒？',
  },
  role: 'kms-host',
  readings: [
    { id: 'accepted', statement: { en: 'Only more than four hours are too many.', zh: '超過四小時才算過大。' } },
    { id: 'refused', statement: { en: 'Four hours are too many.', zh: '四小時即算過大。' } },
  ],
  reason: {
    en: 'The guide only says that the times differ greatly. An article of the vendor refuses a difference of more than four hours; none speaks of exactly four.',
    zh: '本指南僅稱時間大不相同；原廠文章拒絕超過四小時的差距，未提及剛好四小時。',
  },
};
