import type { Clause } from './clause.js';
import { printed } from './printed-clause.js';

/** What `/dlv` prints beyond `/dli`. */
export const slmgrDetail: readonly Clause[] = [
  printed(
    'DETAIL-DLV',
    '/dlv',
    'MUST',
    'Without an argument, /dlv shows the licence of the installed operating system, in more detail than /dli.',
    '未指定參數時，/dlv 顯示已安裝作業系統的授權資訊，內容比 /dli 詳細。',
  ),
  printed(
    'DETAIL-DLV-ID',
    '/dlv',
    'MUST',
    'With an activation id, /dlv shows the edition that has it.',
    '指定啟用識別碼時，/dlv 顯示具有該識別碼的版本。',
  ),
  printed(
    'DETAIL-DLV-ALL',
    '/dlv, /ato',
    'MUST',
    'With All, /dlv gives the activation ids of the installed editions.',
    '指定 All 時，/dlv 提供已安裝版本的啟用識別碼。',
  ),
  printed(
    'DETAIL-DLV-ELEVATION',
    '/dlv',
    'MUST',
    'A standard user gets from /dlv all its details.',
    '標準使用者執行 /dlv 可取得所有詳細內容。',
  ),
  line('SERVICE-VERSION', 'It begins with the version of the licensing service.', '開頭列出授權服務的版本。'),
  line('APPLICATION-ID', 'The application id is that of Windows.', '應用程式識別碼為 Windows 的識別碼。'),
  line('EXTENDED-PID', 'The extended product id of the installed key is shown.', '顯示已安裝金鑰的延伸產品識別碼。'),
  line(
    'INSTALLATION-ID',
    'The installation id is that by which the product is activated over the telephone.',
    '安裝識別碼即電話啟用所用的識別碼。',
  ),
  line(
    'USE-LICENSE-URL',
    'The addresses of the use licence and of validation are shown where the key is activated online, and not on a KMS client.',
    '線上啟用的金鑰會顯示使用授權及驗證的網址，KMS 用戶端則不顯示。',
  ),
  line(
    'REARM-COUNT',
    'The number of times that the licence can still be rearmed is shown.',
    '顯示授權狀態仍可重設的次數。',
  ),
  line('TRUSTED-TIME', 'The trusted time is the date of the computer.', '信任時間為電腦的日期。'),
  line('ONLY', '/dli leaves every line of detail out.', '/dli 不列出任何詳細資料行。'),
];

function line(id: string, en: string, zh: string): Clause {
  return printed(`DETAIL-${id}`, '/dlv', 'SHOULD', en, zh);
}
