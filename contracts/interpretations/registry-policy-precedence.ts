import type { Interpretation } from './interpretation.js';

export const registryPolicyPrecedence: Interpretation = {
  id: 'registry-policy-precedence',
  section: 'Table 3, UserOperations',
  question: {
    en: 'Which counts where group policy and the registry of the computer give UserOperations different numbers?',
    zh: '群組原則與電腦登錄所設的 UserOperations 不同時，以何者為準？',
  },
  role: 'kms-client',
  readings: [
    { id: 'policy-first', statement: { en: 'The number of the group policy.', zh: '以群組原則為準。' } },
    { id: 'local-first', statement: { en: 'The number of the computer.', zh: '以電腦登錄為準。' } },
  ],
  reason: {
    en: 'Table 3 says that a group policy can give the value too, in the policies key, and not which of the two is stronger. Everywhere else in Windows a policy is stronger than the setting that it governs.',
    zh: '表 3 指出群組原則亦可於原則機碼設定此值，但未說明優先順序。在 Windows 的其他地方，原則優先於其所管理的設定。',
  },
};
