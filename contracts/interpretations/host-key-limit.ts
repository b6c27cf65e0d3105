import type { Interpretation } from './interpretation.js';

export const hostKeyLimit: Interpretation = {
  id: 'host-key-limit',
  section: 'Table 10, 0xC004C008',
  question: {
    en: 'A KMS host key can be activated "10 times on six computers": ten times on each, or ten times in all?',
    zh: 'KMS 主機金鑰「最多可以在六部電腦上啟用 10 次」：是每部電腦各 10 次，還是總共 10 次？',
  },
  role: 'activation-service',
  readings: [
    {
      id: 'per-computer',
      statement: {
        en: 'At most six computers, and ten activations on each of them.',
        zh: '最多六部電腦，每部電腦各可啟用 10 次。',
      },
    },
    {
      id: 'in-total',
      statement: { en: 'At most six computers, and ten activations in all.', zh: '最多六部電腦，總共可啟用 10 次。' },
    },
  ],
  reason: {
    en: 'The Planning Guide gives each host nine re-activations after its first activation, and an article of the vendor counts "6 on different hardware and 10 on the same hardware". The sentence of Table 10 alone bears both readings.',
    zh: '規劃指南說明每部主機首次啟用之後可再啟用九次，原廠文章亦以「不同硬體 6 次、相同硬體 10 次」計算；僅看表 10 的句子則兩種解讀皆可。',
  },
};
