import { expect, test } from 'vitest';
import type { Profile, Role } from '../contracts/catalogue/clause.js';
import { castingOf } from './casting.js';

const roles: Role[] = ['kms-client', 'kms-host', 'activation-service'];

test.each<[Profile, Role[], Role[]]>([
  ['machine', ['kms-client'], ['kms-client']],
  ['machine', ['kms-host'], ['kms-host']],
  ['machine', ['kms-client', 'kms-host'], ['kms-client', 'kms-host']],
  ['machine', ['activation-service'], []],
  ['kms-host', ['kms-host'], ['kms-host']],
  ['kms-host', ['kms-client'], []],
  ['reference', ['activation-service'], ['activation-service']],
  ['reference', ['kms-client', 'kms-host', 'activation-service'], ['kms-client', 'kms-host', 'activation-service']],
  ['reference', [], []],
])('profile %s where %j is judged: the target plays %j, the kit all others', (profile, judged, played) => {
  const cast = castingOf(profile, new Set(judged));
  expect(roles.filter(role => cast(role) === 'target')).toEqual(played);
  expect(roles.filter(role => cast(role) === 'kit')).toEqual(roles.filter(role => !played.includes(role)));
});
