import { expect, test } from 'vitest';
import { parseTarget, TargetSyntaxError } from './parse-target.js';

test('a module is named by path or alias', () => {
  expect(parseTarget('module:./x.mjs')).toEqual({ kind: 'module', text: 'module:./x.mjs', specifier: './x.mjs' });
  expect(parseTarget('module:reference')).toMatchObject({ specifier: 'reference' });
});

test('a program is named by its URL, with or without the kind', () => {
  expect(parseTarget('http://127.0.0.1:9000')).toMatchObject({ kind: 'http', url: 'http://127.0.0.1:9000' });
  expect(parseTarget('http:http://127.0.0.1:9000/lab/')).toMatchObject({ url: 'http://127.0.0.1:9000/lab' });
  expect(parseTarget('https://box.contoso.com')).toMatchObject({ url: 'https://box.contoso.com' });
});

test('a program to start is named by its command line', () => {
  expect(parseTarget(`stdio:python3 'my host.py' -v`)).toMatchObject({
    kind: 'stdio',
    words: ['python3', 'my host.py', '-v'],
  });
});

test.each([
  'stdio:',
  'stdio:  ',
  "stdio:''",
  'stdio:run | tee',
  '',
  'x',
  'module:',
  'http:',
  'http:nowhere',
  'docker:box',
  'http://',
  'http://a/?x=1',
  'http://me@box/',
])('%j is refused with what was expected and what was given', text => {
  expect(() => parseTarget(text)).toThrow(TargetSyntaxError);
  expect(() => parseTarget(text)).toThrow(`got "${text}"`);
});
