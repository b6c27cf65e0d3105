import type { Mutant } from '../mutant.js';
import { asIf } from '../slmgr-option.js';

type Refused = [option: string, clause: string];

/** Options that every row says to be for an elevated prompt, and the clause that says so of each. */
const refused: readonly Refused[] = [
  ['/ipk', 'SLMGR-ELEVATION-KEYS'],
  ['/upk', 'SLMGR-ELEVATION-KEYS'],
  ['/cpky', 'SLMGR-ELEVATION-KEYS'],
  ['/ilc', 'SLMGR-ELEVATION-LICENSES'],
  ['/rilc', 'SLMGR-ELEVATION-LICENSES'],
  ['/rearm', 'SLMGR-ELEVATION-LICENSES'],
  ['/skms', 'SLMGR-ELEVATION-KMS-CLIENT'],
  ['/ckms', 'SLMGR-ELEVATION-KMS-CLIENT'],
  ['/skhc', 'SLMGR-ELEVATION-KMS-CLIENT'],
  ['/ril', 'SLMGR-ELEVATION-TOKENS'],
  ['/stao', 'SLMGR-ELEVATION-TOKENS'],
  ['/ctao', 'SLMGR-ELEVATION-TOKENS'],
];

const client = ['/cpky', '/upk', '/skms', '/ckms', '/skhc', '/ril', '/stao', '/ctao'];
const host = ['/sai', '/sri', '/sprt', '/sdns', '/cdns', '/spri', '/cpri'];

/** One option each that anybody may use. */
export const forAnyUser: readonly Mutant[] = refused.map(([option, clause]) => ({
  id: `${option.slice(1)}-for-any-user`,
  breaks: `${option} needs no elevation.`,
  kills: [clause],
  machine: asIf(option, 'show'),
}));

/** One option each that UserOperations exempts although its row does not say so. */
export const exempted: readonly Mutant[] = [...client, ...host].map(option => ({
  id: `${option.slice(1)}-exempted-by-user-operations`,
  breaks: `With UserOperations ${option} needs no elevation.`,
  kills: [client.includes(option) ? 'SLMGR-USER-OPERATIONS-ONLY' : 'SLMGR-USER-OPERATIONS-HOST'],
  machine: asIf(option, 'install-key'),
}));

const showing: readonly Refused[] = [
  ['/dli', 'SLMGR-ELEVATION-NOT-NEEDED'],
  ['/dlv', 'SLMGR-ELEVATION-NOT-NEEDED'],
  ['/xpr', 'SLMGR-ELEVATION-NOT-NEEDED'],
  ['/lil', 'SLMGR-ELEVATION-LISTS'],
  ['/ltc', 'SLMGR-ELEVATION-LISTS'],
  ['/dti', 'SLMGR-ELEVATION-LISTS'],
  ['/ipk', 'SLMGR-USER-OPERATIONS'],
  ['/ilc', 'SLMGR-USER-OPERATIONS'],
  ['/rilc', 'SLMGR-USER-OPERATIONS'],
  ['/rearm', 'SLMGR-USER-OPERATIONS'],
];

/** One option each that is for an elevated prompt alone, although its row, or UserOperations, frees from it. */
export const onlyElevated: readonly Mutant[] = showing.map(([option, clause]) => ({
  id: `${option.slice(1)}-only-elevated`,
  breaks: `${option} needs elevation whatever its row says.`,
  kills: [clause],
  machine: asIf(option, 'configure'),
}));
