import type { Clause } from './clause.js';
import { slmgrClause } from './slmgr-clause.js';

const article = { source: 'support article on the options of slmgr.vbs' };

/** How slmgr acts on another computer. */
export const slmgrRemote: readonly Clause[] = [
  slmgrClause(
    'MUST',
    'REMOTE-DEFAULT',
    'computer name',
    'A command that names no computer acts on the one where it is typed, and on no other.',
    '未指定電腦名稱的命令作用於輸入命令的電腦，而非其他電腦。',
  ),
  slmgrClause(
    'MUST',
    'REMOTE-TARGET',
    'computer name',
    'A command that names a computer acts on that one, and not on the one where it is typed.',
    '指定電腦名稱的命令作用於該電腦，而非輸入命令的電腦。',
  ),
  slmgrClause(
    'MUST',
    'REMOTE-SHOWN',
    'computer name',
    'What is printed is what the named computer says.',
    '所顯示的是指定電腦的資訊。',
  ),
  slmgrClause(
    'SHOULD',
    'REMOTE-NAMES',
    'computer name',
    'A computer may be named in short or with its domain, in capital or small letters.',
    '電腦可以用簡短名稱或含網域的名稱指定，且不分大小寫。',
    article,
  ),
  slmgrClause(
    'MUST',
    'REMOTE-OWN-RIGHTS',
    'computer name',
    'A command with a computer name alone has the rights of the prompt where it is typed.',
    '僅指定電腦名稱的命令，具有輸入該命令之命令提示字元的權限。',
  ),
  slmgrClause(
    'MUST',
    'REMOTE-ACCOUNT',
    'user, password',
    'User and password of an account with the required rights on the other computer let the command act there.',
    '在遠端電腦上具有必要權限之帳戶的使用者名稱和密碼，可讓命令在該處執行。',
  ),
  slmgrClause(
    'MUST',
    'REMOTE-ACCOUNT-RIGHTS',
    'user',
    'An account without the required rights on the other computer is refused with 0x80070005, and nothing changes.',
    '在遠端電腦上不具必要權限的帳戶會遭 0x80070005 拒絕，且一切維持不變。',
  ),
  slmgrClause(
    'MUST',
    'REMOTE-PASSWORD',
    'password',
    'A password or user that the other computer does not know is refused, and nothing changes.',
    '遠端電腦不認得的密碼或使用者會遭拒，且一切維持不變。',
  ),
  slmgrClause(
    'SHOULD',
    'REMOTE-USER-ALONE',
    'user, password',
    'A user without a password is refused as an invalid combination, and nothing changes on either computer.',
    '只有使用者而沒有密碼會視為無效組合而遭拒，且兩部電腦均維持不變。',
    article,
  ),
  slmgrClause(
    'SHOULD',
    'REMOTE-UNELEVATED-ACCOUNT',
    'user, password',
    'Whether an account with the required rights makes up for a prompt without elevation follows the registered reading.',
    '具有必要權限的帳戶能否彌補未提高權限的命令提示字元，依登記的解讀而定。',
    { interpretation: 'account-from-unelevated-prompt' },
  ),
  slmgrClause(
    'SHOULD',
    'REMOTE-UNREACHABLE',
    'computer name',
    'A command for a computer that is not there fails, and is not carried out here instead.',
    '針對不存在電腦的命令會失敗，也不會改在本機執行。',
    article,
  ),
  slmgrClause(
    'INFO',
    'REMOTE-UNREACHABLE-CODE',
    'computer name',
    'The code for a computer that is not there is that of an unavailable RPC server.',
    '電腦不存在時的代碼為 RPC 伺服器無法使用。',
    article,
  ),
  slmgrClause(
    'MUST',
    'VERSION-MISMATCH',
    'Of an earlier system',
    'A command from Windows 7 or Windows Server 2008 R2 for a computer of the generation before fails and prints the line on the version that the guide shows.',
    '從 Windows 7 或 Windows Server 2008 R2 對前一代電腦下達的命令會失敗，並顯示指南所列的版本不符訊息。',
    { section: 'Slmgr.vbs' },
  ),
  slmgrClause(
    'MUST',
    'VERSION-MISMATCH-UNCHANGED',
    'Of an earlier system',
    'Such a command changes neither the computer of the generation before nor the one where it was typed.',
    '此類命令不會變更前一代的電腦，也不會變更輸入命令的電腦。',
    { section: 'Slmgr.vbs' },
  ),
  slmgrClause(
    'INFO',
    'FROM-VISTA',
    'From Windows Vista',
    'Windows Vista does not support managing Windows 7 or Windows Server 2008 R2 with slmgr.',
    '不支援從 Windows Vista 以 slmgr 管理 Windows 7 或 Windows Server 2008 R2。',
    {
      section: 'Slmgr.vbs',
      notTestable: {
        en: 'The guide promises no result for what is not supported, neither an error nor a success.',
        zh: '對於不支援的操作，指南未說明會得到錯誤或成功的結果。',
      },
    },
  ),
  slmgrClause(
    'INFO',
    'REMOTE-VAMT',
    'Of an earlier system',
    'To manage remote clients of several generations VAMT 1.2 or later, or a script of one’s own, is to be used.',
    '若要管理不同世代的遠端用戶端，應使用 VAMT 1.2 或更新版本，或自訂指令碼。',
    {
      section: 'Slmgr.vbs',
      notTestable: {
        en: 'It advises the administrator and says nothing of what a computer does.',
        zh: '這是對系統管理員的建議，並未描述電腦的行為。',
      },
    },
  ),
];
