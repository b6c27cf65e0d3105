import { readDword } from '../../mocks/machine/core/registry.js';
import type { Mutant } from '../mutant.js';

/** Another number of rearms than Table 8 has, or counted wrongly. */
export const limit: readonly Mutant[] = [
  {
    id: 'two-rearms',
    breaks: 'A system can be rearmed twice.',
    kills: ['REARM-LIMIT', 'REARM-LIMIT-FIXED', 'REARM-SKIP-COUNT'],
    profile: { rearms: 2 },
  },
  {
    id: 'four-rearms',
    breaks: 'A system can be rearmed four times.',
    kills: ['REARM-LIMIT', 'REARM-LIMIT-REACHED', 'REARM-LIMIT-CODE', 'REARM-SHARED', 'REARM-SYSPREP-EXHAUSTED'],
    profile: { rearms: 4 },
  },
  {
    id: 'rearms-never-run-out',
    breaks: 'A system with no rearm left is rearmed all the same.',
    kills: ['REARM-LIMIT-REACHED', 'REARM-LIMIT-CODE', 'REARM-SYSPREP-EXHAUSTED'],
    machine: { mayRearm: () => true },
  },
  {
    id: 'last-rearm-refused',
    breaks: 'The last rearm that is left is refused.',
    kills: ['REARM-LIMIT', 'REARM-SHARED'],
    machine: { mayRearm: left => left > 1 },
  },
  {
    id: 'rearms-not-counted',
    breaks: 'A rearm lowers nothing.',
    kills: ['REARM-LIMIT', 'REARM-LIMIT-REACHED', 'REARM-SHARED', 'REARM-SYSPREP-EXHAUSTED'],
    machine: { rearmsAfter: left => left },
  },
  {
    id: 'sysprep-counts-nothing',
    breaks: 'sysprep /generalize rearms without lowering what is left.',
    kills: ['REARM-SHARED'],
    machine: { rearmsAfter: (left, by) => (by === 'sysprep' ? left : left - 1) },
  },
  {
    id: 'sysprep-never-runs-out',
    breaks: 'sysprep /generalize rearms a system with no rearm left.',
    kills: ['REARM-SYSPREP-EXHAUSTED'],
    machine: { mayRearm: (left, by) => by === 'sysprep' || left > 0 },
  },
  {
    id: 'sysprep-silent-about-the-limit',
    breaks: 'sysprep /generalize is answered with success where it could not rearm.',
    kills: ['REARM-SYSPREP-EXHAUSTED'],
    machine: { exhaustedCode: by => (by === 'sysprep' ? '0x00000000' : '0xC004D307') },
  },
  {
    id: 'exhausted-rearm-called-success',
    breaks: 'A rearm that did not come about is called a success.',
    kills: ['REARM-LIMIT-REACHED', 'REARM-LIMIT-CODE'],
    machine: { exhaustedCode: () => '0x00000000' },
  },
  {
    id: 'rearms-left-by-the-registry',
    breaks: 'A registry value brings more rearms.',
    kills: ['REARM-LIMIT-FIXED'],
    machine: { rearmsLeft: machine => readDword(machine, 'RearmLimit') ?? machine.rearmsRemaining },
  },
  {
    id: 'service-pack-brings-nothing',
    breaks: 'A service pack brings no rearm.',
    kills: ['REARM-SERVICE-PACK'],
    machine: { rearmsAfterServicePack: left => left },
  },
  {
    id: 'service-pack-brings-three',
    breaks: 'A service pack sets the rearms that are left to three.',
    kills: ['REARM-SERVICE-PACK'],
    machine: { rearmsAfterServicePack: () => 3 },
  },
];
