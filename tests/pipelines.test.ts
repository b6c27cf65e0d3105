/** The ready-made pipelines: each is read by the rules of its platform, and the commands in it are run as they stand, shard by shard. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from 'kubernetes-types/batch/v1.js';
import type { PersistentVolumeClaim } from 'kubernetes-types/core/v1.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { gitlabProblems, jenkinsCommands, manifestChecker, workflowProblems } from './fixtures/pipelines/validate.js';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, 'pipelines', name), 'utf8');

const workflow = read('github-actions.yml');
const gitlab = read('gitlab-ci.yml');
const [claim, shards] = parseAllDocuments(read('kubernetes/shards.yaml')).map(document => document.toJS()) as [
  PersistentVolumeClaim & { kind: 'PersistentVolumeClaim' },
  Job & { kind: 'Job' },
];
const gate = parse(read('kubernetes/gate.yaml')) as Job & { kind: 'Job' };

describe('what its platform would refuse is noticed', () => {
  test('in the GitHub Actions workflow', async () => {
    expect(await workflowProblems(workflow)).toEqual([]);
    expect(await workflowProblems(workflow.replace('needs: shard', 'needs: shards'))).toEqual([
      expect.stringContaining("depends on unknown job 'shards'"),
    ]);
    expect(await workflowProblems(workflow.replace('fail-fast', 'fail-quick'))).not.toEqual([]);
  });

  test('in the GitLab pipeline', () => {
    expect(gitlabProblems(gitlab)).toBe('');
    expect(gitlabProblems(gitlab.replace('parallel:', 'paralel:'))).toContain("'paralel' property is not expected");
  });

  test('in the Kubernetes manifests', { timeout: 60_000 }, () => {
    const problems = manifestChecker();
    for (const manifest of [claim, shards, gate]) expect(problems(manifest)).toEqual([]);
    expect(problems({ ...shards, spec: { ...shards.spec, completion: 4 } } as typeof shards)).not.toEqual([]);
    expect(problems({ ...claim, spec: { ...claim.spec, accessModes: 'ReadWriteMany' } } as never)).not.toEqual([]);
  });
});

test('the Indexed Job has as many pods as shards, from the image that puts them together', () => {
  const container = shards.spec?.template.spec?.containers[0];
  const count = container?.env?.find(({ name }) => name === 'SHARDS')?.value;
  expect([shards.spec?.completions, shards.spec?.parallelism, count]).toEqual([4, 4, '4']);
  expect(gate.spec?.template.spec?.containers[0]?.image).toBe(container?.image);
});

interface Commands {
  shard: string;
  gate: string;
  /** What the platform sets for the shard of this index, from 0. */
  variablesOf(index: number): Record<string, string>;
}

interface Step {
  name?: string;
  run?: string;
}

const jobs = (parse(workflow) as { jobs: Record<'shard' | 'gate', { steps: Step[] }> }).jobs;
const runOf = (job: 'shard' | 'gate') => jobs[job].steps.find(({ run = '' }) => run.includes('va-tck'))?.run ?? '';
const scripts = parse(gitlab) as Record<'conformance:shard' | 'conformance:gate', { script: string[] }>;
const argsOf = ({ spec }: Job) => spec?.template.spec?.containers[0]?.args?.join(' ') ?? '';
const jenkins = jenkinsCommands(join(root, 'pipelines/Jenkinsfile'));

const platforms: [string, Commands | null][] = [
  [
    'GitHub Actions',
    {
      shard: runOf('shard'),
      gate: runOf('gate'),
      variablesOf: index => ({ SHARD: String(index + 1), SHARDS: '4' }),
    },
  ],
  [
    'GitLab',
    {
      shard: scripts['conformance:shard'].script.join('\n'),
      gate: scripts['conformance:gate'].script.join('\n'),
      variablesOf: index => ({ CI_NODE_INDEX: String(index + 1), CI_NODE_TOTAL: '4' }),
    },
  ],
  [
    'Jenkins',
    jenkins && {
      shard: jenkins.find(command => command.includes('va-tck run')) ?? '',
      gate: jenkins.find(command => command.includes('va-tck merge')) ?? '',
      variablesOf: index => ({ SHARD: String(index + 1), SHARDS: '4' }),
    },
  ],
  [
    'Kubernetes',
    {
      shard: argsOf(shards),
      gate: argsOf(gate),
      variablesOf: index => ({ JOB_COMPLETION_INDEX: String(index), SHARDS: '4' }),
    },
  ],
];

test('Groovy is there to read the Jenkinsfile, where every tool is required', () => {
  if (process.env.VA_TCK_REQUIRE_TOOLS !== undefined) expect(jenkins).not.toBeNull();
});

/** A project as the pipelines expect it: the kit among its packages, the target in its configuration, a baseline. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'va-tck-pipeline-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'dist/cli.js'), join(folder, 'node_modules/.bin/va-tck'));
  writeFileSync(join(folder, 'va-tck.config.json'), '{ "target": "module:reference", "profile": "kms-host" }');
  writeFileSync(join(folder, 'package.json'), '{ "name": "contoso", "private": true }');
  return folder;
}

function run(command: string, cwd: string, variables: Record<string, string> = {}) {
  const path = `${join(cwd, 'node_modules/.bin')}:${process.env.PATH}`;
  const env = { ...process.env, PATH: path, CI: 'true', RESULTS: join(cwd, 'shards'), ...variables };
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], { cwd, env, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

const baselineFile = 'va-tck-baseline.json';
let baseline: string;
beforeAll(() => {
  const cwd = project();
  const words = `--baseline ${baselineFile} --update-baseline --owner nobody --reason none --expires 2099-01-01`;
  const { status, said } = run(`va-tck run --out first ${words}`, cwd);
  expect(status, said).toBe(0);
  baseline = readFileSync(join(cwd, baselineFile), 'utf8');
}, 60_000);

describe.each(platforms.filter(([, commands]) => commands !== null) as [string, Commands][])(
  'the commands for %s, run as they stand',
  (_platform, commands) => {
    let cwd: string;

    beforeAll(() => {
      cwd = project();
      writeFileSync(join(cwd, baselineFile), baseline);
      for (const index of [0, 1, 2, 3]) {
        const { status, said } = run(commands.shard, cwd, commands.variablesOf(index));
        expect(status, said).toBe(0);
      }
    }, 240_000);

    test('put four shards together to a conformant run', { timeout: 60_000 }, () => {
      const { status, said } = run(commands.gate, cwd);
      expect(said).toContain('Outcome: Conformant.');
      expect(status).toBe(0);
    });

    test('never pass without one of the shards', { timeout: 60_000 }, () => {
      const [, lost = ''] = run('ls -d shards/*', cwd).said.split('\n');
      rmSync(join(cwd, lost), { recursive: true });
      const { status, said } = run(commands.gate, cwd);
      expect(said).not.toContain('Outcome: Conformant.');
      expect(said).toContain('1 of 4 shards is missing: 2.');
      expect(status).toBe(3);
    });
  },
);
