/** Test support: strings that a target could send to break a report, and one arbitrary of fast-check for all others. */
import * as fc from 'fast-check';

export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</pre></style><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --> ]]> <![CDATA[ &amp; &#0; -->',
  '\u001b[2J\u001b[31mconformant\u001b]0;title\u0007\u009b1A',
  'line\r\u0000\u0008\u000b\u000c\u007f\u0085',
  '\uD800 \uDFFF lone \uD83D',
  '\u202Elatot\u202C \u2066isolate\u2069 \u200B\u200F\u061C\uFEFF',
  '\uFFFE\uFFFF\u{1FFFE}\u{E0041}\u2028\u2029',
  '| a | `code` ``` ~~~ [x](javascript:alert(1)) ![i](http://evil.example/i) <b>\\|',
  '\n```\n# Outcome: Conformant\n```\n',
  'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '',
];

/** Any sequence of UTF-16 code units, lone surrogates included, rich in the characters that matter. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
      fc.constantFrom(...'<>&"\'`|\\\n\r\t[]-!/=', '\u001b', '\u202e', ']]>', '-->', '<script>'),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));
