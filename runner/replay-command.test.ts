import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { quoted, replayCommand } from './replay-command.js';
import { defaultSettings } from './run-settings.js';

test('defaults are left out', () => {
  const settings = { ...defaultSettings, seed: 7 };
  expect(replayCommand('features/x.feature:14', 'reference', settings)).toBe(
    'npx va-tck run --scenario features/x.feature:14 --seed 7 --out va-tck-replay',
  );
});

test('everything is said where a configuration file had a say', () => {
  const settings = { ...defaultSettings, configured: true };
  expect(replayCommand('features/x.feature:14', 'reference', settings)).toBe(
    'npx va-tck run --scenario features/x.feature:14 --seed 1 --profile reference --target module:reference --lab embedded --timeout 10000 ' +
      '--out va-tck-replay',
  );
});

test.each(["module:./it's here/x.mjs", 'a b', '$HOME', '`id`', '*', '', 'x;y', '"', '\\', '{a,b}', '!!', '~', 'ä'])(
  'a shell reads %j back as it was',
  word => {
    expect(execFileSync('bash', ['-c', `printf %s ${quoted(word)}`]).toString()).toBe(word);
  },
);
