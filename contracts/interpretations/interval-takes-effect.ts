import type { Interpretation } from './interpretation.js';

export const intervalTakesEffect: Interpretation = {
  id: 'interval-takes-effect',
  section: 'Table 2, /sai and /sri',
  question: {
    en: 'From when on does a KMS host hand out an interval that was set anew?',
    zh: 'KMS 主機自何時起提供新設定的間隔？',
  },
  role: 'kms-host',
  readings: [
    { id: 'at-once', statement: { en: 'From its next answer on.', zh: '自下一個回應起。' } },
    {
      id: 'after-restart',
      statement: {
        en: 'From the next start of the service on; until then it hands out the old one.',
        zh: '自服務下次啟動起；在此之前仍提供原有的間隔。',
      },
    },
  ],
  reason: {
    en: 'Guide and WMI reference set an interval and name no restart. The published script warns after /sai and /sri, as after /sprt, that a restart of the KMS is needed.',
    zh: '本指南與 WMI 參考資料僅說明設定間隔，未提及重新啟動；已發佈的指令碼在 /sai 與 /sri 之後，與 /sprt 相同，會警告必須重新啟動 KMS。',
  },
};
