/** The whole embedded run against bare cucumber on the same features with the same step expressions and empty bodies, whole processes,
 * one after the other in turn: time that passed, CPU time (which a machine that is not idle disturbs less) and memory. `npx tsx bench/embedded-run.ts [--rounds 7]`, after `npm run build`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cucumber, loadSteps } from '../runner/execution/cucumber.js';

const root = new URL('../', import.meta.url).pathname;
const goal = 2;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });

const folder = mkdtempSync(join(tmpdir(), 'bench-embedded-run-'));
/** Loaded before a program: leaves what it used when it ends. */
const usageFile = join(folder, 'usage.json');
const tellUsage = `
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify(process.resourceUsage())));
`;
try {
  await measure(Number(values.rounds));
} finally {
  rmSync(folder, { recursive: true });
}

/** One whole process. */
interface Took {
  seconds: number;
  cpuSeconds: number;
  /** At its peak. */
  residentMebibytes: number;
}

async function measure(rounds: number): Promise<void> {
  writeFileSync(join(folder, 'steps.mjs'), await emptySteps());
  writeFileSync(join(folder, 'tell-usage.mjs'), tellUsage);
  symlinkSync(join(root, 'features'), join(folder, 'features'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const bareCucumber = join(root, 'node_modules/@cucumber/cucumber/bin/cucumber.js');
  const commands = {
    kit: [join(root, 'dist/cli.js'), 'run', '--out', join(folder, 'results')],
    bare: [bareCucumber, 'features/**/*.feature', '--import', 'steps.mjs', '--format', 'progress', '--no-strict'],
  };
  const took: Record<keyof typeof commands, Took[]> = { kit: [], bare: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const name of ['kit', 'bare'] as const) {
      const once = time(commands[name]);
      if (round >= 0) took[name].push(once);
    }
  }
  console.log('| whole process | median s | min–max s | CPU s | peak memory, MiB |\n|---|---:|---:|---:|---:|');
  console.log(row('va-tck run', took.kit));
  console.log(row('cucumber-js, empty steps', took.bare));
  const ratio = (of: keyof Took) =>
    median(took.kit.map((kit, round) => kit[of] / (took.bare[round]?.[of] ?? Number.NaN))).toFixed(2);
  console.log(`\nratio, median of ${rounds} pairs: ${ratio('seconds')} (goal: at most ${goal.toFixed(1)})`);
  console.log(`ratio of CPU time: ${ratio('cpuSeconds')}; of peak memory: ${ratio('residentMebibytes')}`);
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

function time(command: readonly string[]): Took {
  const began = performance.now();
  const preload = ['--import', join(folder, 'tell-usage.mjs')];
  const done = spawnSync(process.execPath, [...preload, ...command], { cwd: folder, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1_000;
  if (done.status !== 0)
    throw new Error(`${command.join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  // A step that is undefined to bare cucumber is no failure there, and would make it look fast.
  if (!/^(Scenarios: )?\d+ (scenarios \(\d+ )?passed/m.test(done.stdout) || /undefined|ambiguous/.test(done.stdout))
    throw new Error(`${command.join(' ')} did not pass every scenario:\n${done.stdout.slice(-2_000)}`);
  const used: NodeJS.ResourceUsage = JSON.parse(readFileSync(usageFile, 'utf8'));
  return {
    seconds,
    cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1_000_000,
    residentMebibytes: used.maxRSS / 1_024,
  };
}

function row(name: string, took: readonly Took[]): string {
  const times = took.map(({ seconds }) => seconds);
  const cpu = median(took.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2);
  const memory = median(took.map(({ residentMebibytes }) => residentMebibytes)).toFixed(0);
  const range = `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`;
  return `| ${name} | ${median(times).toFixed(2)} | ${range} | ${cpu} | ${memory} |`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
