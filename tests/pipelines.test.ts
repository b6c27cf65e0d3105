/** The ready-made pipelines: each is read by the rules of its platform, and the commands in it are run as they stand, shard by shard. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Job } from 'kubernetes-types/batch/v1';
import { generateSchema, getProgramFromFiles } from 'typescript-json-schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, 'pipelines', name), 'utf8');

/** A project as the pipelines expect it: the kit among its packages, the target in its configuration, a baseline. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'va-tck-pipeline-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'dist/cli.js'), join(folder, 'node_modules/.bin/va-tck'));
  writeFileSync(join(folder, 'va-tck.config.json'), '{ "target": "module:reference", "profile": "kms-host" }');
  writeFileSync(join(folder, 'package.json'), '{ "name": "contoso", "private": true }');
  return folder;
}

function run(command: string, cwd: string, variables: Record<string, string>) {
  const path = `${join(cwd, 'node_modules/.bin')}:${process.env.PATH}`;
  const env = { ...process.env, PATH: path, CI: 'true', ...variables };
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

interface Commands {
  shard: string;
  gate: string;
  /** What the platform sets for the shard of this index, from 0. */
  variablesOf(index: number): Record<string, string>;
}

/** Runs all shards but those left out, then the gate, as the platform would. */
function runAll({ shard, gate, variablesOf }: Commands, left: readonly number[] = []) {
  const cwd = project();
  const shards = [0, 1, 2, 3].filter(index => !left.includes(index));
  const codes = shards.map(index => run(shard, cwd, { RESULTS: join(cwd, 'shards'), ...variablesOf(index) }).status);
  return { cwd, codes, gate: run(gate, cwd, { RESULTS: join(cwd, 'shards') }) };
}
