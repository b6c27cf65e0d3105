import type { Plan, RunResult, Shard } from '../contracts/types/results.js';
import { replaysFact } from './replay-words.js';
import { scenariosDue } from './scenarios-due.js';
import { waiverUses } from './waiver-use.js';

/** Name and value of each thing that was run; the same in every report of the same run. Not yet neutralised. */
export function runFacts(result: RunResult): [name: string, value: string][] {
  const { header, gate } = result;
  const again = replaysFact(result);
  const { description, plan } = header;
  return [
    ['Implementation under test', `${description.name} ${description.version}`],
    ['Target', header.target],
    ['Profile', header.profile],
    ['Policy profile', header.policyProfile],
    ['Lab', header.lab],
    ['Interfaces', listed(description.interfaces)],
    ['Capabilities', listed(description.capabilities)],
    ['Time', timeFact(description.capabilities)],
    ['Seed', String(header.seed)],
    ['Plan', `${plan.full ? 'full' : 'selection'}, ${plan.scenarios} scenario${plan.scenarios === 1 ? '' : 's'}`],
    ...(plan.shard === null ? [] : [shardFact(plan, plan.shard)]),
    ...(plan.selection.length > 0 ? [['Selection', plan.selection.join(' ')] as [string, string]] : []),
    ['Plan hash (SHA-256)', plan.hash],
    ['Kit', `${header.kit.name} ${header.kit.version}`],
    ['Readings', readingsFact(result)],
    ...(again === null ? [] : [['Run again', again] as [string, string]]),
    ...(header.waivers.length === 0 ? [] : [['Waivers', waiversFact(result)] as [string, string]]),
    ...(gate === null ? [] : [['Baseline', gate.baseline] as [string, string]]),
  ];
}

/** The facts of the wall clock: the only part of a report that differs between two identical runs. */
export function wallClockFacts(result: RunResult): [name: string, value: string][] {
  const { startedAt, finishedAt, durationMilliseconds, node, platform } = result.wallClock;
  return [
    ['Started', startedAt],
    ['Finished', finishedAt ?? 'not recorded'],
    ['Duration', durationMilliseconds === null ? 'not recorded' : `${durationMilliseconds} ms`],
    ['Node.js', node],
    ['Platform', platform],
  ];
}

function shardFact(plan: Plan, { index, count }: Shard): [string, string] {
  return ['Shard', `${index} of ${count}: ${scenariosDue(plan)} of the plan's scenarios`];
}

function timeFact(capabilities: readonly string[]): string {
  return capabilities.includes('virtual-clock')
    ? 'virtual: the kit moves the clock'
    : 'real: the target is on the wall clock, so instants differ from run to run';
}

function waiversFact(result: RunResult): string {
  const uses = waiverUses(result);
  const used = uses.filter(({ scenarios }) => scenarios.length > 0).length;
  const expired = uses.filter(({ waiver }) => waiver.expired).length;
  return `${uses.length} given: ${used} used, ${uses.length - used - expired} unused, ${expired} expired`;
}

function readingsFact(result: RunResult): string {
  const { readings } = result.header;
  const others = readings.filter(reading => !reading.default);
  if (others.length === 0) return `${readings.length} registered, all at their default`;
  const named = others.map(({ interpretation, reading }) => `${interpretation} → ${reading}`).join(', ');
  return `${readings.length} registered; ${others.length} not at the default: ${named}`;
}

function listed(words: readonly string[]): string {
  return words.length > 0 ? words.join(', ') : 'none';
}
