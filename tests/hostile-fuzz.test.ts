/** Random targets: whatever they answer, a run ends in verdicts. `VA_TCK_HOSTILE_RUNS=100` with another `VA_TCK_HOSTILE_SEED` looks further. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKit } from '../cli/load-kit.js';
import { readFeatures } from '../runner/read-features.js';
import { anyBehaviour } from './hostile/any-behaviour.js';
import type { Behaviour } from './hostile/behaviours.js';
import { expectWhole } from './hostile/invariants.js';
import { judgeFake } from './hostile/judge-fake.js';

const seed = Number(process.env.VA_TCK_HOSTILE_SEED ?? 20_090_722);
const numRuns = Number(process.env.VA_TCK_HOSTILE_RUNS ?? 2);
/** Scenarios of a run; the fake target misbehaves in every second. */
const scenariosInRun = 120;
const longestMilliseconds = 60_000;

const { clauses, ...kit } = loadKit();
const ofMachine = new Set(clauses.filter(({ profiles }) => profiles.includes('machine')).map(({ id }) => `@${id}`));
const scenarios = (await readFeatures({ ...kit, clauses }, null))
  .filter(({ tags }) => tags.some(tag => ofMachine.has(tag)) && !tags.some(tag => tag.startsWith('@reading')))
  .map(({ id }) => id);

const anySelection = fc
  .tuple(fc.nat(scenarios.length - 1), fc.constantFrom(1, 7, 11, 13))
  .map(([first, stride]) =>
    Array.from({ length: scenariosInRun }, (_none, at) => scenarios[(first + at * stride) % scenarios.length] ?? ''),
  )
  .map(chosen => scenarios.filter(id => chosen.includes(id)));
const half = scenariosInRun / 2;
const anyBehaviours = fc.array(anyBehaviour, { minLength: half, maxLength: half });

interface Run {
  chosen: string[];
  bad: Behaviour[];
}

const anyRun: fc.Arbitrary<Run> = fc.record({ chosen: anySelection, bad: anyBehaviours });

async function endsInVerdicts({ chosen, bad }: Run): Promise<void> {
  const wrongAt = new Map(chosen.flatMap((id, at) => (at % 2 === 1 ? [[id, bad[(at - 1) / 2]] as const] : [])));
  const rules = [...wrongAt].map(([scenario, wrong]) => ({ scenario, verb: wrong?.verb ?? '', do: wrong?.do ?? [] }));
  const judged = await judgeFake({ rules, scenarios: chosen, timeoutMilliseconds: 2_000 });
  expectWhole(judged, chosen);
  const surprising = judged.scenarios.flatMap(({ id, verdict, failure }) => {
    const wrong = wrongAt.get(id);
    const says = wrong?.says ?? null;
    if (says === 'anything' || verdict === (says === null ? 'passed' : 'failed')) return [];
    return [{ id, verdict, message: failure?.message, did: JSON.stringify(wrong)?.slice(0, 2_000) ?? 'nothing bad' }];
  });
  expect(surprising).toEqual([]);
  expect(judged.milliseconds).toBeLessThan(longestMilliseconds);
}

/** The counterexample itself is megabytes: who wants it has the seed. */
const briefly = {
  asyncReporter: async ({ failed, errorInstance, counterexamplePath }: fc.RunDetails<[Run]>) => {
    if (failed) throw new Error(`VA_TCK_HOSTILE_SEED=${seed}, run ${counterexamplePath}`, { cause: errorInstance });
  },
};

test(
  'whatever a target answers, every scenario has a verdict, and those beside a bad one their own',
  {
    timeout: 3_600_000,
  },
  () => fc.assert(fc.asyncProperty(anyRun, endsInVerdicts), { seed, numRuns, endOnFailure: true, ...briefly }),
);
