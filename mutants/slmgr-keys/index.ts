import { standardKeys } from '../../mocks/machine/core/policies/keys.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';
import { anyActivationId, idle, noActivationId, printing, withOption } from '../slmgr-option.js';

const { judgeKey, keepsKeyInRegistry } = standardKeys;
const { meansProduct } = standardPolicies;

export const slmgrKeysMutants: readonly Mutant[] = [
  {
    id: 'ipk-idle',
    breaks: '/ipk says that it installed the product key, and does not.',
    kills: ['SLMGR-IPK'],
    machine: idle('/ipk'),
  },
  {
    id: 'ipk-no-replacement',
    breaks: 'No product key is installed while another one is.',
    kills: ['SLMGR-IPK', 'SLMGR-IPK-REPLACES'],
    machine: {
      judgeKey: (machine, productKey) => (machine.installedKey === null ? judgeKey(machine, productKey) : '0xC004F050'),
    },
  },
  {
    id: 'ipk-mak-not-replaced',
    breaks: 'A MAK is never replaced.',
    kills: ['SLMGR-IPK-REPLACES'],
    machine: {
      judgeKey: (machine, productKey) =>
        machine.installedKey?.channel === 'mak' ? '0xC004F050' : judgeKey(machine, productKey),
    },
  },
  {
    id: 'ipk-removes-before-it-judges',
    breaks: 'A product key that turns out to be invalid costs the one that was installed.',
    kills: ['SLMGR-IPK-INVALID', 'SLMGR-IPK-NOT-APPLICABLE'],
    machine: withOption('/ipk', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        const run = yield* rule.run(machine, given, elevated, use);
        return run.code === '0x00000000' ? run : { ...run, machine: { ...run.machine, installedKey: null } };
      },
    })),
  },
  {
    id: 'ipk-error-not-told',
    breaks: '/ipk calls every product key installed, also one that it refused.',
    kills: ['SLMGR-IPK-INVALID', 'SLMGR-IPK-NOT-APPLICABLE'],
    machine: withOption('/ipk', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        return { ...(yield* rule.run(machine, given, elevated, use)), code: '0x00000000', output: 'Installed.' };
      },
    })),
  },
  {
    id: 'ipk-any-edition',
    breaks: 'The setup key of any edition is installed.',
    kills: ['SLMGR-IPK-NOT-APPLICABLE'],
    machine: {
      judgeKey: (machine, productKey) =>
        machine.keyRing.some(known => known.channel === 'setup' && known.productKey === productKey)
          ? '0x00000000'
          : judgeKey(machine, productKey),
    },
  },
  {
    id: 'ipk-text-without-the-key',
    breaks: 'What /ipk prints does not name the product key.',
    kills: ['SLMGR-IPK-TEXT'],
    machine: printing('/ipk', 'Installed product key successfully.'),
  },
  {
    id: 'ato-always-online',
    breaks: '/ato asks the activation service whatever key is installed.',
    kills: ['SLMGR-ATO-KMS'],
    machine: { activatesAtKms: () => false },
  },
  {
    id: 'ato-always-at-a-kms',
    breaks: '/ato asks a KMS whatever key is installed.',
    kills: ['SLMGR-ATO-ONLINE', 'SLMGR-ATO-ONLINE-HOST'],
    machine: { activatesAtKms: () => true },
  },
  {
    id: 'ato-host-at-a-kms',
    breaks: 'A KMS host asks another KMS to activate it.',
    kills: ['SLMGR-ATO-ONLINE-HOST'],
    machine: { activatesAtKms: key => key.channel !== 'mak' },
  },
  {
    id: 'ato-any-activation-id',
    breaks: '/ato activates the installed edition, whatever activation id is typed.',
    kills: ['SLMGR-ATO-OTHER-ACTIVATION-ID', 'SLMGR-ACTIVATION-ID-TEXT'],
    machine: anyActivationId('/ato'),
  },
  {
    id: 'ato-knows-no-activation-id',
    breaks: '/ato activates nothing where an activation id is typed.',
    kills: ['SLMGR-ATO-ACTIVATION-ID'],
    machine: noActivationId('/ato'),
  },
  {
    id: 'activation-id-in-its-own-case-only',
    breaks: 'An activation id in capital letters is not recognized.',
    kills: ['SLMGR-ATO-ACTIVATION-ID'],
    machine: {
      meansProduct: (typed, id, takesAll) =>
        typed === id || (typed !== typed.toUpperCase() && meansProduct(typed, id, takesAll)),
    },
  },
  {
    id: 'ato-text-of-another',
    breaks: 'What /ato prints of a success is another line.',
    kills: ['SLMGR-ATO-TEXT'],
    machine: printing('/ato', 'Command completed successfully.'),
  },
  {
    id: 'upk-idle',
    breaks: '/upk says that it removed the product key, and does not.',
    kills: ['SLMGR-UPK', 'SLMGR-UPK-ACTIVATION-ID'],
    machine: idle('/upk'),
  },
  {
    id: 'upk-any-activation-id',
    breaks: '/upk removes the product key, whatever activation id is typed.',
    kills: ['SLMGR-UPK-OTHER-ACTIVATION-ID'],
    machine: anyActivationId('/upk'),
  },
  {
    id: 'upk-knows-no-activation-id',
    breaks: '/upk removes nothing where an activation id is typed.',
    kills: ['SLMGR-UPK-ACTIVATION-ID'],
    machine: noActivationId('/upk'),
  },
  {
    id: 'upk-text-of-another',
    breaks: 'What /upk prints of a success is the line of /cpky.',
    kills: ['SLMGR-UPK-TEXT'],
    machine: printing('/upk', 'Product key from registry cleared successfully.'),
  },
  {
    id: 'cpky-idle',
    breaks: '/cpky leaves the product key in the registry.',
    kills: ['SLMGR-CPKY'],
    machine: idle('/cpky'),
  },
  {
    id: 'cpky-removes-the-installed-key',
    breaks: '/cpky removes the installed product key as well.',
    kills: ['SLMGR-CPKY-KEEPS'],
    machine: withOption('/cpky', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        const run = yield* rule.run(machine, given, elevated, use);
        return { ...run, machine: { ...run.machine, installedKey: null } };
      },
    })),
  },
  {
    id: 'cpky-text-of-another',
    breaks: 'What /cpky prints of a success is the line of /upk.',
    kills: ['SLMGR-CPKY-TEXT'],
    machine: printing('/cpky', 'Uninstalled product key successfully.'),
  },
  {
    id: 'mak-kept-in-the-registry',
    breaks: 'A MAK stays in the registry once it is installed.',
    kills: ['SLMGR-CPKY-MAK'],
    machine: { keepsKeyInRegistry: key => key.channel === 'mak' || keepsKeyInRegistry(key) },
  },
  {
    id: 'host-key-kept-in-the-registry',
    breaks: 'A KMS host key stays in the registry once it is installed.',
    kills: ['SLMGR-CPKY-HOST'],
    machine: { keepsKeyInRegistry: key => key.channel === 'kms-host' || keepsKeyInRegistry(key) },
  },
  {
    id: 'dti-of-another-computer',
    breaks: '/dti prints an installation id that is not that of the computer.',
    kills: ['SLMGR-DTI'],
    machine: printing('/dti', 'Installation ID: 123456'),
  },
  {
    id: 'dti-without-a-key',
    breaks: '/dti prints an empty installation id where there is no product key.',
    kills: ['SLMGR-DTI-NO-KEY'],
    machine: withOption('/dti', rule => ({
      ...rule,
      *run(machine, given, elevated, use) {
        const run = yield* rule.run(machine, given, elevated, use);
        return run.code === '0x00000000' ? run : { machine, code: '0x00000000', output: 'Installation ID: ' };
      },
    })),
  },
  {
    id: 'atp-idle',
    breaks: '/atp says that it took the confirmation id, and the system stays as it is.',
    kills: ['SLMGR-ATP'],
    machine: idle('/atp'),
  },
  {
    id: 'atp-any-confirmation-id',
    breaks: 'Any confirmation id of the right form activates.',
    kills: ['SLMGR-ATP-WRONG'],
    machine: { judgeConfirmationId: () => 'ok' },
  },
  {
    id: 'atp-text-of-another',
    breaks: 'What /atp prints of a success is the line of /ato.',
    kills: ['SLMGR-ATP-TEXT'],
    machine: printing('/atp', 'Product activated successfully.'),
  },
];
