import type { Interpretation } from './interpretation.js';

export const watchBeforeActivation: Interpretation = {
  id: 'watch-before-activation',
  section: 'KMS activation timing',
  question: {
    en: 'Does a client that was never activated watch for a change of the network, too, after an attempt failed?',
    zh: '從未啟用的用戶端在嘗試失敗後，是否也監控網路變更？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'renewals-only',
      statement: { en: 'No: only a failed renewal is followed by the watch.', zh: '否：只有更新失敗之後才監控。' },
    },
    {
      id: 'every-failure',
      statement: { en: 'Yes: every failed attempt is.', zh: '是：每次嘗試失敗後皆監控。' },
    },
  ],
  reason: {
    en: 'The guide tells of the watch after it told of renewals, in the words “if it fails”. Before activation it speaks of the activation interval alone.',
    zh: '本指南在說明更新之後才以「如果失敗」提及監控；啟用之前只提到啟用間隔。',
  },
};
