import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contosoComputer } from '../testing/contoso.js';
import { english } from './messages/en.js';
import { chinese } from './messages/zh-TW.js';
import { errorLine, say } from './messages.js';

const inEnglish = contosoComputer();
const inChinese = contosoComputer('windows-7-enterprise', { displayLanguage: 'zh-TW' });
const placesOf = (text: string) => (text.match(/%\w+%/g) ?? []).sort();

test('a text is said in the language of the computer, with its values', () => {
  expect(say(inEnglish, 'current-count', { count: 26 })).toBe('Current count: 26');
  expect(say(inChinese, 'current-count', { count: 26 })).toBe('目前計數: 26');
});

test('the code is in the error line of every language', () => {
  for (const machine of [inEnglish, inChinese]) expect(errorLine(machine, '0xC004F074')).toContain('0xC004F074');
});

test('the English and the Chinese of a text have the same places for values', () => {
  for (const [id, text] of Object.entries(chinese)) {
    expect([id, placesOf(text)]).toEqual([id, placesOf(english[id as keyof typeof english])]);
  }
});

test('every Chinese text has Chinese in it', () => {
  for (const [id, text] of Object.entries(chinese))
    expect([id, text]).toEqual([id, expect.stringMatching(/[\u4e00-\u9fff]/)]);
});

test('a value is printed as it was given, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.string(), value => {
      expect(say(inEnglish, 'unrecognized-option', { option: value })).toBe(`Unrecognized option: ${value}`);
    }),
  );
});
