import type { Interpretation } from './interpretation.js';

export const answerHresultBelowCount: Interpretation = {
  id: 'answer-hresult-below-count',
  section: 'Table 11, 12289',
  question: {
    en: 'A KMS host answered with too small a count. Which HRESULT does event 12289 carry?',
    zh: 'KMS 主機回應的計數不足時，12289 事件的 HRESULT 為何？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'answer-valid',
      statement: {
        en: '0x00000000: the answer was valid; fBound says that it did not activate the client.',
        zh: '0x00000000：回應有效；fBound 表示用戶端未因此啟用。',
      },
    },
    {
      id: 'count-too-small',
      statement: { en: '0xC004F038, as the attempt ends.', zh: '0xC004F038，與該次嘗試的結果相同。' },
    },
  ],
  reason: {
    en: 'The sample of the table has 0x0 beside fBound 0 and a count of 4. No event of a real system below the threshold is known.',
    zh: '表中範例的 HRESULT 為 0x0，同時 fBound 為 0、計數為 4。目前未知實際系統在計數不足時的 12289 事件。',
  },
};
