import type { Interpretation } from './interpretation.js';

export const accountFromUnelevatedPrompt: Interpretation = {
  id: 'account-from-unelevated-prompt',
  section: 'Table 2, user and password',
  question: {
    en: 'Does a command with user and password of an administrator act on another computer where it is typed at a prompt without elevation?',
    zh: '在未提高權限的命令提示字元下，附上系統管理員的使用者名稱和密碼，命令能否作用於另一部電腦？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'rights-of-the-account',
      statement: {
        en: 'Yes: the rights are those of the account on the other computer.',
        zh: '可以：權限取決於該帳戶在遠端電腦上的權限。',
      },
    },
    {
      id: 'elevated-prompt-too',
      statement: {
        en: 'No: the option needs an elevated prompt besides.',
        zh: '不可以：該選項另需提高權限的命令提示字元。',
      },
    },
  ],
  reason: {
    en: 'Table 2 asks for an account with the required rights on the other computer, and at most options for an elevated prompt, without saying of which computer. Elevation is a matter of the computer on which the change is made; there the account decides.',
    zh: '表 2 要求帳戶在遠端電腦上具有必要權限，而多數選項又要求提高權限的命令提示字元，但未說明是哪一部電腦。提高權限關係到進行變更的電腦，而在該電腦上由帳戶決定。',
  },
};
