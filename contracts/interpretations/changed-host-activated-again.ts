import type { Interpretation } from './interpretation.js';

export const changedHostActivatedAgain: Interpretation = {
  id: 'changed-host-activated-again',
  section: 'Table 10, 0xC004C008 and 0xC004F00F',
  question: {
    en: 'Which part of the allowance does a KMS host draw on that is activated again after a hardware change beyond tolerance?',
    zh: '硬體變更超出容許範圍的 KMS 主機再次啟用時，使用額度的哪一部分？',
  },
  role: 'kms-host',
  readings: [
    {
      id: 'another-computer',
      statement: { en: 'It is another of the six computers.', zh: '視為六部電腦中的另一部。' },
    },
    {
      id: 'same-computer',
      statement: {
        en: 'It is the same computer, activated once more.',
        zh: '視為同一部電腦的再次啟用。',
      },
    },
  ],
  reason: {
    en: 'An article of the vendor counts "6 on different hardware and 10 on the same hardware". The Planning Guide lists a hardware change among the causes of a new activation without saying which figure it draws on.',
    zh: '原廠文章以「不同硬體 6 次、相同硬體 10 次」計算；規劃指南將硬體變更列為需要重新啟用的原因之一，但未說明計入哪一項。',
  },
};
