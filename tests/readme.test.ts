import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodes } from '../runner/ending/exit-codes.js';
import { exitCodesTable } from '../tools/docs/exit-codes-table.js';

const root = new URL('../', import.meta.url).pathname;
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('every command of the quick tour works as it stands', { timeout: 120_000 }, () => {
  const tour = /<!-- tour -->\n```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const commands = tour.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  expect(commands.length).toBeGreaterThan(3);
  const folder = mkdtempSync(join(tmpdir(), 'readme-tour-'));
  try {
    symlinkSync(join(root, 'dist/cli.js'), join(folder, 'va-tck'));
    for (const command of commands) {
      const done = spawnSync('sh', ['-ec', command.replaceAll('npx va-tck', './va-tck')], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([command, done.status, done.stderr]).toEqual([command, 0, '']);
    }
    expect(readFileSync(join(folder, 'va-tck-results/report.html'), 'utf8')).toContain('<!DOCTYPE html>');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the short form of the exit codes names each of them once', () => {
  const [, short = ''] = /## Exit codes\n\n([\s\S]*?)\n\n/.exec(readme) ?? [];
  const told = [...short.matchAll(/(\d+)(?: to (\d+))?(?: is the only success)?:/g)].flatMap(([, from, to]) =>
    exitCodes.map(({ code }) => code).filter(code => code >= Number(from) && code <= Number(to ?? from)),
  );
  expect(told).toEqual(exitCodes.map(({ code }) => code));
});

test('the table of exit codes is the command’s own', () => {
  const page = readFileSync(join(root, 'docs/reference/exit-codes.md'), 'utf8');
  expect(page).toContain(exitCodesTable());
});

test('the boundary stands in the first lines', () => {
  expect(readme.split('\n').slice(0, 4).join(' ')).toMatch(/can never activate real Windows/);
});

test('the two set-up commands are scripts of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(readme).toContain('npm ci && npm run conformance');
  expect(readme).toContain('npm ci && npm test');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['conformance', 'test']));
});
