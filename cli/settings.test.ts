import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings } from '../runner/run-settings.js';
import { settingsOf } from './settings.js';

test('an option wins over the file, the file over the default', () => {
  const file = { path: 'va-tck.config.json', config: { seed: 5, lab: 'containers' as const, out: 'there' } };
  expect(settingsOf({ seed: 9 }, file)).toEqual({
    ...defaultSettings,
    configured: true,
    seed: 9,
    lab: 'containers',
    out: 'there',
  });
  expect(settingsOf({}, null)).toEqual(defaultSettings);
});

test('a path in the file is relative to the file', () => {
  const file = { path: '/srv/app/va-tck.config.json', config: { target: 'module:./adapter.mjs', out: 'out' } };
  const { target, out } = settingsOf({}, file);
  expect(target).toBe(`module:${relative(process.cwd(), '/srv/app/adapter.mjs')}`);
  expect(out).toBe(relative(process.cwd(), '/srv/app/out'));
});

test('a path in a file of the working directory stays as it is', () => {
  const config = { target: 'module:./adapter.mjs', out: 'out' };
  expect(settingsOf({}, { path: './va-tck.config.json', config })).toMatchObject(config);
});
