import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clausesOf } from '../contracts/catalogue/index.js';
import type { TargetControl, TargetProfile } from '../contracts/types/target-control.js';
import { UsageError } from '../runner/misuse/usage-error.js';
import { findPackage } from '../runner/package-root.js';
import { smokeVerbs } from '../runner/smoke/smoke-verbs.js';
import { parseTarget } from '../targets/parse-target.js';
import { parseConfig } from './config-file.js';
import { firstClause, type Language, skeletons, type Transport, transports } from './skeletons.js';
import { skeletonFiles, writeSkeleton } from './write-skeleton.js';

const kit = findPackage();
const choices = (Object.keys(skeletons) as Language[]).flatMap(language =>
  (['machine', 'kms-host'] as const).flatMap((profile: TargetProfile) =>
    (Object.keys(transports) as Transport[]).map(transport => ({ language, profile, transport })),
  ),
);
const freshFolder = () => mkdtempSync(join(tmpdir(), 'va-tck-init-'));

describe.each(choices)('$language, $profile, $transport', choice => {
  const files = skeletonFiles(choice, kit);
  const text = (path: string) => files.find(file => file.path === path)?.text ?? '';
  const { main, target } = skeletons[choice.language];

  test('has its files, each once, and no placeholder left', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const needed = [main, target, 'README.md', 'check.sh', 'va-tck.config.json', '.gitignore'];
    expect(paths).toEqual(expect.arrayContaining([...needed, '.github/workflows/conformance.yml']));
    for (const { path, text } of files) expect(text, path).not.toMatch(/__[A-Z_]+__/);
  });

  test('names every verb of its profile, in the file with the verbs', () => {
    const verbs = (Object.keys(smokeVerbs) as (keyof TargetControl)[]).filter(verb =>
      smokeVerbs[verb].profiles.includes(choice.profile),
    );
    for (const verb of verbs) expect(text(target), verb).toMatch(new RegExp(`\\b${verb}\\b`));
    expect(text(main)).not.toMatch(/createComputer|installHostKey/);
  });

  test('frames messages as the contract does', () => {
    const golden =
      choice.transport === 'stdio' ? ['jsonrpc', '2.0', 'id', 'result', 'method', 'params'] : ['/control/v1/'];
    for (const word of golden) expect(text(main)).toContain(word);
  });

  test('is configured as the kit reads it', () => {
    const { target, profile } = parseConfig('va-tck.config.json', text('va-tck.config.json'));
    expect(parseTarget(target ?? '').kind).toBe(choice.transport);
    expect(profile).toBe(choice.profile);
  });

  test('leads to a clause that is its profile’s', () => {
    const id = firstClause[choice.profile];
    expect(clausesOf(choice.profile).map(clause => clause.id)).toContain(id);
    expect(text('README.md')).toContain(`sh check.sh --only ${id}`);
    for (const [, named] of text('README.md').matchAll(/`([A-Z][A-Z0-9]+(?:-[A-Z0-9]+)+)`/g)) {
      expect(clausesOf(choice.profile).map(clause => clause.id)).toContain(named);
    }
  });

  test('has a workflow that runs what the README says', () => {
    const { on, jobs } = parse(text('.github/workflows/conformance.yml'));
    expect(Object.keys(on)).toEqual(['push', 'pull_request']);
    const steps: { run?: string; uses?: string }[] = jobs.conformance.steps;
    expect(steps.every(({ run, uses }) => (run === undefined) !== (uses === undefined))).toBe(true);
    expect(steps.map(({ run }) => run)).toContain('sh check.sh');
  });
});

test('what is there already is named and left alone, and nothing else is written', () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'README.md'), 'mine');
  const files = skeletonFiles({ language: 'python', profile: 'machine', transport: 'stdio' }, kit);
  expect(() => writeSkeleton(folder, files)).toThrow(UsageError);
  expect(() => writeSkeleton(folder, files)).toThrow(/README\.md in .*name another folder/);
  expect(readdirSync(folder)).toEqual(['README.md']);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine');
});
