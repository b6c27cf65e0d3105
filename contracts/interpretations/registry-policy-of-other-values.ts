import type { Interpretation } from './interpretation.js';

export const registryPolicyOfOtherValues: Interpretation = {
  id: 'registry-policy-of-other-values',
  section: 'Table 3, UserOperations',
  question: {
    en: 'Does a value of Table 3 other than UserOperations count in the policies key?',
    zh: '表 3 中 UserOperations 以外的值置於原則機碼時是否生效？',
  },
  role: 'kms-client',
  readings: [
    { id: 'no-effect', statement: { en: 'It counts for nothing there.', zh: '不生效。' } },
    { id: 'same-effect', statement: { en: 'It counts there as in its own key.', zh: '與其本來的機碼同樣生效。' } },
  ],
  reason: {
    en: 'Table 3 mentions the policies key at UserOperations and nowhere else. What it says of one row only is taken to hold for that row only.',
    zh: '表 3 僅於 UserOperations 提及原則機碼，此處視為僅適用於該列。',
  },
};
