import fc from 'fast-check';
import { keyRing } from '../../contracts/key-ring.js';
import type { KeyRingEntry } from '../../contracts/types/key-ring.js';
import type { SequenceWorld } from './world.js';

/** Something that somebody does, in the words of the features. */
export interface Action {
  /** A step that the suite knows, without its keyword. */
  step: string;
  /** Whether it may be done now. */
  legal(world: SequenceWorld): boolean;
  run(world: SequenceWorld): void;
}

const always = () => true;

function labelled(label: string): KeyRingEntry {
  const entry = keyRing.find(known => known.label === label);
  if (entry === undefined) throw new Error(`no key labelled ${label}`);
  return entry;
}

const mak = labelled('Contoso MAK');

function install(label: string): Action {
  const { productKey } = labelled(label);
  return { step: `CLIENT_1 installs the "${label}"`, legal: always, run: world => world.slmgr('/ipk', productKey) };
}

const setupKey = keyRing.find(entry => entry.channel === 'setup' && entry.edition === 'windows-7-enterprise');

const once: readonly Action[] = [
  { step: 'CLIENT_1 asks for activation', legal: always, run: world => world.slmgr('/ato') },
  install('Contoso MAK'),
  install('KMS key for Windows 7'),
  {
    step: `CLIENT_1 installs the product key "${setupKey?.productKey}"`,
    legal: always,
    run: world => world.slmgr('/ipk', setupKey?.productKey ?? ''),
  },
  {
    step: 'CLIENT_1 removes its product key',
    legal: world => world.machine.installedKey !== null,
    run: world => world.slmgr('/upk'),
  },
  { step: 'CLIENT_1 runs slmgr "/rearm"', legal: always, run: world => world.slmgr('/rearm') },
  { step: 'CLIENT_1 is restarted', legal: always, run: world => world.happens({ kind: 'restart' }) },
  { step: 'the network of CLIENT_1 changes', legal: always, run: world => world.happens({ kind: 'network-change' }) },
  {
    step: 'the hardware of CLIENT_1 changes beyond tolerance',
    legal: always,
    run: world => world.happens({ kind: 'hardware-change', hardwareId: '2'.repeat(36), withinTolerance: false }),
  },
  {
    step: 'the hardware of CLIENT_1 changes within tolerance',
    legal: always,
    run: world => world.happens({ kind: 'hardware-change', hardwareId: '3'.repeat(36), withinTolerance: true }),
  },
  {
    step: 'genuine validation fails on CLIENT_1',
    legal: always,
    run: world => world.happens({ kind: 'genuine-validation-fails' }),
  },
  {
    step: 'sysprep generalises CLIENT_1',
    legal: always,
    run: world => world.happens({ kind: 'sysprep', skipRearm: false }),
  },
  {
    step: 'a service pack is installed on CLIENT_1',
    legal: always,
    run: world => {
      world.servicePacks += 1;
      world.happens({ kind: 'service-pack-installed' });
    },
  },
  {
    step: 'the Software Protection service of CLIENT_1 restarts',
    legal: always,
    run: world => world.happens({ kind: 'service-restart' }),
  },
  { step: 'a user logs on to CLIENT_1', legal: always, run: world => world.happens({ kind: 'logon' }) },
  {
    step: 'genuine validation succeeds on CLIENT_1',
    legal: always,
    run: world => world.happens({ kind: 'genuine-validation-succeeds' }),
  },
  {
    step: 'somebody changes the licence files of CLIENT_1',
    legal: always,
    run: world => world.happens({ kind: 'tampering', target: 'license-files' }),
  },
  {
    step: 'the "Contoso MAK" is typed into the control panel of CLIENT_1',
    legal: always,
    run: world => world.happens({ kind: 'key-typed-in-control-panel', productKey: mak.productKey }),
  },
  {
    step: 'the DNS server fails',
    legal: world => world.dnsWorks,
    run: world => {
      world.dnsWorks = false;
    },
  },
  {
    step: 'the DNS server works again',
    legal: world => !world.dnsWorks,
    run: world => {
      world.dnsWorks = true;
    },
  },
  {
    step: 'KMS_1 loses its activation',
    legal: world => world.host.settings.activated,
    run: world => {
      world.host = { ...world.host, settings: { ...world.host.settings, activated: false } };
    },
  },
];

const contacts = fc.integer({ min: 1, max: 60 }).map(
  (computers): Action => ({
    step: `${computers} other computers have contacted KMS_1`,
    legal: always,
    run: world => world.contactedBy(computers),
  }),
);

/** Lengths of time near those that the guide names, and any other. */
const minutes = fc.oneof(
  fc.constantFrom(
    1,
    14,
    15,
    16,
    119,
    120,
    121,
    10_079,
    10_080,
    10_081,
    43_199,
    43_200,
    43_201,
    259_199,
    259_200,
    259_201,
  ),
  fc.integer({ min: 1, max: 50_000 }),
);

const passing = minutes.map(
  (amount): Action => ({
    step: `${amount} minutes pass`,
    legal: always,
    run: world => world.pass(amount),
  }),
);

/** None shorter than two hours: a sequence would make tens of thousands of attempts. */
const interval = fc.integer({ min: 120, max: 43_200 }).map(
  (amount): Action => ({
    step: `an administrator sets the activation interval of KMS_1 to ${amount} minutes`,
    legal: always,
    run: world => {
      world.host = { ...world.host, settings: { ...world.host.settings, activationIntervalMinutes: amount } };
    },
  }),
);

/** Any action; time passes often, or nothing would ever lapse. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...once) },
  { weight: 3, arbitrary: passing },
  { weight: 1, arbitrary: contacts },
  { weight: 1, arbitrary: interval },
);

/** One of each kind, for a test of their words. */
export const oneOfEach: readonly Action[] = [
  ...once,
  ...[contacts, passing, interval].flatMap(kind => fc.sample(kind, 1)),
];
