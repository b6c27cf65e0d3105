/** The bytes of an answer that are not what they should be: text of the right answer in, `{ body, headers? }` out. */
import { gzipSync } from 'node:zlib';

const within = (text, more) => ({ body: text.replace(/\}$/, `,${more}}`) });
const nested = (levels, open, close) => open.repeat(levels) + close.repeat(levels);

export const bodies = {
  empty: () => ({ body: '' }),
  html: () => ({ body: '<!doctype html><h1>It works!</h1><script>alert(1)</script>' }),
  bom: text => ({ body: `\uFEFF${text}` }),
  'utf-16': text => ({ body: Buffer.from(text, 'utf16le') }),
  'invalid-utf-8': text => ({
    body: Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xc3, 0x28]), Buffer.from('}')]),
  }),
  'invalid-utf-8-in-text': () => ({
    body: Buffer.concat([Buffer.from('{"fault":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}')]),
  }),
  nul: text => ({ body: text.replace('{', '{\0') }),
  gzip: text => ({ body: gzipSync(text), headers: { 'content-encoding': 'gzip' } }),
  'gzip-bomb': () => ({
    body: gzipSync(Buffer.alloc(20 * 1_048_576), { level: 1 }),
    headers: { 'content-encoding': 'gzip' },
  }),
  'trailing-garbage': text => ({ body: `${text} and more` }),
  'two-values': text => ({ body: `${text}\n${text}` }),
  'cut-off': text => ({ body: text.slice(0, -2) }),
  'single-quotes': text => ({ body: text.replaceAll('"', "'") }),
  'lone-surrogate': () => ({ body: '{"fault":"\\ud800 \\udfff"}' }),
  'duplicate-keys': text => ({ body: text.replace(/^\{/, '{"fault":"x","fault":"y",') }),
  proto: text => within(text, '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'),
  deep: (_text, { levels = 100_000 }) => ({ body: `{"result":${nested(levels, '[', ']')}}` }),
  'deep-objects': (_text, { levels = 100_000 }) => ({ body: `${'{"result":'.repeat(levels)}1${'}'.repeat(levels)}` }),
  'huge-number': text => within(text, '"more":1e999'),
  'due-at-infinity': () => ({ body: '{"result":{"nextDue":1e999}}' }),
  'many-digits': text => within(text, `"more":${'9'.repeat(1_000_000)}`),
  nan: () => ({ body: '{"result":{"nextDue":NaN}}' }),
  'negative-zero': () => ({ body: '{"result":-0}' }),
  null: () => ({ body: 'null' }),
  list: text => ({ body: `[${text}]` }),
  'two-of-three': text => within(text, '"fault":"and yet it broke"'),
  'none-of-three': () => ({ body: '{}' }),
  'many-members': (_text, { members = 200_000 }) => ({
    body: `{"result":{${Array.from({ length: members }, (_none, at) => `"m${at}":0`).join(',')}}}`,
  }),
  'long-name': () => ({ body: `{"result":{"${'n'.repeat(3_000_000)}":1}}` }),
  'huge-fault': () => ({ body: JSON.stringify({ fault: '<b>\u001b[2J'.repeat(400_000) }) }),
};
