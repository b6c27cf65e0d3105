import { expect, test } from 'vitest';
import { codeWords } from './code-words.js';

test('a code of Table 10 comes with its activation types, meaning, cause and remedy in both languages', () => {
  const { en, zh } = codeWords('0xC004F038');
  expect(en).toMatch(/^0xC004F038 \(KMS client\): .+ Cause: .+ Remedy: .+/);
  expect(zh).toMatch(/^0xC004F038（KMS 用戶端）：.+原因：.+處理方式：.+/);
});

test('any other code stands alone', () => {
  expect(codeWords('0x12345678')).toEqual({ en: '0x12345678', zh: '0x12345678' });
});
