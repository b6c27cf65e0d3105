import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunResult } from '../contracts/types/results.js';

/** Installs from the npm registry, so it is not part of `npm test`: `npm run test:packed`. */
const root = new URL('../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
let tarball = '';

beforeAll(() => {
  // With npm's own scripts, as everybody packs: what they leave is what is packed.
  npm(root, 'pack', '--silent', '--pack-destination', folder);
  const [filename = ''] = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  tarball = filename;
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(folder, 'install', '--no-audit', '--no-fund', join(folder, filename));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the packed tarball, installed in an empty folder, gives the verdicts of the checkout', {
  timeout: 120_000,
}, () => {
  execFileSync('npx', ['va-tck', 'run', '--out', 'packed'], { cwd: folder, stdio: 'pipe' });
  const checkout = [join(root, 'dist/cli.js'), 'run', '--out', join(folder, 'checkout')];
  execFileSync(process.execPath, checkout, { stdio: 'pipe' });
  expect(comparable(join(folder, 'packed'))).toEqual(comparable(join(folder, 'checkout')));
});

test('what the package exports can be imported, and is typed', { timeout: 120_000 }, () => {
  const source = `import { clauses, type TargetControl } from 'volume-activation-tck';
import { activationServiceHandlers, startActivationService } from 'volume-activation-tck/mocks';
export const control: Partial<TargetControl> = {};
const service = await startActivationService({ listen: { address: '127.0.0.1', port: 0 } });
console.log(clauses.length > 100, activationServiceHandlers(service, 'https://activation.contoso.com').length);
await service.close();
`;
  writeFileSync(join(folder, 'consumer.mts'), source);
  const types = [
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
    '--typeRoots',
    join(root, 'node_modules/@types'),
  ];
  const compile = [join(root, 'node_modules/typescript/bin/tsc'), ...types, '--types', 'node', 'consumer.mts'];
  execFileSync(process.execPath, compile, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  const printed = execFileSync(process.execPath, ['consumer.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(printed).toBe('true 3\n');
});

test('a TypeScript skeleton out of the tarball is typed by it, and judged by it', { timeout: 240_000 }, () => {
  const target = join(folder, 'target');
  const written = execFileSync('npx', ['va-tck', 'init', '--lang', 'typescript', '--profile', 'kms-host', target], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(written).toContain('.gitignore');
  npm(target, 'install', '--no-audit', '--no-fund', join(folder, tarball));
  const env = { ...process.env, VA_TCK: 'npx va-tck' };
  const checked = spawnSync('sh', ['check.sh'], { cwd: target, env, encoding: 'utf8' });
  expect(checked.stdout).toContain('adapter: ok; implementation: 4 verbs');
  expect(checked.stdout).toContain('Outcome: Does not conform.');
  expect(checked.status).toBe(1);
});

function npm(cwd: string, ...given: string[]): string {
  return execFileSync('npm', given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Everything but the wall clock. */
function comparable(at: string): Omit<RunResult, 'wallClock'> {
  const { wallClock: _wallClock, ...result } = JSON.parse(readFileSync(join(at, 'result.json'), 'utf8')) as RunResult;
  expect(result.outcome).toBe('conformant');
  return result;
}
