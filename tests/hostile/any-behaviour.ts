/** Random ways to misbehave. */
import fc from 'fast-check';
import { anyText, hostileTexts } from '../../reports/testing/hostile-text.js';
import { type Behaviour, behaviours } from './behaviours.js';

type Profile = 'machine' | 'kms-host';

/** Asked in every world. */
const always = { machine: ['open', 'createComputer', 'close'], 'kms-host': ['open', 'createHost', 'close'] } as const;
const sometimes = {
  machine: [
    'createComputer',
    'runSlmgr',
    'readWmi',
    'callWmi',
    'readEvents',
    'readRegistry',
    'exportRegistry',
    'exportEvents',
    'readNotifications',
    'readDesktop',
    'advance',
    'stimulate',
  ],
  'kms-host': ['createHost', 'installHostKey', 'activateHost', 'configureHost', 'hostStatus', 'hostEvents', 'advance'],
} as const;

const value = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 6, 4_294_967_295, 1e21, 0.5, '', '0xC004F074', '9999-12-31T23:59:59Z', '\u0000'),
  fc.constantFrom([], {}, [[]], [null], { type: 'REG_SZ' }),
  fc.constantFrom('__proto__', 'constructor', 'x'.repeat(100_000), '0xC004F074 '.repeat(9_000), '\n'.repeat(100_000)),
  fc.constantFrom('<'.repeat(100_000), '"'.repeat(100_000), ','.repeat(100_000), ' '.repeat(99_999)),
  fc.constantFrom(...hostileTexts),
  anyText,
);

const operation = fc.oneof(
  fc.record({ op: fc.constantFrom('drop', 'wrap'), at: fc.nat(60) }),
  fc.record({
    op: fc.constant('rename'),
    at: fc.nat(60),
    value: fc.constantFrom('__proto__', '', 'x', 'toString', 'result'),
  }),
  fc.record({ op: fc.constant('repeat'), at: fc.nat(60), value: fc.constantFrom(2, 1_000, 10_000, 100_000) }),
  fc.record({ op: fc.constant('replace'), at: fc.nat(60), value }),
  fc.record({ op: fc.constant('extreme'), at: fc.nat(60), value: fc.nat(20) }),
);

/** Answers changed here and there: mostly by the contract still, which is harder to refuse. Nobody knows what will come of it. */
const changed = (profile: Profile): fc.Arbitrary<Behaviour> =>
  fc.record({
    verb: fc.constantFrom(...sometimes[profile]),
    do: fc.array(operation, { minLength: 1, maxLength: 4 }).map(operations => [{ action: 'mutate', operations }]),
    says: fc.constant('anything' as const),
  });

const quickTable = [...behaviours.bytes, ...behaviours.framing, ...behaviours.timing].filter(
  ({ waits = 0, over = ['http'], verb, says }) =>
    waits === 0 && over.includes('http') && verb === undefined && says !== null,
);

/** Something of the table, at a verb that every scenario asks: the scenario must fail. */
const broken = (profile: Profile): fc.Arbitrary<Behaviour> =>
  fc.record({
    verb: fc.constantFrom(...always[profile]),
    do: fc.constantFrom(...quickTable).map(behaviour => behaviour.do),
    says: fc.constant(/./),
  });

/** One way to misbehave in one scenario of this profile. */
export const anyBehaviour = (profile: Profile) =>
  fc.oneof({ weight: 4, arbitrary: changed(profile) }, { weight: 1, arbitrary: broken(profile) });
