import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';
import { oneKeyRefused } from './one-key-refused.js';

const { judgeKey, typedKey } = standardPolicies;

/** Setup keys installed wrongly (Table 9). */
export const setupKeysMutants: readonly Mutant[] = [
  ...oneKeyRefused,
  {
    id: 'no-key-from-set-up',
    breaks: 'A computer comes out of set-up without a product key.',
    kills: ['SETUP-KEY-DEFAULT'],
    machine: { keyFromSetUp: () => null },
  },
  {
    id: 'one-key-for-all-editions',
    breaks: 'Every computer comes out of set-up with the first setup key of the list.',
    kills: ['SETUP-KEY-DEFAULT'],
    machine: { keyFromSetUp: keyRing => keyRing.find(({ channel }) => channel === 'setup') ?? null },
  },
  {
    id: 'setup-key-refused-after-mak',
    breaks: 'A computer with a MAK takes no setup key.',
    kills: ['SETUP-KEY-FROM-MAK'],
    machine: { judgeKey: refusingAfter('mak') },
  },
  {
    id: 'setup-key-refused-after-host-key',
    breaks: 'A KMS host takes no setup key.',
    kills: ['SETUP-KEY-FROM-HOST'],
    machine: { judgeKey: refusingAfter('kms-host') },
  },
  {
    id: 'setup-key-of-the-generation-taken',
    breaks: 'A client edition takes the setup key of any client edition, a server edition of any server edition.',
    kills: ['SETUP-KEY-OTHER-EDITION'],
    machine: {
      judgeKey: (machine, productKey) => {
        const entry = machine.keyRing.find(known => known.productKey === productKey);
        const isServer = (edition: string) => edition.startsWith('server');
        const alike = entry?.channel === 'setup' && isServer(entry.edition) === isServer(machine.computer.edition.id);
        return alike ? '0x00000000' : judgeKey(machine, productKey);
      },
    },
  },
  {
    id: 'setup-key-of-any-edition-taken',
    breaks: 'Any computer takes the setup key of any edition.',
    kills: ['SETUP-KEY-OTHER-EDITION'],
    machine: {
      judgeKey: (machine, productKey) =>
        machine.keyRing.some(known => known.productKey === productKey) ? '0x00000000' : judgeKey(machine, productKey),
    },
  },
  {
    id: 'dashes-of-any-length-taken',
    breaks: 'Dashes of any length are taken for hyphens.',
    kills: ['SETUP-KEY-MISTYPED'],
    machine: { typedKey: typed => typedKey(typed).replace(/[\u2010-\u2015]/g, '-') },
  },
  {
    id: 'long-dashes-alone-taken',
    breaks: 'The longest kind of dash is taken for a hyphen.',
    kills: ['SETUP-KEY-MISTYPED'],
    machine: { typedKey: typed => typedKey(typed).replaceAll('\u2015', '-') },
  },
  {
    id: 'letters-after-the-key-ignored',
    breaks: 'What follows the 29 characters of a product key is ignored.',
    kills: ['SETUP-KEY-MISTYPED'],
    machine: { typedKey: typed => typedKey(typed).slice(0, 29) },
  },
  {
    id: 'unfinished-key-completed',
    breaks: 'A product key is known by its beginning.',
    kills: ['SETUP-KEY-MISTYPED'],
    machine: { typedKey: typed => completed(typedKey(typed)) },
  },
  {
    id: 'width-of-characters-ignored',
    breaks: 'Full-width characters are taken for the ordinary ones.',
    kills: ['SETUP-KEY-MISTYPED'],
    machine: { typedKey: typed => typedKey(typed).normalize('NFKC') },
  },
  {
    id: 'hyphens-of-no-account',
    breaks: 'A product key is read without regard to what stands between its groups.',
    kills: ['SETUP-KEY-NO-HYPHENS'],
    machine: { typedKey: typed => grouped(typedKey(typed).replace(/[^A-Z0-9]/g, '')) },
  },
];

function refusingAfter(channel: 'mak' | 'kms-host'): typeof judgeKey {
  return (machine, productKey) => {
    const setupKey = machine.keyRing.find(known => known.productKey === productKey)?.channel === 'setup';
    return setupKey && machine.installedKey?.channel === channel ? '0xC004F050' : judgeKey(machine, productKey);
  };
}

/** The setup key of Windows 7 Enterprise for its beginning. */
function completed(typed: string): string {
  const key = '33PXH-7Y6KF-2VJC9-XBBR8-HVTHH';
  return typed.length >= 23 && key.startsWith(typed) ? key : typed;
}

function grouped(characters: string): string {
  return characters.match(/.{1,5}/g)?.join('-') ?? '';
}
