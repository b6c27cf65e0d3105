/** What becomes of a run whose target breaks everything that can be broken. Real processes; the fake target is the reference where its script
 * says nothing, so that the scenarios beside a bad one are real. */
import { beforeAll, expect, test } from 'vitest';
import { loadKit } from '../cli/load-kit.js';
import { readFeatures } from '../runner/plan/read-features.js';
import { type Behaviour, behaviours, deaths, kmsBehaviours } from './hostile/behaviours.js';
import { expectWhole } from './hostile/invariants.js';
import { type Binding, type Judged, type JudgeOptions, judgeFake } from './hostile/judge-fake.js';

const timeout = 120_000;
/** All but the waiting, on a machine with other things to do. What failed is seen twice, so waiting is too. */
const ordinaryMilliseconds = 60_000;

let machineScenarios: string[] = [];
let hostScenarios: string[] = [];
beforeAll(async () => {
  const all = (await readFeatures(loadKit(), null)).filter(({ tags }) => !tags.some(tag => tag.startsWith('@reading')));
  machineScenarios = all.map(({ id }) => id).filter(id => /slmgr-(keys|elevation)\.feature/.test(id));
  hostScenarios = all.map(({ id }) => id).filter(id => /\/host-count\.feature/.test(id));
});

/** Gives every second scenario something bad, and judges the whole. */
async function judgeAll(
  bad: readonly Behaviour[],
  from: readonly string[],
  options: Omit<JudgeOptions, 'rules' | 'scenarios'>,
) {
  const scenarios = from.slice(0, 2 * bad.length + 1);
  expect(scenarios).toHaveLength(2 * bad.length + 1);
  const rules = bad.map(({ verb = 'runSlmgr', do: actions }, at) => ({
    scenario: scenarios[2 * at + 1] ?? '',
    verb,
    call: 1,
    do: actions,
  }));
  const judged = await judgeFake({ ...options, rules, scenarios });
  expectWhole(judged, scenarios);
  expectEach(judged, bad);
  const waits = bad.reduce((sum, { waits = 0 }) => sum + waits, 0);
  expect(judged.milliseconds).toBeLessThan(ordinaryMilliseconds + 2 * waits * (options.timeoutMilliseconds ?? 1_000));
}

/** The bad scenarios failed as they should, and no other. */
function expectEach({ scenarios, code }: Judged, bad: readonly Behaviour[]): void {
  const told = scenarios.map(({ verdict, failure }, at) => {
    const behaviour = at % 2 === 0 ? undefined : bad[(at - 1) / 2];
    const wanted = behaviour?.says ?? null;
    const message = failure?.message ?? verdict;
    const isFine = wanted instanceof RegExp ? verdict === 'failed' && wanted.test(message) : verdict === 'passed';
    return { did: JSON.stringify(behaviour?.do ?? 'nothing bad'), message, isFine };
  });
  expect(told.filter(({ isFine }) => !isFine)).toEqual([]);
  expect(code).toBe(bad.some(({ says }) => says !== null) ? 1 : 4);
}

const over = (binding: Binding, table: readonly Behaviour[]) =>
  table.filter(({ over = [binding] }) => over.includes(binding));

test.each(['http', 'stdio'] as const)('over %s, bad bytes cost the scenario they come in', { timeout }, binding =>
  judgeAll(over(binding, behaviours.bytes), machineScenarios, { binding }),
);

test.each(['http', 'stdio'] as const)(
  'over %s, bad frames and floods cost the scenario they come in',
  { timeout },
  binding => judgeAll(over(binding, behaviours.framing), machineScenarios, { binding }),
);

test.each(['http', 'stdio'] as const)(
  'over %s, answers too late, too often or to nobody cost their scenario',
  { timeout },
  binding => judgeAll(over(binding, behaviours.timing), machineScenarios, { binding }),
);

test.each(['supervised', 'stdio'] as const)(
  '%s, a target that dies costs the scenario it dies in, once it is back',
  { timeout },
  binding => judgeAll(deaths, machineScenarios, { binding, timeoutMilliseconds: 10_000 }),
);

test('what a target does to the servers around it costs nobody anything', { timeout }, () =>
  judgeAll(behaviours.attacks, machineScenarios, { timeoutMilliseconds: 20_000 }),
);

test('a KMS host that answers a computer badly costs the scenario it does so in', { timeout }, () =>
  judgeAll(kmsBehaviours, hostScenarios, { profile: 'kms-host' }),
);

test('KMS hosts that never answer are given up, and the rest is judged', { timeout }, async () => {
  const rules = [{ verb: 'kms', do: [{ action: 'hang' }] }];
  const judged = await judgeFake({ rules, scenarios: hostScenarios, profile: 'kms-host', timeoutMilliseconds: 1_000 });
  expectWhole(judged, hostScenarios);
  expect(judged.code).toBe(1);
  const messages = judged.scenarios.map(({ failure }) => failure?.message ?? '');
  expect(messages.filter(message => message.includes('deadline'))).toHaveLength(3);
  expect(messages.at(-1)).toContain('3 requests in a row');
  expect(judged.milliseconds).toBeLessThan(ordinaryMilliseconds);
});

test('timers without end, and one deadline after the other, cost one scenario each', { timeout }, async () => {
  const scenarios = (await readFeatures(loadKit(), null))
    .map(({ id }) => id)
    .filter(id => /license-periods/.test(id))
    .slice(0, 3);
  const soon = { action: 'mutate', operations: [{ at: 2, op: 'soon' }] };
  const rules = [{ scenario: scenarios[1] ?? '', verb: ['advance', 'createComputer'], do: [soon] }];
  const judged = await judgeFake({ rules, scenarios, timeoutMilliseconds: 150 });
  expectWhole(judged, scenarios);
  expect(judged.scenarios.map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'passed']);
  expect(judged.scenarios[1]?.failure?.message).toMatch(/timers run without end|kept the kit waiting/);
});

test('a module that never yields costs one scenario where it is served from a process of its own', {
  timeout,
}, async () => {
  const served = 'dist/cli.js serve-target --stdio --target module:./tests/fixtures/targets/never-yields.mjs';
  const scenarios = machineScenarios.slice(0, 3);
  const judged = await judgeFake({ target: `stdio:'${process.execPath}' ${served}`, rules: [], scenarios });
  expectWhole(judged, scenarios);
  expect(judged.scenarios.map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'passed']);
  expect(judged.scenarios[1]?.failure?.message).toMatch(/did not answer "open" within 1000 ms/);
});
