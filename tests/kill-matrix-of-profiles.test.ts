import { expect, test } from 'vitest';
import { loadKit } from '../cli/load-kit.js';
import type { Profile } from '../contracts/catalogue/clause.js';
import { refusalShownAsSuccess } from '../mutants/host-key-limit/refusal-shown-as-success.js';
import type { Mutant } from '../mutants/mutant.js';
import { runMutants } from '../runner/mutation/run-mutants.js';

/** A clause of every profile, in which the activation service refuses. */
const clause = 'HOST-KEY-LIMIT-SHOWN';
const brokenService: Mutant = {
  id: 'service-without-a-limit',
  breaks: 'The activation service knows no limit.',
  kills: [clause],
  activationService: { hostKeyRefusal: () => null },
};

const matrixOf = (profiles: readonly Profile[], mutants: readonly Mutant[]) =>
  runMutants(loadKit(), mutants, {
    profiles,
    seed: 1,
    full: false,
    only: [clause],
    onProfile: () => {},
    onRun: () => {},
  });

test('a clause is proven in each profile by an implementation that is broken there', async () => {
  const { profiles } = await matrixOf(['kms-host', 'machine', 'reference'], [refusalShownAsSuccess]);
  for (const { profile, killers, unprovenClauses } of profiles) {
    expect([profile, killers, unprovenClauses]).toEqual([profile, { [clause]: [refusalShownAsSuccess.id] }, []]);
  }
  expect(profiles.map(({ profile }) => profile)).toEqual(['kms-host', 'machine', 'reference']);
});

test('a broken activation service proves nothing of a target: it is broken in the reference run alone', async () => {
  const { profiles } = await matrixOf(['kms-host', 'machine', 'reference'], [brokenService]);
  expect(profiles.map(({ profile, unprovenClauses }) => [profile, unprovenClauses])).toEqual([
    ['kms-host', [clause]],
    ['machine', [clause]],
    ['reference', []],
  ]);
});

test('a profile that has none of the clauses asked for is left out', async () => {
  const { profiles } = await runMutants(loadKit(), [], {
    profiles: ['kms-host', 'machine'],
    seed: 1,
    full: false,
    only: ['KMS-THRESHOLD-CLIENT'],
    onProfile: () => {},
    onRun: () => {},
  });
  expect(profiles.map(({ profile }) => profile)).toEqual(['machine']);
});
