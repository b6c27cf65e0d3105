import type { Clause } from './clause.js';

const listeningPort = 'KMS host listening port';
const value = 'KeyManagementServiceListeningPort';

/** The TCP port that a KMS host listens at. */
export const hostPort: readonly Clause[] = [
  {
    ...port(
      'Table 8',
      listeningPort,
      'DEFAULT',
      'A KMS host listens at TCP port 1688.',
      'KMS 主機在 TCP 連接埠 1688 接聽。',
    ),
    profiles: ['machine', 'kms-host'],
    needs: [],
  },
  port(
    'Table 8',
    listeningPort,
    'ANY',
    'A KMS host may be given any TCP port, from 1 to 65,535, and no other number.',
    'KMS 主機可使用 1 至 65,535 的任何 TCP 連接埠，其他數值皆不接受。',
  ),
  port(
    'Table 2',
    '/sprt',
    'SPRT',
    'After slmgr /sprt and a restart the KMS listens at that port.',
    '執行 slmgr /sprt 並重新啟動後，KMS 在該連接埠接聽。',
  ),
  {
    ...port(
      'Table 2',
      '/sprt',
      'UNTIL-RESTART',
      'Until it is restarted the KMS goes on listening at the port that it had.',
      '在重新啟動之前，KMS 繼續在原有的連接埠接聽。',
    ),
    source: 'the script of this generation',
    level: 'SHOULD',
  },
  registry(
    'REGISTRY',
    'A KMS host listens at the port that KeyManagementServiceListeningPort gives.',
    'KMS 主機在 KeyManagementServiceListeningPort 所指定的連接埠接聽。',
  ),
  registry(
    'REGISTRY-DELETED',
    'Without KeyManagementServiceListeningPort a KMS host listens at port 1688 again.',
    '刪除 KeyManagementServiceListeningPort 後，KMS 主機恢復在連接埠 1688 接聽。',
  ),
  {
    ...registry(
      'REGISTRY-UNUSABLE',
      'What a KMS does whose registry gives a text that is no port follows the registered reading.',
      '登錄中的文字不是連接埠時，KMS 的行為依登記的解讀而定。',
    ),
    level: 'SHOULD',
    needs: ['registry', 'stimuli', 'event-log'],
    interpretation: 'listening-port-unusable',
  },
  {
    ...port(
      'KMS scenarios',
      'Single-site network, Global network',
      'FIREWALL',
      'The firewall exception for the KMS is not enabled by default: an administrator enables it, and lets the port through between sites.',
      'KMS 的防火牆例外預設並未啟用，須由系統管理員啟用，並允許該連接埠在網站之間通行。',
    ),
    level: 'INFO',
    needs: [],
    notTestable: {
      en: 'The contract has no firewall on a computer: what an administrator enables there cannot be seen.',
      zh: '合約中的電腦沒有防火牆，因此無法觀察系統管理員在其中啟用的項目。',
    },
  },
];

function port(section: string, row: string, id: string, en: string, zh: string): Clause {
  return {
    id: `HOST-PORT-${id}`,
    section,
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine'],
    needs: ['slmgr', 'stimuli'],
  };
}

function registry(id: string, en: string, zh: string): Clause {
  return { ...port('Table 3', value, id, en, zh), needs: ['registry', 'stimuli'] };
}
