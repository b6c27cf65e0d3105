import { isOn } from '../../mocks/machine/core/registry.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

/** Keys that change less than they should, and activations that come by themselves where they should not. */
export const makConversionMutants: readonly Mutant[] = [
  {
    id: 'mak-asks-a-kms',
    breaks: 'A computer with a MAK goes on as a KMS client.',
    kills: ['MAK-CONVERTS', 'MAK-ACTIVATES-ONLINE', 'MAK-AT-ANY-TIME', 'MAK-REFERENCE-IMAGE'],
    machine: { activatesAtKms: key => key.channel !== 'kms-host' },
  },
  {
    id: 'key-change-keeps-client-machine-id',
    breaks: 'A computer keeps its client machine id whatever product key it is given.',
    kills: ['MAK-CLIENT-MACHINE-ID'],
    machine: { identityAfterKeyChange: ({ clientMachineId, random }) => ({ clientMachineId, random }) },
  },
  {
    id: 'setup-key-waits',
    breaks: 'A computer with a setup key asks no KMS by itself.',
    kills: ['MAK-DEFAULT-KMS-CLIENT', 'MAK-BACK-TO-KMS', 'MAK-MANUAL-KMS-CLIENT'],
    machine: { activatesAtKms: () => false },
  },
  {
    id: 'mak-refused-in-notification',
    breaks: 'On a system in notification no product key can be installed.',
    kills: ['MAK-AT-ANY-TIME'],
    machine: {
      judgeKey: (machine, productKey) =>
        machine.license.status === 5 ? '0xC004F009' : standardPolicies.judgeKey(machine, productKey),
    },
  },
  {
    id: 'mak-lost-in-the-image',
    breaks: 'sysprep /generalize puts the setup key back where a MAK was.',
    kills: ['MAK-REFERENCE-IMAGE'],
    machine: {
      keyAfterRearm: ({ keyRing, computer }) =>
        keyRing.find(key => key.channel === 'setup' && key.edition === computer.edition.id) ?? null,
    },
  },
  {
    id: 'host-stays-host',
    breaks: 'On a KMS host no setup key can be installed.',
    kills: ['MAK-HOST-TO-CLIENT'],
    machine: {
      judgeKey: (machine, productKey) =>
        machine.installedKey?.channel === 'kms-host' ? '0xC004F050' : standardPolicies.judgeKey(machine, productKey),
    },
  },
  {
    id: 'mak-activated-from-slmgr',
    breaks: 'A MAK that slmgr installed is activated by itself.',
    kills: ['MAK-SLMGR-NO-ATTEMPT'],
    machine: { automaticAttempts: () => 1 },
  },
  {
    id: 'mak-waits-in-the-control-panel',
    breaks: 'A MAK that was typed into the control panel waits for /ato.',
    kills: ['MAK-CONTROL-PANEL-ATTEMPT', 'MAK-CONTROL-PANEL-ONCE', 'MAK-MANUAL-ZERO', 'MAK-MANUAL-HOST'],
    machine: { automaticAttempts: () => 0 },
  },
  {
    id: 'mak-tried-twice',
    breaks: 'A MAK that was typed into the control panel is activated twice.',
    kills: ['MAK-CONTROL-PANEL-ONCE'],
    machine: { automaticAttempts: (_machine, by) => (by === 'control-panel' ? 2 : 0) },
  },
  {
    id: 'manual-ignored',
    breaks: 'Manual of 1 stops nothing.',
    kills: ['MAK-MANUAL', 'MAK-MANUAL-HOST'],
    machine: { automaticAttempts: (_machine, by) => (by === 'control-panel' ? 1 : 0) },
  },
  {
    id: 'manual-of-any-value',
    breaks: 'Manual stops the automatic activation whatever its value.',
    kills: ['MAK-MANUAL-ZERO', 'MAK-MANUAL-HOST'],
    machine: {
      automaticAttempts: (machine, by) =>
        by === 'control-panel' && machine.registry.software.activation?.values.manual === undefined ? 1 : 0,
    },
  },
  {
    id: 'manual-spares-hosts',
    breaks: 'Manual of 1 stops MAKs and no KMS host key.',
    kills: ['MAK-MANUAL-HOST'],
    machine: {
      automaticAttempts: (machine, by) => {
        const stopped = isOn(machine, 'Manual', 'Activation') && machine.installedKey?.channel === 'mak';
        return by === 'control-panel' && !stopped ? 1 : 0;
      },
    },
  },
  {
    id: 'manual-stops-kms-clients',
    breaks: 'Manual of 1 keeps a KMS client from asking a KMS when it starts.',
    kills: ['MAK-MANUAL-KMS-CLIENT'],
    machine: { asksAtStart: machine => !isOn(machine, 'Manual', 'Activation') },
  },
];
