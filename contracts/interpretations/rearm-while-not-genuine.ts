import type { Interpretation } from './interpretation.js';

export const rearmWhileNotGenuine: Interpretation = {
  id: 'rearm-while-not-genuine',
  section: 'Table 12, ReArmWindows',
  question: {
    en: 'Can a system in the non-genuine grace period be rearmed?',
    zh: '處於非正版寬限期的系統可否重設授權狀態？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'rearms',
      statement: { en: 'It is rearmed as in any other state.', zh: '與其他狀態相同，可以重設。' },
    },
    {
      id: 'refused',
      statement: {
        en: 'The rearm is refused and none is used up.',
        zh: '重設遭拒，且不消耗次數。',
      },
    },
  ],
  reason: {
    en: 'Table 12 has ReArmWindows set the licence back to the initial grace period without naming a state in which it would not. No source speaks of a system that was found not to be genuine.',
    zh: '表 12 說明 ReArmWindows 將授權狀態重設為初始寬限期，未指明任何例外狀態；沒有任何資料提及被判定為非正版的系統。',
  },
};
