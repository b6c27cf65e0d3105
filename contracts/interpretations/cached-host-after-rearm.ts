import type { Interpretation } from './interpretation.js';

export const cachedHostAfterRearm: Interpretation = {
  id: 'cached-host-after-rearm',
  section: 'Table 2, /rearm, and KMS discovery order',
  question: {
    en: 'Does a KMS client keep the host of its last activation through a rearm?',
    zh: '重設授權狀態後，KMS 用戶端是否保留上次啟用所用的主機？',
  },
  role: 'kms-client',
  readings: [
    { id: 'forgotten', statement: { en: 'It is forgotten; DNS is asked.', zh: '不保留，改為查詢 DNS。' } },
    { id: 'kept', statement: { en: 'It is kept and asked before DNS.', zh: '保留，並先於 DNS 詢問。' } },
  ],
  reason: {
    en: 'The guide has a rearm reset the timers and names nothing else. An image is made by it that other computers start from, so that this project takes it to end what one computer learnt of its network.',
    zh: '本指南僅稱重設計時器，未提及其他；由於映像會經此處理後供其他電腦使用，本專案認為一部電腦對其網路所知的內容不予保留。',
  },
};
