import { elevationBy, elevationRules, userOperations } from '../../mocks/machine/core/policies/elevation.js';
import { isOn, readText, readTexts } from '../../mocks/machine/core/registry.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { discoveryDomains, hidesNotifications, linksOn, publishes } = standardPolicies;

/** Computers that heed a value which is not for them, or not one that is. */
export const scopeMutants: readonly Mutant[] = [
  {
    id: 'notificationdisabled-for-clients',
    breaks: 'NotificationDisabled counts on KMS clients only.',
    kills: ['REGISTRY-SCOPE-NOTIFICATION'],
    machine: {
      hidesNotifications: machine => machine.installedKey?.channel === 'setup' && hidesNotifications(machine),
    },
  },
  {
    id: 'notificationdisabled-not-for-mak',
    breaks: 'NotificationDisabled counts on computers of volume activation by KMS only.',
    kills: ['REGISTRY-SCOPE-NOTIFICATION'],
    machine: { hidesNotifications: machine => machine.installedKey?.channel !== 'mak' && hidesNotifications(machine) },
  },
  {
    id: 'useroperations-for-clients',
    breaks: 'UserOperations counts on KMS clients only.',
    kills: ['REGISTRY-SCOPE-USER-OPERATIONS'],
    machine: {
      needsElevation: elevationBy(
        elevationRules,
        machine => machine.installedKey?.channel === 'setup' && userOperations(machine),
      ),
    },
  },
  {
    id: 'alternateurl-for-clients',
    breaks: 'AlternateURL counts on KMS clients only.',
    kills: ['REGISTRY-SCOPE-ALTERNATE-URL'],
    machine: { linksOn: (kind, machine) => (machine.installedKey?.channel === 'setup' ? linksOn(kind, machine) : []) },
  },
  {
    id: 'client-heeds-dns-publishing',
    breaks: 'A KMS client with DisableDnsPublishing does not look for hosts in DNS.',
    kills: ['REGISTRY-SCOPE-HOST-VALUES'],
    machine: { discoveryDomains: machine => (isOn(machine, 'DisableDnsPublishing') ? [] : discoveryDomains(machine)) },
  },
  {
    id: 'client-heeds-the-publish-list',
    breaks: 'A KMS client looks for hosts in the domains of DnsDomainPublishList.',
    kills: ['REGISTRY-SCOPE-HOST-VALUES'],
    machine: {
      discoveryDomains: machine => readTexts(machine, 'DnsDomainPublishList') ?? discoveryDomains(machine),
    },
  },
  {
    id: 'host-heeds-a-name',
    breaks: 'A KMS host with KeyManagementServiceName does not publish itself.',
    kills: ['REGISTRY-SCOPE-CLIENT-VALUES'],
    machine: { publishes: machine => readText(machine, 'KeyManagementServiceName') === null && publishes(machine) },
  },
];
