import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { namePlaces } = standardPolicies;

/** Names looked for in the wrong subkeys, or in the wrong order (KMS discovery order, steps 1 to 3). */
export const nameMutants: readonly Mutant[] = [
  {
    id: 'name-for-all-first',
    breaks: 'The most general name counts before the most special one.',
    kills: ['ORDER-SKU-FIRST', 'ORDER-APPID-SECOND', 'SKMS-ID-ASKED'],
    machine: { namePlaces: (...of) => [...namePlaces(...of)].reverse() },
  },
  {
    id: 'name-of-application-first',
    breaks: 'A name for the application counts before one for the edition.',
    kills: ['ORDER-SKU-FIRST'],
    machine: { namePlaces: (...of) => [...namePlaces(...of)].sort((a, b) => rank(a) - rank(b)) },
  },
  {
    id: 'name-of-edition-ignored',
    breaks: 'A name for the edition is not looked for.',
    kills: ['ORDER-SKU-FIRST', 'ORDER-PORT-VALUE', 'SKMS-ID-ASKED'],
    machine: { namePlaces: (...of) => namePlaces(...of).slice(1) },
  },
  {
    id: 'name-of-application-ignored',
    breaks: 'A name for the application is not looked for.',
    kills: ['ORDER-APPID-SECOND', 'ORDER-PORT-VALUE'],
    machine: { namePlaces: (...of) => namePlaces(...of).filter(place => place === '' || place.includes('\\')) },
  },
  {
    id: 'name-for-all-ignored',
    breaks: 'A name for all products is not looked for.',
    kills: ['ORDER-GLOBAL-THIRD', 'ORDER-NAME-BEFORE-CACHE', 'ORDER-PORT-VALUE'],
    machine: { namePlaces: (...of) => namePlaces(...of).filter(place => place !== '') },
  },
  {
    id: 'name-of-any-subkey',
    breaks: 'A name is taken wherever it stands, be it for another edition or application.',
    kills: ['ORDER-OTHER-SUBKEY'],
    machine: {
      namePlaces: (machine, ...of) => [...namePlaces(machine, ...of), ...Object.keys(machine.registry.software)],
    },
  },
];

/** The application's own subkey before the rest. */
function rank(place: string): number {
  return place !== '' && !place.includes('\\') ? 0 : 1;
}
