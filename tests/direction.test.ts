import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = '.dependency-cruiser.cjs';

/** What `npm run check:direction` looks at. */
const command: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts['check:direction'];
const folders = command
  .slice(command.indexOf(rules) + rules.length)
  .trim()
  .split(' ');

interface Cruise {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
}

/** Every import in these folders that the rules forbid, as `rule: from → to`, and how many modules were looked at. */
function cruise(at: string, looked: readonly string[]) {
  const given = [cruiser, '--config', rules, '--output-type', 'json', ...looked];
  const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: at, maxBuffer: 256 * 1024 * 1024 });
  if (stdout.length === 0) throw new Error(`dependency-cruiser said nothing: ${stderr}`);
  const { summary }: Cruise = JSON.parse(stdout.toString('utf8'));
  const forbidden = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { modules: summary.totalCruised, forbidden: forbidden.sort() };
}

/** A small tree with the kit's own rules, in which the first file imports the second. */
function treeOf(imports: readonly (readonly [from: string, to: string])[]): string {
  const tree = mkdtempSync(join(tmpdir(), 'va-tck-direction-'));
  for (const name of [rules, 'tsconfig.json']) cpSync(join(root, name), join(tree, name));
  writeFileSync(join(tree, 'package.json'), '{"type":"module"}');
  for (const file of new Set(imports.flat())) {
    if (!file.endsWith('.ts')) continue;
    const wanted = imports.filter(([from]) => from === file).map(([, to]) => to);
    const up = '../'.repeat(file.split('/').length - 1);
    const lines = wanted.map((to, index) =>
      to.endsWith('.ts')
        ? `import { x as x${index} } from '${up}${to.replace(/ts$/, 'js')}';`
        : `import * as x${index} from '${to}';`,
    );
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(
      join(tree, file),
      [...lines, `export const x = [${wanted.map((_, index) => `x${index}`)}];`].join('\n'),
    );
  }
  return tree;
}

test('nothing of ours imports against the direction', { timeout: 60_000 }, () => {
  const { modules, forbidden } = cruise(root, folders);
  expect(forbidden).toEqual([]);
  expect(modules).toBeGreaterThan(300);
});

test('every folder with code is looked at', () => {
  const withCode = readdirSync(root, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !/^(\.|node_modules$|dist$|images$|templates$|coverage$)/.test(entry.name))
    .filter(({ name }) => readdirSync(join(root, name), { recursive: true }).some(file => String(file).endsWith('.ts')))
    .map(({ name }) => name);
  expect([...folders].sort()).toEqual(withCode.sort());
});

test('the rules bite: imports against the direction, impure cores and cycles are told by name', () => {
  const tree = treeOf([
    ['contracts/a.ts', 'transport/ok.ts'],
    ['mocks/dns/b.ts', 'mocks/kms-host/ok.ts'],
    ['mocks/machine/core/c.ts', 'mocks/dns/core/ok.ts'],
    ['mocks/kms-host/core/d.ts', 'node:fs'],
    ['mocks/kms-host/core/e.ts', 'mocks/kms-host/edge.ts'],
    ['reference/f.ts', 'lab/ok.ts'],
    ['reference/g.ts', 'mocks/kms-host/edge.ts'],
    ['steps/h.ts', 'mocks/dns/core/ok.ts'],
    ['reports/i.ts', 'runner/ok.ts'],
    ['lab/j.ts', 'runner/ok.ts'],
    ['mutants/k.ts', 'lab/ok.ts'],
    ['targets/l.ts', 'tools/ok.ts'],
    ['lab/one.ts', 'lab/other.ts'],
    ['lab/other.ts', 'lab/one.ts'],
  ]);
  expect(
    cruise(tree, ['contracts', 'mocks', 'reference', 'steps', 'reports', 'lab', 'mutants', 'targets']).forbidden,
  ).toEqual(
    [
      'contracts-direction: contracts/a.ts → transport/ok.ts',
      'core-is-pure: mocks/kms-host/core/d.ts → fs',
      'core-is-pure: mocks/kms-host/core/e.ts → mocks/kms-host/edge.ts',
      'core-is-pure: mocks/machine/core/c.ts → mocks/dns/core/ok.ts',
      'lab-direction: lab/j.ts → runner/ok.ts',
      'mocks-dns-direction: mocks/dns/b.ts → mocks/kms-host/ok.ts',
      'mocks-machine-direction: mocks/machine/core/c.ts → mocks/dns/core/ok.ts',
      'mutants-direction: mutants/k.ts → lab/ok.ts',
      'no-cycles: lab/one.ts → lab/other.ts',
      'reference-direction: reference/f.ts → lab/ok.ts',
      'reference-direction: reference/g.ts → mocks/kms-host/edge.ts',
      'reports-direction: reports/i.ts → runner/ok.ts',
      'steps-direction: steps/h.ts → mocks/dns/core/ok.ts',
      'targets-direction: targets/l.ts → tools/ok.ts',
    ].sort(),
  );
});

test('what the table allows is not told, nor what a test imports', () => {
  const tree = treeOf([
    ['transport/a.ts', 'contracts/ok.ts'],
    ['reference/b.ts', 'mocks/kms-host/core/ok.ts'],
    ['mutants/c.ts', 'mocks/dns/core/ok.ts'],
    ['runner/d.ts', 'lab/ok.ts'],
    ['contracts/e.test.ts', 'lab/ok.ts'],
  ]);
  const { modules, forbidden } = cruise(tree, ['transport', 'reference', 'mutants', 'runner', 'contracts']);
  expect(forbidden).toEqual([]);
  expect(modules).toBeGreaterThanOrEqual(9);
});
