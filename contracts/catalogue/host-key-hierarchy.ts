import type { Clause } from './clause.js';

const clients = 'Windows Vista and Windows 7';
const clientsZh = 'Windows Vista 與 Windows 7';

/** What each type of KMS host key activates, and what it does not. The keys of Windows Server 2008 are known from the notes below the table:
 * the same hierarchy, and nothing of the newer generation. */
export const hostKeyHierarchy: readonly Clause[] = [
  hostClause(
    'KMS-KEY-VISTA-COVERS',
    'Windows Vista',
    'A KMS key for Windows Vista activates Windows Vista.',
    'Windows Vista 的 KMS 金鑰可啟用 Windows Vista。',
  ),
  refusing(
    'KMS-KEY-VISTA-EXCLUDES',
    'Windows Vista',
    'A KMS key for Windows Vista activates no Windows 7 and no server.',
    'Windows Vista 的 KMS 金鑰不能啟用 Windows 7，也不能啟用任何伺服器。',
  ),
  hostClause(
    'KMS-KEY-WINDOWS-7-COVERS',
    'Windows 7',
    `A KMS key for Windows 7 activates ${clients}.`,
    `Windows 7 的 KMS 金鑰可啟用 ${clientsZh}。`,
  ),
  refusing(
    'KMS-KEY-WINDOWS-7-EXCLUDES',
    'Windows 7',
    'A KMS key for Windows 7 activates no server.',
    'Windows 7 的 KMS 金鑰不能啟用任何伺服器。',
  ),
  hostClause(
    'KMS-KEY-KMS-A-COVERS',
    'Server group A',
    `A KMS_A key activates server group A of both generations, ${clients}.`,
    `KMS_A 金鑰可啟用兩個世代的伺服器群組 A，以及 ${clientsZh}。`,
  ),
  refusing(
    'KMS-KEY-KMS-A-EXCLUDES',
    'Server group A',
    'A KMS_A key activates no server of group B or C.',
    'KMS_A 金鑰不能啟用群組 B 與群組 C 的伺服器。',
  ),
  hostClause(
    'KMS-KEY-KMS-B-COVERS',
    'Server group B',
    `A KMS_B key activates server groups A and B of both generations, ${clients}.`,
    `KMS_B 金鑰可啟用兩個世代的伺服器群組 A 與 B，以及 ${clientsZh}。`,
  ),
  refusing(
    'KMS-KEY-KMS-B-EXCLUDES',
    'Server group B',
    'A KMS_B key activates no server of group C.',
    'KMS_B 金鑰不能啟用群組 C 的伺服器。',
  ),
  hostClause(
    'KMS-KEY-KMS-C-COVERS',
    'Server group C',
    `A KMS_C key activates server groups A, B and C of both generations, ${clients}.`,
    `KMS_C 金鑰可啟用兩個世代的伺服器群組 A、B、C，以及 ${clientsZh}。`,
  ),
  hostClause(
    'KMS-KEY-WITHOUT-HYPER-V',
    'Note 1',
    'The hierarchy of Windows Server 2008 R2 includes the Windows Server 2008 editions without Hyper-V.',
    'Windows Server 2008 R2 金鑰的階層包含不含 Hyper-V 的 Windows Server 2008 版本。',
  ),
  hostClause(
    'KMS-KEY-2008-KMS-A-COVERS',
    'Note 1',
    'A KMS_A key of Windows Server 2008 activates group A of Windows Server 2008, and Windows Vista.',
    'Windows Server 2008 的 KMS_A 金鑰可啟用 Windows Server 2008 群組 A 與 Windows Vista。',
  ),
  refusing(
    'KMS-KEY-2008-KMS-A-EXCLUDES',
    'Note 1, Note 2',
    'A KMS_A key of Windows Server 2008 activates no server of group B or C and nothing of the newer generation.',
    'Windows Server 2008 的 KMS_A 金鑰不能啟用群組 B、C 的伺服器，也不能啟用較新世代的任何產品。',
  ),
  hostClause(
    'KMS-KEY-2008-KMS-B-COVERS',
    'Note 1',
    'A KMS_B key of Windows Server 2008 activates groups A and B of Windows Server 2008, and Windows Vista.',
    'Windows Server 2008 的 KMS_B 金鑰可啟用 Windows Server 2008 群組 A、B 與 Windows Vista。',
  ),
  refusing(
    'KMS-KEY-2008-KMS-B-EXCLUDES',
    'Note 1, Note 2',
    'A KMS_B key of Windows Server 2008 activates no server of group C and nothing of the newer generation.',
    'Windows Server 2008 的 KMS_B 金鑰不能啟用群組 C 的伺服器，也不能啟用較新世代的任何產品。',
  ),
  hostClause(
    'KMS-KEY-2008-KMS-C-COVERS',
    'Note 1',
    'A KMS_C key of Windows Server 2008 activates groups A, B and C of Windows Server 2008, and Windows Vista.',
    'Windows Server 2008 的 KMS_C 金鑰可啟用 Windows Server 2008 群組 A、B、C 與 Windows Vista。',
  ),
  refusing(
    'KMS-KEY-2008-KMS-C-EXCLUDES',
    'Note 2',
    'A KMS_C key of Windows Server 2008 activates nothing of the newer generation.',
    'Windows Server 2008 的 KMS_C 金鑰不能啟用較新世代的任何產品。',
  ),
  refusing(
    'KMS-KEY-OLDER-GENERATION',
    'Note 2',
    'No key of Windows Vista or Windows Server 2008 activates a Windows 7 or Windows Server 2008 R2 system.',
    'Windows Vista 與 Windows Server 2008 的金鑰皆不能啟用 Windows 7 或 Windows Server 2008 R2 系統。',
  ),
  {
    ...refusing(
      'KMS-KEY-CLIENT-NOT-COVERED',
      'Windows Vista, Windows 7, Server group A, Server group B, Server group C',
      'A client that the key of its KMS host does not cover is not activated, although the count suffices.',
      '若 KMS 主機的金鑰不涵蓋該用戶端，即使計數足夠，用戶端也不會啟用。',
    ),
    role: 'kms-client',
    profiles: ['machine'],
    needs: ['wmi'],
  },
];

function hostClause(id: string, row: string, en: string, zh: string): Clause {
  return {
    id,
    section: 'Table 7',
    row,
    statement: { en, zh },
    level: 'MUST',
    role: 'kms-host',
    profiles: ['machine', 'kms-host'],
    needs: [],
  };
}

/** A clause about a refusal, whose code Table 10 gives. */
function refusing(id: string, row: string, en: string, zh: string): Clause {
  return { ...hostClause(id, row, en, zh), code: '0xC004F042' };
}
