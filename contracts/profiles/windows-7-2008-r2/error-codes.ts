import type { Bilingual } from '../../catalogue/clause.js';
import type { ErrorCode } from '../policy-profile.js';

const mak = 'MAK';
const client = 'KMS client';
const host = 'KMS host';

/** Table 10 row by row, in our own words. Sentences are for people; a scenario matches the code alone. */
export const errorCodes: readonly ErrorCode[] = [
  row('0xC004C001', [mak], {
    meaning: text('The activation service holds the product key to be invalid.', '啟用伺服器認定產品金鑰無效。'),
    cause: text('The MAK that was entered is not a valid one.', '輸入的 MAK 並非有效金鑰。'),
    remedy: text(
      'Compare the MAK with the one that was supplied, and have the activation centre confirm that it is valid.',
      '核對 MAK 是否與取得時相符，並請啟用客服中心確認其有效。',
    ),
  }),
  row('0xC004C003', [mak], {
    meaning: text('The activation service has blocked the product key.', '啟用伺服器已封鎖產品金鑰。'),
    cause: text('The MAK stands on the list of blocked keys of the service.', 'MAK 列於啟用伺服器的封鎖清單中。'),
    remedy: text(
      'Ask the activation centre for a new MAK, install it and activate.',
      '向啟用客服中心索取新的 MAK，安裝後再啟用。',
    ),
  }),
  row('0xC004C008', [host], {
    meaning: text(
      'The activation service holds that the product key cannot be used.',
      '啟用伺服器認定產品金鑰無法使用。',
    ),
    cause: text('The KMS host key has been activated as often as it may be.', 'KMS 主機金鑰的啟用次數已用盡。'),
    remedy: text(
      'A KMS host key serves six computers, ten activations each; ask the activation centre for more.',
      'KMS 主機金鑰可用於六部電腦，每部可啟用十次；需要更多時請洽啟用客服中心。',
    ),
  }),
  row('0xC004C020', [mak], {
    meaning: text('The MAK has no activation left.', 'MAK 已無剩餘的啟用次數。'),
    cause: text('As many activations as the agreement allows have been used.', '合約允許的啟用次數已全部使用。'),
    remedy: text('Ask the activation centre to raise the number.', '請啟用客服中心提高次數。'),
  }),
  row('0xC004C021', [mak], {
    meaning: text('The MAK has no activation left of its extension either.', 'MAK 延伸的啟用次數亦已用盡。'),
    cause: text(
      'The number was raised before, and the raised number is used up too.',
      '先前提高過的次數也已全部使用。',
    ),
    remedy: text('Ask the activation centre to raise the number again.', '請啟用客服中心再次提高次數。'),
  }),
  row('0xC004F009', [mak], {
    meaning: text('The grace period is over.', '寬限期已結束。'),
    cause: text(
      'The system was not activated in time and is now in notification.',
      '系統未於期限內啟用，現處於通知狀態。',
    ),
    remedy: text('Activate the system; nothing else ends the notifications.', '啟用系統；別無他法可結束通知。'),
  }),
  row('0xC004F00F', [mak, client, host], {
    meaning: text(
      'The hardware differs from the activated one by more than is tolerated.',
      '硬體與啟用時的差異超出容許範圍。',
    ),
    cause: text('Hardware was exchanged or a driver was updated.', '更換了硬體或更新了驅動程式。'),
    remedy: text(
      'MAK: activate again, online or by telephone, within the out-of-tolerance grace period. KMS: restart, or run slmgr /ato.',
      'MAK：於容許寬限期外 (OOT) 的寬限期內以線上或電話重新啟用。KMS：重新啟動，或執行 slmgr /ato。',
    ),
  }),
  row('0xC004F014', [mak, client], {
    meaning: text('There is no product key.', '沒有產品金鑰。'),
    cause: text('No product key is installed on the system.', '系統上未安裝任何產品金鑰。'),
    remedy: text('Install a MAK or the setup key of the edition.', '安裝 MAK 或該版本的安裝金鑰。'),
  }),
  row('0xC004F02C', [mak, client], {
    meaning: text('What was entered for offline activation is malformed.', '離線啟用所輸入的資料格式不正確。'),
    cause: text('The confirmation id was mistyped.', '確認識別碼輸入有誤。'),
    remedy: text('Check the confirmation id and enter it again.', '核對確認識別碼後重新輸入。'),
  }),
  row('0xC004F035', [client, host], {
    meaning: text('A volume key cannot activate this computer.', '無法以大量授權金鑰啟用此電腦。'),
    cause: text(
      'The firmware lacks the marker of a qualifying Windows edition: volume editions of Windows 7 are upgrades.',
      '韌體中沒有合格 Windows 版本的標記：Windows 7 大量授權版本僅供升級。',
    ),
    remedy: text('Install a qualifying edition first, then activate with a MAK.', '先安裝合格版本，再以 MAK 啟用。'),
  }),
  row('0xC004F038', [client], {
    meaning: text('The count of the KMS host is too small.', 'KMS 主機的計數不足。'),
    cause: text(
      'Fewer computers have contacted the host than the edition needs: 5 for a server, 25 for a client.',
      '與主機聯繫的電腦少於該版本所需：伺服器 5 部，用戶端 25 部。',
    ),
    remedy: text(
      'Let more computers contact the host; slmgr /dli there shows the count.',
      '讓更多電腦與主機聯繫；於主機執行 slmgr /dli 可查看計數。',
    ),
  }),
  row('0xC004F039', [client], {
    meaning: text('The KMS could not be used: it gave no answer.', '無法使用 KMS：沒有得到回應。'),
    cause: text('A KMS request was left unanswered.', 'KMS 要求未獲回覆。'),
    remedy: text(
      'Examine the network between client and host, and whether TCP port 1688 passes the firewalls.',
      '檢查用戶端與主機之間的網路，以及防火牆是否放行 TCP 連接埠 1688。',
    ),
  }),
  row('0xC004F041', [client], {
    meaning: text('The KMS host is not activated.', 'KMS 主機尚未啟用。'),
    cause: text('The host has its key, but has not been activated.', '主機已有金鑰但未經啟用。'),
    remedy: text('Activate the KMS host, online or by telephone.', '以線上或電話啟用 KMS 主機。'),
  }),
  row('0xC004F042', [client], {
    meaning: text('This KMS host cannot be used for this product.', '此 KMS 主機無法用於此產品。'),
    cause: text('The key of the host does not cover what the client asks for.', '主機的金鑰不涵蓋用戶端所要求的產品。'),
    remedy: text('Point the client at a host whose key covers its edition.', '將用戶端指向金鑰涵蓋其版本的主機。'),
  }),
  row('0xC004F050', [host, client, mak], {
    meaning: text('The product key is invalid.', '產品金鑰無效。'),
    cause: text(
      'It was mistyped, belongs to a beta or to another edition, or its dashes are not hyphens.',
      '金鑰輸入錯誤、屬於 Beta 或其他版本，或破折號並非連字號。',
    ),
    remedy: text('Check the spelling, and install the key of this very edition.', '檢查拼字，並安裝與版本相符的金鑰。'),
  }),
  row('0xC004F051', [mak, host], {
    meaning: text('The product key is blocked.', '產品金鑰遭到封鎖。'),
    cause: text(
      'Microsoft has blocked the key on the activation service.',
      '該金鑰已在啟用伺服器上遭 Microsoft 封鎖。',
    ),
    remedy: text('Obtain another key, install it and activate.', '取得另一組金鑰，安裝並啟用。'),
  }),
  row('0xC004F064', [mak], {
    meaning: text('The non-genuine grace period is over.', '非正版寬限期已結束。'),
    cause: text('Genuine validation had failed, and nothing was done in time.', '正版驗證失敗後未於期限內處理。'),
    remedy: text('Install a genuine key and activate with it.', '安裝正版金鑰並以其啟用。'),
  }),
  row('0xC004F065', [mak, client], {
    meaning: text('The system runs in its non-genuine grace period.', '系統正處於非正版寬限期。'),
    cause: text('Genuine validation has failed.', '正版驗證失敗。'),
    remedy: text(
      'Install a genuine key and activate before the period ends; afterwards the system is in notification.',
      '於寬限期結束前安裝正版金鑰並啟用；逾期則進入通知狀態。',
    ),
  }),
  row('0xC004F06C', [client], {
    meaning: text('The KMS host holds the time of the request to be invalid.', 'KMS 主機認定要求的時間無效。'),
    cause: text(
      'The clocks of client and host are more than four hours apart; both are UTC, so time zones do not matter.',
      '用戶端與主機的時鐘相差超過四小時；兩者皆為 UTC，與時區無關。',
    ),
    remedy: text('Synchronise the clocks.', '同步兩者的時鐘。'),
  }),
  row('0x80070005', [client, mak, host], {
    meaning: text('Access denied: the action needs elevation.', '存取遭拒：此動作需要提高權限。'),
    cause: text('The command was run at an ordinary prompt.', '於一般命令提示字元執行命令。'),
    remedy: text('Run slmgr at an elevated prompt.', '於提高權限的命令提示字元執行 slmgr。'),
  }),
  row('0x8007232A', [host], {
    meaning: text('The DNS server failed.', 'DNS 伺服器失敗。'),
    cause: text('The network or DNS is out of order.', '網路或 DNS 發生問題。'),
    remedy: text('Examine the network and DNS.', '檢查網路與 DNS。'),
  }),
  row('0x8007232B', [client], {
    meaning: text('The DNS name does not exist.', 'DNS 名稱不存在。'),
    cause: text('The client found no SRV record of a KMS.', '用戶端找不到 KMS 的 SRV 記錄。'),
    remedy: text(
      'See that a KMS host is there and publishes itself; else name it with slmgr /skms, or use a MAK.',
      '確認 KMS 主機存在且已發佈；否則以 slmgr /skms 指定主機，或改用 MAK。',
    ),
  }),
  row('0x800706BA', [client], {
    meaning: text('The KMS host cannot be reached.', '無法連線至 KMS 主機。'),
    cause: text(
      'The firewall of the host is closed to KMS, or the SRV record is stale.',
      '主機的防火牆未對 KMS 開放，或 SRV 記錄已過時。',
    ),
    remedy: text(
      'Enable the firewall exception of the KMS, and see that the SRV record names a host that is there.',
      '啟用 KMS 的防火牆例外，並確認 SRV 記錄指向存在的主機。',
    ),
  }),
  row('0x8007251D', [client], {
    meaning: text('DNS has no record for the question.', 'DNS 沒有符合查詢的記錄。'),
    cause: text('The client found no SRV record of a KMS.', '用戶端找不到 KMS 的 SRV 記錄。'),
    remedy: text('Examine the network and DNS.', '檢查網路與 DNS。'),
  }),
  row('0xC004F074', [client], {
    meaning: text('No KMS could be used.', '沒有可用的 KMS。'),
    cause: text('Every KMS host that was asked failed.', '詢問過的每一部 KMS 主機都失敗。'),
    remedy: text('Treat the code in each event 12288 of the attempt.', '依該次嘗試的每一則 12288 事件中的代碼處理。'),
  }),
];

function row(
  code: string,
  activationTypes: ErrorCode['activationTypes'],
  texts: Pick<ErrorCode, 'meaning' | 'cause' | 'remedy'>,
): ErrorCode {
  return { code, activationTypes, ...texts };
}

function text(en: string, zh: string): Bilingual {
  return { en, zh };
}
