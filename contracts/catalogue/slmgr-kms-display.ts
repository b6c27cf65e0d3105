import type { Clause } from './clause.js';
import { printed, printedByHost } from './printed-clause.js';

/** The parts that only a KMS client, or only a KMS host, prints. */
export const slmgrKmsDisplay: readonly Clause[] = [
  client(
    'ID',
    'A KMS client shows the client machine id that it names to its host.',
    'KMS 用戶端顯示向主機告知的用戶端電腦識別碼。',
  ),
  client(
    'REGISTERED',
    'A KMS that an administrator named is shown as registered, with its port.',
    '系統管理員指定的 KMS 顯示為已登錄，並附連接埠。',
  ),
  client(
    'FROM-DNS',
    'A KMS that was found in DNS is shown as coming from DNS, with its port.',
    '自 DNS 探索到的 KMS 顯示為來自 DNS，並附連接埠。',
  ),
  {
    ...client(
      'NOT-FOUND',
      'A client that has found no KMS says that no name is available.',
      '尚未找到 KMS 的用戶端說明沒有可用的名稱。',
    ),
    interpretation: 'client-part-unactivated',
  },
  client('PID', 'The extended product id that the host answered with is shown.', '顯示主機所回應的延伸產品識別碼。'),
  client(
    'INTERVALS',
    'Both intervals are shown in minutes, as the host gave them.',
    '兩個間隔皆以分鐘顯示，並與主機提供者相同。',
  ),
  client(
    'CACHING',
    'A KMS client says whether KMS host caching is enabled.',
    'KMS 用戶端說明 KMS 主機快取是否已啟用。',
  ),
  client('ONLY', 'A computer with a MAK shows no KMS client information.', '使用 MAK 的電腦不顯示 KMS 用戶端資訊。'),
  client(
    'SHAPE',
    'The lines of an activated client come in the published order.',
    '已啟用用戶端的各行依公布的順序排列。',
  ),
  {
    ...printedByHost(
      'DISPLAY-HOST-COUNT',
      '/dli',
      'MUST',
      'On a KMS host /dli gives the current count.',
      '在 KMS 主機上，/dli 提供目前計數。',
    ),
    section: 'Table 10',
    row: '0xC004F038',
  },
  host('HEADING', 'A KMS host says that the service is enabled on it.', 'KMS 主機說明其上已啟用該服務。'),
  host(
    'CHANNEL',
    'The description of a KMS host names the channel of its host key.',
    'KMS 主機的描述列出其主機金鑰的通道。',
  ),
  host('PORT', 'A KMS host shows the port on which it listens.', 'KMS 主機顯示接聽的連接埠。'),
  host('DNS-PUBLISHING', 'A KMS host shows whether it publishes itself in DNS.', 'KMS 主機顯示是否在 DNS 發佈。'),
  host(
    'PRIORITY',
    'A KMS host shows whether it runs at normal or at low priority.',
    'KMS 主機顯示以一般或低優先順序執行。',
  ),
  host('TOTAL', 'A KMS host shows how many requests it has received.', 'KMS 主機顯示收到的要求總數。'),
  host('FAILED', 'A KMS host shows how many requests failed.', 'KMS 主機顯示失敗的要求數。'),
  host(
    'BY-STATUS',
    'Requests are counted by the licence status that the client named.',
    '要求依用戶端所告知的授權狀態分別計數。',
  ),
  host('ONLY', 'A KMS host shows no KMS client information.', 'KMS 主機不顯示 KMS 用戶端資訊。'),
  host('SHAPE', 'The lines of a KMS host come in the published order.', 'KMS 主機的各行依公布的順序排列。'),
];

function client(id: string, en: string, zh: string): Clause {
  return printed(`DISPLAY-CLIENT-${id}`, '/dli, /dlv', 'SHOULD', en, zh);
}

function host(id: string, en: string, zh: string): Clause {
  return printedByHost(`DISPLAY-HOST-${id}`, '/dli, /dlv', 'SHOULD', en, zh);
}
