import { describe, expect, test } from 'vitest';
import type { Profile } from '../../contracts/catalogue/clause.js';
import type { TargetDescription } from '../../contracts/types/target-control.js';
import { fixtureDescription, fixtureKit } from '../fixtures/fixture-kit.js';
import type { Kit } from '../kit.js';
import { makePlan } from './plan.js';
import { readFeatures } from './read-features.js';
import { readingsOfRun } from './readings.js';
import type { Selection } from './selection.js';

const everything: Selection = { only: [], tags: null, scenarios: [] };
const features = await readFeatures(fixtureKit, null);

function plan(
  profile: Profile,
  {
    description = {},
    selection = everything,
    kit = fixtureKit,
    from = features,
  }: { description?: Partial<TargetDescription>; selection?: Selection; kit?: Kit; from?: typeof features } = {},
) {
  const described = { ...fixtureDescription, ...description };
  const readings = Object.fromEntries(
    readingsOfRun(kit.interpretations, described).map(({ interpretation, reading }) => [interpretation, reading]),
  );
  return makePlan({ kit, profile, description: described, readings, selection, features: from });
}

test('a scenario is read as it stands, with its rule, steps and background', () => {
  const failing = features.find(scenario => scenario.name === 'The target fails');
  expect(failing).toMatchObject({
    id: 'features/a-verdicts.feature:13',
    feature: 'Verdicts',
    rule: 'A rule',
    tags: ['@ONE'],
    steps: [{ text: 'Given it holds' }, { text: 'Then the target answers 24 instead of 25' }, { text: 'And it holds' }],
  });
});

test('a row of an outline is a scenario with the line of the row', () => {
  const rows = features.filter(scenario => scenario.name === 'Rows');
  expect(rows.map(row => [row.id, row.scenarioLine])).toEqual([
    ['features/a-verdicts.feature:23', 18],
    ['features/a-verdicts.feature:24', 18],
  ]);
});

test('a profile has the scenarios that judge one of its clauses, the reference all', () => {
  expect(plan('machine').scenarios.map(scenario => scenario.name)).toEqual([
    'Passes',
    'The target fails',
    'Rows',
    'Rows',
  ]);
  expect(plan('reference').scenarios).toHaveLength(features.length);
  expect(plan('kms-host').clauses.map(clause => clause.id)).toEqual(['ONE', 'NEEDS-WMI', 'READ']);
});

describe('a scenario does not apply', () => {
  const reasons = (profile: Profile, description: Partial<TargetDescription>) =>
    Object.fromEntries(
      plan(profile, { description }).scenarios.map(({ name, notApplicable }) => [name, notApplicable]),
    );

  test('where a clause needs what the target does not declare', () => {
    expect(reasons('kms-host', {})['Needs an interface']).toBe(
      'The target does not declare wmi, which NEEDS-WMI needs.',
    );
    expect(reasons('kms-host', { interfaces: ['wmi'] })['Needs an interface']).toBeNull();
  });

  test('where the target reads the guide otherwise', () => {
    expect(reasons('kms-host', {})).toMatchObject({
      'One reading': expect.stringContaining('"each"'),
      'Another reading': null,
    });
    expect(reasons('kms-host', { readings: { limit: 'total' } })).toMatchObject({
      'One reading': null,
      'Another reading': expect.stringContaining('"total"'),
    });
  });

  test('but not where the lab plays the role that the reading is about', () => {
    const kit: Kit = {
      ...fixtureKit,
      interpretations: fixtureKit.interpretations.map(known => ({ ...known, role: 'activation-service' as const })),
    };
    expect(plan('kms-host', { kit }).scenarios.filter(scenario => scenario.notApplicable !== null)).toHaveLength(1);
  });

  test('but not to the reference because of a reading', () => {
    const named = plan('reference').scenarios.filter(({ notApplicable }) => notApplicable !== null);
    expect(named.map(scenario => scenario.name)).toEqual(['Needs an interface']);
  });
});

describe('the hash of a plan', () => {
  const { hash } = plan('machine').record;

  test('is the same for the same questions, whatever the order, the selection and the target', () => {
    expect(plan('machine', { from: [...features].reverse() }).record.hash).toBe(hash);
    expect(plan('machine', { selection: { ...everything, only: ['ONE'] } }).record).toMatchObject({
      hash,
      full: false,
    });
    expect(plan('machine', { description: { name: 'Other', interfaces: ['wmi'] } }).record.hash).toBe(hash);
  });

  test('changes with the profile, the kit, a step, a tag and a clause', () => {
    const changed = [
      plan('kms-host'),
      plan('machine', { kit: { ...fixtureKit, version: '0.0.2' } }),
      plan('machine', { kit: { ...fixtureKit, policyProfile: 'another' } }),
      plan('machine', { from: features.map(s => ({ ...s, steps: s.steps.slice(1) })) }),
      plan('machine', { from: features.map(s => (s.name === 'Rows' ? { ...s, tags: ['@TWO', '@ONE'] } : s)) }),
      plan('machine', { kit: { ...fixtureKit, clauses: fixtureKit.clauses.map(c => ({ ...c, section: 'Table 9' })) } }),
    ].map(({ record }) => record.hash);
    expect(new Set([...changed, hash]).size).toBe(changed.length + 1);
  });
});

test('parts of a selection narrow each other, and it is recorded as given', async () => {
  const tagged = await readFeatures(fixtureKit, '@ONE or @TWO');
  const selection = { only: ['TWO'], tags: '@ONE or @TWO', scenarios: ['a-verdicts.feature:24'] };
  const { record, scenarios } = plan('machine', { selection, from: tagged });
  expect(scenarios.map(scenario => scenario.id)).toEqual(['features/a-verdicts.feature:24']);
  expect(record).toMatchObject({
    full: false,
    scenarios: 1,
    selection: ['--only TWO', '--tags @ONE or @TWO', '--scenario a-verdicts.feature:24'],
  });
});

test('a tag that means nothing is a defect of the kit', () => {
  const from = features.map(scenario => ({ ...scenario, tags: [...scenario.tags, '@reading:limit=none'] }));
  expect(() => plan('machine', { from })).toThrow('@reading:limit=none');
});

test('a target that claims an unknown reading cannot be judged', () => {
  expect(() => plan('machine', { description: { readings: { limit: 'eech' } } })).toThrow(
    /"eech".*Did you mean "each"/,
  );
  expect(() => plan('machine', { description: { readings: { toString: 'x' } } })).toThrow('"toString"');
});
