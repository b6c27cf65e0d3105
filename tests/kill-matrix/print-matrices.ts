/** Prints the kill matrices that the test asks about: a process of its own, since the steps are TypeScript that only tsx can load. */
import { loadKit } from '../../cli/load-kit.js';
import type { Profile } from '../../contracts/catalogue/clause.js';
import { refusalShownAsSuccess } from '../../mutants/host-key-limit/refusal-shown-as-success.js';
import type { Mutant } from '../../mutants/mutant.js';
import { runMutants } from '../../runner/mutation/run-mutants.js';

const serviceWithoutALimit: Mutant = {
  id: 'service-without-a-limit',
  breaks: 'The activation service knows no limit.',
  kills: ['HOST-KEY-LIMIT-SHOWN'],
  activationService: { hostKeyRefusal: () => null },
};

async function profilesOf(mutant: Mutant, clause: string) {
  const profiles: Profile[] = ['kms-host', 'machine', 'reference'];
  const quiet = { onProfile: () => {}, onRun: () => {} };
  const matrix = await runMutants(loadKit(), [mutant], { profiles, seed: 1, full: false, only: [clause], ...quiet });
  return matrix.profiles.map(({ profile, killers, unprovenClauses }) => ({ profile, killers, unprovenClauses }));
}

const matrices = {
  brokenHost: await profilesOf(refusalShownAsSuccess, 'HOST-KEY-LIMIT-SHOWN'),
  brokenService: await profilesOf(serviceWithoutALimit, 'HOST-KEY-LIMIT-SHOWN'),
  clientClause: await profilesOf(refusalShownAsSuccess, 'KMS-THRESHOLD-CLIENT'),
};
process.stdout.write(JSON.stringify(matrices));
