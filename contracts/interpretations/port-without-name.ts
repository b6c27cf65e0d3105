import type { Interpretation } from './interpretation.js';

export const portWithoutName: Interpretation = {
  id: 'port-without-name',
  section: 'Table 3, KeyManagementServicePort; Table 2, /skms with a port alone',
  question: {
    en: 'A port is set and no name. At which port are the hosts asked that DNS lists?',
    zh: '只設定連接埠而未設定名稱時，應以哪個連接埠詢問 DNS 所列的主機？',
  },
  role: 'kms-client',
  readings: [
    {
      id: 'port-of-dns',
      statement: { en: 'At the port of their record.', zh: '採用 DNS 記錄中的連接埠。' },
    },
    {
      id: 'port-of-registry',
      statement: { en: 'At the port that was set.', zh: '採用所設定的連接埠。' },
    },
  ],
  reason: {
    en: 'Table 3 lets the value force a port without saying for which hosts, while a DNS record has a port of its own that its host listens at. The value is read here as part of a named host.',
    zh: '表 3 未說明此值適用於哪些主機，而 DNS 記錄已載明主機的接聽連接埠；此處將該值視為指定主機的一部分。',
  },
};
