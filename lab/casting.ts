import type { Profile, Role } from '../contracts/catalogue/clause.js';

/** The roles a target of this profile can play. */
export const rolesOf: Readonly<Record<Profile, readonly Role[]>> = {
  machine: ['kms-client', 'kms-host'],
  'kms-host': ['kms-host'],
  reference: ['kms-client', 'kms-host', 'activation-service', 'name-server'],
};

/** Who plays a role in one scenario: the target plays every role that the scenario judges and its profile has; mocks play all others. */
export function castingOf(profile: Profile, judged: ReadonlySet<Role>): (role: Role) => 'target' | 'kit' {
  return role => (judged.has(role) && rolesOf[profile].includes(role) ? 'target' : 'kit');
}
