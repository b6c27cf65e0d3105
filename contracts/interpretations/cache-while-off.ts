import type { Interpretation } from './interpretation.js';

export const cacheWhileOff: Interpretation = {
  id: 'cache-while-off',
  section: 'Table 2, /skhc and /ckhc',
  question: {
    en: 'A host is remembered, caching is switched off and on again. Is that host still remembered?',
    zh: '已快取主機，之後停用快取再重新啟用；該主機是否仍被快取？',
  },
  role: 'kms-client',
  readings: [
    { id: 'dropped', statement: { en: 'No: /ckhc drops it.', zh: '否：/ckhc 會將其清除。' } },
    { id: 'kept', statement: { en: 'Yes: it only was not used meanwhile.', zh: '是：期間僅不使用。' } },
  ],
  reason: {
    en: 'No source tells. Switching caching off is taken here to end the cache, so that no host of long ago is asked.',
    zh: '各項資料皆未說明；此處解讀為停用快取即結束快取，避免詢問久遠以前的主機。',
  },
};
