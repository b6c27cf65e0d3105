import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, grouped, shown, shownLine, visible, visibleLine } from './neutralise.js';
import { anyText } from './testing/hostile-text.js';

test('ordinary text in both languages stays as it is', () => {
  const text = 'KMS_1 told a count of 24 — 計數達到 25 以上。\n\tnext';
  expect(visible(text)).toBe(text);
});

test('escape sequences, bidirectional overrides and lone surrogates are named', () => {
  expect(visible('\u001b[31m')).toBe('[U+001B][31m');
  expect(visible('a\u202Eb')).toBe('a[U+202E]b');
  expect(visible('\uD800x')).toBe('[U+D800]x');
  expect(visible('\u{E0041}')).toBe('[U+E0041]');
});

test('on one line, line feed and tab are named too', () => {
  expect(visibleLine('a\nb\tc')).toBe('a[U+000A]b[U+0009]c');
});

test('marks stacked over a letter are counted instead of drawn', () => {
  expect(visible(`a${'\u0301'.repeat(200)}`)).toBe('a[200 combining marks]');
});

test('a cut says how much is missing and splits no character', () => {
  expect(cut('abcdef', 4)).toBe('abcd … [2 more characters cut]');
  expect(cut('ab\u{1F600}c', 3)).toBe('ab … [3 more characters cut]');
  expect(cut('x'.repeat(1_048_676), 100)).toMatch(/ … \[1,048,576 more characters cut\]$/);
  expect(grouped(999)).toBe('999');
});

test('whatever comes in, nothing unseen comes out, and what is legal in XML 1.0 alone', () => {
  fc.assert(
    fc.property(anyText, text => {
      const out = visible(text);
      expect(out).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/,
      );
      expect(out).not.toMatch(/\p{Cs}/u);
      expect(visible(out)).toBe(out);
      expect(shownLine(text, 10)).not.toContain('\n');
      expect(shown(text, 10).length).toBeLessThan(200);
    }),
  );
});
