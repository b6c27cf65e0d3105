import type { Bilingual } from '../contracts/catalogue/clause.js';
import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';

/** What Table 10 says of a code, in our own words: activation types, meaning, cause and remedy; the bare code where it is not in the table. */
export function codeWords(code: string): Bilingual {
  const row = windows7And2008R2.errorCodes.find(known => known.code === code);
  if (row === undefined) return { en: code, zh: code };
  const { activationTypes, meaning, cause, remedy } = row;
  return {
    en: `${code} (${activationTypes.join(', ')}): ${meaning.en} Cause: ${cause.en} Remedy: ${remedy.en}`,
    zh: `${code}（${activationTypes.map(type => typesInChinese[type]).join('、')}）：${meaning.zh}原因：${cause.zh}處理方式：${remedy.zh}`,
  };
}

const typesInChinese = { MAK: 'MAK', 'KMS client': 'KMS 用戶端', 'KMS host': 'KMS 主機' } as const;
