import type { Interpretation } from './interpretation.js';

export const toldWhileLoggedOn: Interpretation = {
  id: 'told-while-logged-on',
  section: 'Table 1',
  question: {
    en: 'Is a user who is logged on told of a new issue at once?',
    zh: '已登入的使用者是否會立即得知新的問題？',
  },
  role: 'kms-client',
  readings: [
    { id: 'at-once', statement: { en: 'As soon as Windows finds the issue.', zh: 'Windows 一發現問題即告知。' } },
    { id: 'at-next-logon', statement: { en: 'At the next logon.', zh: '於下次登入時告知。' } },
  ],
  reason: {
    en: 'The table says which notification goes with which issue, not when. It speaks of what Windows detects, and a balloon needs no logon.',
    zh: '該表說明各問題對應的通知，未說明時機；其敘述為 Windows「偵測到」，而球形文字說明不需要登入。',
  },
};
