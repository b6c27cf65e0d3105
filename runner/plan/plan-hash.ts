import { createHash } from 'node:crypto';
import type { Clause, Profile } from '../../contracts/catalogue/clause.js';
import type { Kit } from '../kit.js';
import type { FeatureScenario } from './read-features.js';

/** SHA-256 over everything that decides what the full plan of a profile judges. The seed and a selection are no part of it: two runs with
 * the same hash were asked the same questions. */
export function planHash(
  kit: Kit,
  profile: Profile,
  scenarios: readonly FeatureScenario[],
  clauses: readonly Clause[],
): string {
  const content = {
    kit: kit.version,
    policyProfile: kit.policyProfile,
    profile,
    scenarios: scenarios
      .map(({ id, name, steps, tags }) => ({ id, name, steps, tags: [...tags].sort() }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    clauses: [...clauses].sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
