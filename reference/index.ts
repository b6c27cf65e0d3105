import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { TargetControl } from '../contracts/types/target-control.js';
import { standardPolicies as standardKmsHostPolicies } from '../mocks/kms-host/core/index.js';
import { standardPolicies as standardMachinePolicies } from '../mocks/machine/core/standard-policies.js';
import type { ReferencePolicies } from './computer.js';
import { bareHostVerbs } from './verbs/bare-host.js';
import { desktopVerbs } from './verbs/desktop.js';
import { eventVerbs } from './verbs/events.js';
import { notificationVerbs } from './verbs/notifications.js';
import { registryVerbs } from './verbs/registry.js';
import { slmgrVerbs } from './verbs/slmgr.js';
import { stimulusVerbs } from './verbs/stimuli.js';
import { wmiVerbs } from './verbs/wmi.js';
import { answer, Worlds } from './worlds.js';

/** The policies of the built-in implementation, each replaceable. */
export const referencePolicies: ReferencePolicies = {
  profile: windows7And2008R2,
  machine: standardMachinePolicies,
  kmsHost: standardKmsHostPolicies,
};

/** The built-in implementation under test: simulated computers that obey the guide, or whatever policies are handed in. */
export function createReference(policies: ReferencePolicies = referencePolicies): TargetControl {
  const worlds = new Worlds(policies);
  return {
    describe: () =>
      answer(() => ({
        name: 'Volume Activation TCK reference',
        version: '0.1.0',
        contract: '1.0' as const,
        profiles: ['machine', 'kms-host'],
        interfaces: ['slmgr', 'wmi', 'registry', 'event-log', 'stimuli', 'notifications', 'desktop'],
        capabilities: ['virtual-clock', 'event-export', 'registry-files', 'token-activation'],
        readings: {},
      })),
    open: request => answer(() => ({ world: worlds.open(request) })),
    close: ({ world }) =>
      answer(async () => {
        await worlds.close(world);
        return {};
      }),
    advance: ({ world, to }) =>
      answer(async () => {
        await worlds.named(world).advanceTo(Date.parse(to));
        return worlds.named(world).nextTimer();
      }),
    createComputer: ({ world, ...description }) =>
      answer(() => {
        worlds.named(world).create(description);
        return worlds.named(world).nextTimer();
      }),
    ...bareHostVerbs(worlds),
    ...desktopVerbs(worlds),
    ...eventVerbs(worlds),
    ...notificationVerbs(worlds),
    ...registryVerbs(worlds),
    ...slmgrVerbs(worlds),
    ...stimulusVerbs(worlds),
    ...wmiVerbs(worlds),
  };
}
