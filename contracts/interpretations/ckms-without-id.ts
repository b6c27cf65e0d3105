import type { Interpretation } from './interpretation.js';

export const ckmsWithoutId: Interpretation = {
  id: 'ckms-without-id',
  section: 'Table 2, /ckms',
  question: {
    en: 'Does /ckms without an activation id remove only what is set for all, or also what is set for a product?',
    zh: '未附啟用識別碼的 /ckms 只移除全域設定，還是同時移除產品專屬設定？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'for-all-only',
      statement: { en: 'Only what is set for all.', zh: '只移除全域設定。' },
    },
    {
      id: 'everything',
      statement: { en: 'Everything that is set.', zh: '移除所有設定。' },
    },
  ],
  reason: {
    en: 'The guide lets the option restore discovery, which a name for a product would prevent, and yet has an argument for that product. /skms without an id sets nothing for a product, and /ckms is read alike.',
    zh: '本指南稱此選項會還原探索，但產品專屬名稱仍會阻止探索；另有專供該產品的參數。/skms 未附識別碼時不設定產品專屬值，/ckms 比照解讀。',
  },
};
