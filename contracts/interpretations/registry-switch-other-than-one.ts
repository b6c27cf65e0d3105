import type { Interpretation } from './interpretation.js';

export const registrySwitchOtherThanOne: Interpretation = {
  id: 'registry-switch-other-than-one',
  section: 'Table 3, UserOperations, Manual and NotificationDisabled; Table 2, /rearm',
  question: {
    en: 'Is a switch on whose number is neither 0 nor 1, where the guide names those two and no other?',
    zh: '指南僅列出 0 與 1 的開關值，若為其他數值，是否視為開啟？',
  },
  role: 'kms-client',
  readings: [
    { id: 'off', statement: { en: 'It is off: only 1 switches it on.', zh: '視為關閉，僅 1 為開啟。' } },
    { id: 'on', statement: { en: 'It is on: only 0 leaves it off.', zh: '視為開啟，僅 0 為關閉。' } },
  ],
  reason: {
    en: 'Table 3 says "a value other than 0" of DisableDnsPublishing and EnableKmsLowPriority, and "1" of these. The difference in wording is taken at its word. What switches off a protection, or something a computer does for its user, is not assumed from a number that nobody defined.',
    zh: '表 3 對 DisableDnsPublishing 與 EnableKmsLowPriority 使用「非零值」，對這些值則使用「1」，此處依字面區分。未定義的數值不應視為關閉保護或關閉電腦為使用者執行的功能。',
  },
};
