/** What an implementer needs of the kit: the contracts' types, the catalogue, the register of interpretations and the policy profile. */

export type { Clause, Profile, Role } from './catalogue/clause.js';
export { clauses, clausesOf } from './catalogue/index.js';
export { interpretations } from './interpretations/index.js';
export type { Interpretation } from './interpretations/interpretation.js';
export { issuanceLicenses } from './issuance-licenses.js';
export { keyRing } from './key-ring.js';
export type { PolicyProfile } from './profiles/policy-profile.js';
export { windows7And2008R2 } from './profiles/windows-7-2008-r2/index.js';
export type * from './types/activation-protocol.js';
export type * from './types/key-ring.js';
export type * from './types/kms-protocol.js';
export type * from './types/mock-control.js';
export type * from './types/results.js';
export type * from './types/target-control.js';
export type * from './types/token-activation.js';
export type * from './types/values.js';
