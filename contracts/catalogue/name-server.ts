import type { Clause } from './clause.js';

/** What the lab's name server does by the standards of DNS, and by mock control. Only the kit's own run judges it: no target plays it. */
export const nameServer: readonly Clause[] = [
  clause('MESSAGE-HEADER', 'Messages', 'RFC 1035 4.1.1', [
    'An answer has the id, the operation, the question and the recursion-desired bit of the query; it says what it is authoritative for, and never that recursion is available.',
    '回應帶有查詢的識別碼、作業、問題與要求遞迴位元；標示是否具權威性，且絕不表示可遞迴。',
  ]),
  clause('MESSAGE-SILENCE', 'Messages', 'RFC 1035 4.1.1', [
    'A response, and what is too short for an id, is not answered.',
    '回應訊息，以及短到沒有識別碼者，均不予回應。',
  ]),
  clause('MESSAGE-MALFORMED', 'Messages', 'RFC 1035 4.1.1', [
    'A message that cannot be read is answered with FORMERR.',
    '無法讀取的訊息以 FORMERR 回應。',
  ]),
  clause('MESSAGE-ONE-QUESTION', 'Messages', 'RFC 9619 4', [
    'A query that does not have exactly one question is answered with FORMERR.',
    '問題不是恰好一個的查詢以 FORMERR 回應。',
  ]),
  clause('MESSAGE-OPCODE', 'Messages', 'RFC 1035 4.1.1', [
    'Every operation but query and update is answered with NOTIMP.',
    '查詢與更新以外的作業一律以 NOTIMP 回應。',
  ]),
  clause('NAME-CASE', 'Names', 'RFC 4343', [
    'Names are compared without regard to the case of ASCII letters, and of no others.',
    '比對名稱時忽略 ASCII 字母的大小寫，其他字元則不忽略。',
  ]),
  clause('NAME-OCTETS', 'Names', 'RFC 1035 3.1', ['A label can hold any octet.', '標籤可含任何位元組。']),
  clause('NAME-POINTERS', 'Names', 'RFC 1035 4.1.4', [
    'A pointer leads to a name that stands before it; any other is answered with FORMERR.',
    '指標指向其前方的名稱；否則以 FORMERR 回應。',
  ]),
  clause('NAME-LENGTH', 'Names', 'RFC 1035 2.3.4', [
    'A label has at most 63 octets and a name at most 255; longer ones are answered with FORMERR.',
    '標籤最多 63 個位元組，名稱最多 255 個；更長者以 FORMERR 回應。',
  ]),
  clause('ANSWER-SRV', 'Answers', 'RFC 2782', [
    'The answer to a question for SRV records has all of them, their targets in full, and once each the addresses of the targets that the server knows.',
    '對 SRV 記錄的查詢，回應包含全部記錄、完整的目標名稱，以及伺服器已知的目標位址各一次。',
  ]),
  clause('ANSWER-TYPES', 'Answers', 'RFC 1034 4.3.2', [
    'An answer has every record of the name and the type, each with its TTL; for ANY those of every type.',
    '回應包含該名稱與類型的所有記錄及其 TTL；查詢 ANY 時則包含所有類型。',
  ]),
  clause('ANSWER-NO-RECORD', 'Answers', 'RFC 2308 2.2', [
    'A name without records of the type is answered with NOERROR, no answer and the SOA, which is not to be remembered.',
    '名稱沒有該類型的記錄時，以 NOERROR、無回應記錄及不快取的 SOA 回應。',
  ]),
  clause('ANSWER-NO-NAME', 'Answers', 'RFC 2308 2.1', [
    'A name that is not there is answered with NXDOMAIN and the SOA, which is not to be remembered.',
    '名稱不存在時，以 NXDOMAIN 及不快取的 SOA 回應。',
  ]),
  clause('ANSWER-ZONE', 'Answers', 'RFC 1034 4.3.2', [
    'Of two zones that a name lies in the one with the longer name answers.',
    '名稱同屬兩個區域時，由名稱較長的區域回應。',
  ]),
  clause('ANSWER-REFERRAL', 'Answers', 'RFC 1034 4.3.2', [
    'A name at or below a zone cut is answered with the name servers of the cut and their addresses, without authority.',
    '位於區域切割點或其下的名稱，以該切割點的名稱伺服器及其位址回應，不具權威性。',
  ]),
  clause('ANSWER-REFUSED', 'Answers', 'RFC 1035 4.1.1', [
    'A name outside the zones, another class than IN and a zone transfer are answered with REFUSED.',
    '區域以外的名稱、IN 以外的類別及區域轉送均以 REFUSED 回應。',
  ]),
  clause('SIZE-UDP', 'Sizes', 'RFC 1035 4.2.1, RFC 6891 6.2.5', [
    'Over UDP an answer has at most 512 octets, or as many as the client offers, up to 1,232. A record set goes in whole, or not at all and the answer says that it is truncated.',
    '經 UDP 的回應最多 512 個位元組，或依用戶端所提供者，上限 1,232。記錄集須完整置入，否則不置入並標示為截斷。',
  ]),
  clause('SIZE-TCP', 'Sizes', 'RFC 1035 4.2.2', [
    'Over TCP an answer is as long as it has to be, whatever EDNS says.',
    '經 TCP 的回應可達所需長度，不受 EDNS 影響。',
  ]),
  clause('SIZE-ADDITIONAL', 'Sizes', 'RFC 2181 9', [
    'Addresses beside an answer that do not fit are left out, and the answer does not say that it is truncated.',
    '附帶的位址若放不下則省略，回應不標示為截斷。',
  ]),
  clause('SIZE-REFERRAL', 'Sizes', 'RFC 9471 3.1', [
    'A referral whose name servers or their addresses do not fit says that it is truncated.',
    '轉介的名稱伺服器或其位址放不下時，回應標示為截斷。',
  ]),
  clause('EDNS-ANSWERED', 'EDNS', 'RFC 6891 6.1.1, RFC 3225 3', [
    'A query with an OPT record gets one, of version 0, for 1,232 octets and with the DO bit of the query; a query without gets none.',
    '含 OPT 記錄的查詢，其回應亦含一筆：版本 0、1,232 個位元組，並沿用查詢的 DO 位元；不含者則無。',
  ]),
  clause('EDNS-VERSION', 'EDNS', 'RFC 6891 6.1.3', [
    'A later version than 0 is answered with BADVERS.',
    '高於 0 的版本以 BADVERS 回應。',
  ]),
  clause('EDNS-MALFORMED', 'EDNS', 'RFC 6891 6.1.1', [
    'A second OPT record, one that is not of the root and one whose options do not fill it are answered with FORMERR.',
    '第二筆 OPT 記錄、非根網域的 OPT 記錄，以及選項未恰好填滿者，以 FORMERR 回應。',
  ]),
  clause('UPDATE-ADD', 'Updates', 'RFC 2136 3.4.2.2', [
    'An update adds a record, and the whole set takes its TTL.',
    '更新可新增記錄，整個記錄集採用其 TTL。',
  ]),
  clause('UPDATE-SAME', 'Updates', 'RFC 2136 1.1', [
    'A record is the same as another where name, type and data are, whatever the case of letters in names; it is not added twice.',
    '名稱、類型與資料相同即為相同記錄，名稱不分大小寫；相同記錄不會重複新增。',
  ]),
  clause('UPDATE-REMOVE', 'Updates', 'RFC 2136 3.4.2.3, 3.4.2.4', [
    'An update removes one record, a set, or all records of a name; removing what is not there changes nothing.',
    '更新可移除單一記錄、記錄集或名稱的所有記錄；移除不存在者不造成任何變更。',
  ]),
  clause('UPDATE-KEPT', 'Updates', 'RFC 2136 3.4.2.3, 3.4.2.4', [
    'No update removes the SOA of a zone, its last name server, or the whole set of its name servers.',
    '任何更新均無法移除區域的 SOA、最後一部名稱伺服器或整組名稱伺服器。',
  ]),
  clause('UPDATE-SERIAL', 'Updates', 'RFC 2136 3.6', [
    'The serial of the SOA rises by one with every update that changes something, and with no other.',
    '每次有實際變更的更新使 SOA 序號加一，否則不變。',
  ]),
  clause('UPDATE-SOA', 'Updates', 'RFC 2136 3.4.2.2, RFC 1982 3.2', [
    'A SOA takes the place of the old one where its serial is later, and is passed over where it is not.',
    '序號較新的 SOA 取代舊者；否則略過。',
  ]),
  clause('UPDATE-PREREQUISITE', 'Updates', 'RFC 2136 3.2', [
    'An update is carried out where all its prerequisites are met; else nothing is, and the code tells which kind was not.',
    '所有先決條件成立時才執行更新；否則不執行，並以代碼指出未成立的種類。',
  ]),
  clause('UPDATE-MALFORMED', 'Updates', 'RFC 2136 3.2, 3.4.1', [
    'An update with a prerequisite or a change that is not of its form is answered with FORMERR or NOTZONE, and nothing of it is carried out.',
    '先決條件或變更格式不符的更新以 FORMERR 或 NOTZONE 回應，且完全不執行。',
  ]),
  clause('UPDATE-REFUSED', 'Updates', 'RFC 2136 3.3', [
    'An update with a record that no zone of this server holds, or that is not of the zone, is refused as a whole.',
    '更新含有伺服器不保存的記錄類型或不屬於該區域的記錄時，整個更新遭拒。',
  ]),
  clause('UPDATE-ZONE', 'Updates', 'RFC 2136 3.1', [
    'Only a zone of this server that takes updates is updated, and only names that are its own.',
    '僅更新此伺服器中接受更新的區域，且僅限該區域自身的名稱。',
  ]),
  clause('SIGNATURE-BADKEY', 'Signatures', 'RFC 8945 5.2.1', [
    'A signed message is answered with NOTAUTH and BADKEY, unsigned, and changes nothing: the server has no keys.',
    '經簽署的訊息以未簽署的 NOTAUTH 與 BADKEY 回應，且不造成變更：伺服器沒有任何金鑰。',
  ]),
  clause('SIGNATURE-MALFORMED', 'Signatures', 'RFC 8945 5.1', [
    'A signature that is not of its form, or not the last record, is answered with FORMERR.',
    '格式不符或不是最後一筆記錄的簽章以 FORMERR 回應。',
  ]),
  clause('FAULT', 'Mock control', 'mock control', [
    'A fault fails, refuses, drops or delays what is asked of its name, or of every name.',
    '故障設定使其名稱（或所有名稱）的查詢失敗、遭拒、遺失或延遲。',
  ]),
  clause('FAULT-UPDATE', 'Mock control', 'mock control', [
    'A fault fails, refuses or drops an update that changes its name; an update is neither delayed nor stale.',
    '故障設定使變更其名稱的更新失敗、遭拒或遺失；更新不會延遲，也不會過時。',
  ]),
  clause('FAULT-STALE', 'Mock control', 'mock control', [
    'A stale name is answered as it stood when the fault was set.',
    '過時的名稱以設定故障當時的內容回應。',
  ]),
  {
    ...clause('JOURNAL', 'Mock control', 'mock control', [
      'The journal tells in words what was asked and what was answered.',
      '日誌以文字記載所詢問與所回應的內容。',
    ]),
    level: 'SHOULD',
  },
  {
    ...clause('CONTROL-REFUSED', 'Mock control', 'mock control', [
      'A tester is told why a record or a zone is not taken, and nothing of the request is carried out.',
      '測試者會得知記錄或區域未被接受的原因，且該要求完全不執行。',
    ]),
    level: 'SHOULD',
  },
];

function clause(id: string, row: string, source: string, [en, zh]: [en: string, zh: string]): Clause {
  return {
    id: `DNS-${id}`,
    section: 'Name server',
    row,
    source,
    statement: { en, zh },
    level: 'MUST',
    role: 'name-server',
    profiles: [],
    needs: [],
  };
}
