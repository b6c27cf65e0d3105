/** The whole embedded run against bare cucumber on the same features with the same step expressions and empty bodies, whole processes,
 * one after the other in turn. `npx tsx bench/embedded-run.ts [--rounds 7]`, after `npm run build`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cucumber, loadSteps } from '../runner/cucumber.js';

const root = new URL('../', import.meta.url).pathname;
const goal = 2;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });

const folder = mkdtempSync(join(tmpdir(), 'bench-embedded-run-'));
try {
  await measure(Number(values.rounds));
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(rounds: number): Promise<void> {
  writeFileSync(join(folder, 'steps.mjs'), await emptySteps());
  symlinkSync(join(root, 'features'), join(folder, 'features'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const bareCucumber = join(root, 'node_modules/@cucumber/cucumber/bin/cucumber.js');
  const commands = {
    kit: [join(root, 'dist/cli.js'), 'run', '--out', join(folder, 'results')],
    bare: [bareCucumber, 'features/**/*.feature', '--import', 'steps.mjs', '--format', 'progress', '--no-strict'],
  };
  const seconds: Record<keyof typeof commands, number[]> = { kit: [], bare: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const name of ['kit', 'bare'] as const) {
      const took = time(commands[name]);
      if (round >= 0) seconds[name].push(took);
    }
  }
  const ratios = seconds.kit.map((kit, round) => kit / (seconds.bare[round] ?? Number.NaN));
  console.log('| whole process | median s | min–max s |\n|---|---:|---:|');
  console.log(row('va-tck run', seconds.kit));
  console.log(row('cucumber-js, empty steps', seconds.bare));
  console.log(`\nratio, median of ${rounds} pairs: ${median(ratios).toFixed(2)} (goal: at most ${goal.toFixed(1)})`);
}

/** Every expression of the kit's steps with a body that does nothing, as cucumber reports them. */
async function emptySteps(): Promise<string> {
  const support = await loadSteps(root, 'dist/steps.js');
  const lines = ["import { defineParameterType, defineStep } from '@cucumber/cucumber';"];
  const patterns = new Map<string, { source: string; isRegExp: boolean }>();
  const withArgument = new Set<string>();
  const definitionsWithArgument = new Set<string>();
  const run = { root, paths: ['features/**/*.feature'], tagExpression: '', dryRun: true, support };
  await cucumber(run, ({ parameterType, stepDefinition, pickle, testCase }) => {
    if (parameterType !== undefined) {
      const regexp = parameterType.regularExpressions.map(source => `new RegExp(${JSON.stringify(source)})`).join(', ');
      const name = JSON.stringify(parameterType.name);
      lines.push(`defineParameterType({ name: ${name}, regexp: [${regexp}], transformer: text => text });`);
    }
    if (stepDefinition !== undefined) {
      const { source, type } = stepDefinition.pattern;
      patterns.set(stepDefinition.id, { source, isRegExp: type === 'REGULAR_EXPRESSION' });
    }
    for (const step of pickle?.steps ?? []) if (step.argument !== undefined) withArgument.add(step.id);
    for (const { pickleStepId = '', stepDefinitionIds = [] } of testCase?.testSteps ?? []) {
      if (withArgument.has(pickleStepId)) for (const id of stepDefinitionIds) definitionsWithArgument.add(id);
    }
  });
  for (const [id, { source, isRegExp }] of patterns) {
    const groups = isRegExp ? (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1 : source.split('{').length - 1;
    const arity = groups + (definitionsWithArgument.has(id) ? 1 : 0);
    const parameters = Array.from({ length: arity }, (_, index) => `_${index}`).join(', ');
    const pattern = isRegExp ? `new RegExp(${JSON.stringify(source)})` : JSON.stringify(source);
    lines.push(`defineStep(${pattern}, (${parameters}) => {});`);
  }
  return lines.join('\n');
}

function time(command: readonly string[]): number {
  const began = performance.now();
  const done = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${command.join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  return (performance.now() - began) / 1_000;
}

function row(name: string, times: readonly number[]): string {
  return `| ${name} | ${median(times).toFixed(2)} | ${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)} |`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
