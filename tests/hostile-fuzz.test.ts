/** Random targets: whatever they answer, a run ends in verdicts. `VA_TCK_HOSTILE_RUNS=100` with another `VA_TCK_HOSTILE_SEED` looks further. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKit } from '../cli/load-kit.js';
import { readFeatures } from '../runner/plan/read-features.js';
import { anyBehaviour } from './hostile/any-behaviour.js';
import type { Behaviour } from './hostile/behaviours.js';
import { expectWhole } from './hostile/invariants.js';
import { judgeFake } from './hostile/judge-fake.js';

const seed = Number(process.env.VA_TCK_HOSTILE_SEED ?? 20_090_722);
const numRuns = Number(process.env.VA_TCK_HOSTILE_RUNS ?? 1);
/** Scenarios of a run; the fake target misbehaves in every second. */
const scenariosInRun = 120;
const longestMilliseconds = 60_000;

type Profile = 'machine' | 'kms-host';

interface Run {
  chosen: string[];
  bad: Behaviour[];
}

const kit = loadKit();

/** Scenarios of a profile from all over its features, and something bad for every second of them. */
async function anyRun(profile: Profile): Promise<fc.Arbitrary<Run>> {
  const judged = new Set(kit.clauses.filter(({ profiles }) => profiles.includes(profile)).map(({ id }) => `@${id}`));
  const scenarios = (await readFeatures(kit, null))
    .filter(({ tags }) => tags.some(tag => judged.has(tag)) && !tags.some(tag => tag.startsWith('@reading')))
    .map(({ id }) => id);
  const length = Math.min(scenariosInRun, scenarios.length);
  const chosen = fc.tuple(fc.nat(scenarios.length - 1), fc.constantFrom(1, 7, 11, 13)).map(([first, stride]) => {
    const places = new Set(Array.from({ length }, (_none, at) => (first + at * stride) % scenarios.length));
    return scenarios.filter((_id, at) => places.has(at));
  });
  const half = Math.floor(length / 2);
  return fc.record({ chosen, bad: fc.array(anyBehaviour(profile), { minLength: half, maxLength: half }) });
}

async function endsInVerdicts(profile: Profile, { chosen, bad }: Run): Promise<void> {
  const wrongAt = new Map(chosen.flatMap((id, at) => (at % 2 === 1 ? [[id, bad[(at - 1) / 2]] as const] : [])));
  const rules = [...wrongAt].map(([scenario, wrong]) => ({ scenario, verb: wrong?.verb ?? '', do: wrong?.do ?? [] }));
  const judged = await judgeFake({ rules, scenarios: chosen, profile, timeoutMilliseconds: 2_000 });
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

test.each(['machine', 'kms-host'] as const)(
  'whatever a %s answers, every scenario has a verdict, and those beside a bad one their own',
  { timeout: 3_600_000 },
  async profile => {
    const property = fc.asyncProperty(await anyRun(profile), run => endsInVerdicts(profile, run));
    await fc.assert(property, { seed, numRuns, endOnFailure: true, ...briefly });
  },
);
