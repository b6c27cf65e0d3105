import type { LicenseStatus } from '../../contracts/types/values.js';
import type { Property } from '../../mocks/machine/core/wmi/property.js';
import type { Mutant } from '../mutant.js';
import { propertyOf, withProperty } from './replace.js';

const product = 'SoftwareLicensingProduct';

/** A status and the number that is shown for it. */
const misnumbered: readonly (readonly [status: LicenseStatus, shown: number])[] = [
  [0, 5],
  [1, 0],
  [2, 3],
  [3, 2],
  [4, 3],
  [5, 4],
];

const grace = propertyOf(product, 'GracePeriodRemaining');

export const licenceMutants: readonly Mutant[] = [
  ...misnumbered.map(
    ([status, shown]): Mutant => ({
      id: `wmi-status-${status}-shown-as-${shown}`,
      breaks: `LicenseStatus ${status} is shown as ${shown}.`,
      kills: [`WMI-PRODUCT-STATUS-${status}`],
      machine: withProperty(product, 'LicenseStatus', ({ machine }) =>
        machine.license.status === status ? shown : machine.license.status,
      ),
    }),
  ),
  shown('status-in-words', 'LicenseStatus', 'LicenseStatus is a text.', ['STATUS-1', 'STATUS-2'], ({ machine }) =>
    String(machine.license.status),
  ),
  shown(
    'reason-signed',
    'LicenseStatusReason',
    'LicenseStatusReason has a sign.',
    ['REASON'],
    ({ machine }) => Number(machine.license.reason) | 0,
  ),
  shown(
    'reason-as-text',
    'LicenseStatusReason',
    'LicenseStatusReason is a text.',
    ['REASON'],
    ({ machine }) => machine.license.reason,
  ),
  shown(
    'grace-in-days',
    'GracePeriodRemaining',
    'GracePeriodRemaining is given in days.',
    ['GRACE-FRESH', 'GRACE-LAST', 'GRACE-KMS', 'GRACE-KMS-FALLS'],
    from => Math.ceil(Number(grace(from)) / 1_440),
  ),
  shown(
    'grace-a-minute-short',
    'GracePeriodRemaining',
    'GracePeriodRemaining is a minute short.',
    ['GRACE-FRESH', 'GRACE-LAST', 'GRACE-KMS'],
    from => Math.max(0, Number(grace(from)) - 1),
  ),
  shown(
    'grace-a-minute-long',
    'GracePeriodRemaining',
    'GracePeriodRemaining is a minute long.',
    ['GRACE-FRESH', 'GRACE-LAST', 'GRACE-KMS'],
    from => Number(grace(from)) + 1,
  ),
  shown(
    'grace-below-zero',
    'GracePeriodRemaining',
    'GracePeriodRemaining is -1 in notification.',
    ['GRACE-LAST'],
    from => (from.machine.license.status === 5 ? -1 : grace(from)),
  ),
  shown(
    'no-grace-while-licensed',
    'GracePeriodRemaining',
    'GracePeriodRemaining of an activated KMS client is 0.',
    ['GRACE-KMS', 'GRACE-KMS-FALLS'],
    from => (from.machine.license.status === 1 ? 0 : grace(from)),
  ),
  shown(
    'grace-stands-still',
    'GracePeriodRemaining',
    'GracePeriodRemaining of an activated KMS client is 259,200 whatever time has passed.',
    ['GRACE-KMS-FALLS'],
    from => (from.machine.license.status === 1 ? 259_200 : grace(from)),
  ),
  shown(
    'first-partial-key-for-ever',
    'PartialProductKey',
    'PartialProductKey is the end of the setup key whatever is installed.',
    ['PARTIAL-KEY'],
    ({ machine }) =>
      machine.keyRing
        .find(key => key.channel === 'setup' && key.edition === machine.computer.edition.id)
        ?.productKey.slice(-5) ?? null,
    ['WMI-SERVICE-INSTALL-KEY', 'WMI-SERVICE-AGREES-IPK', 'WMI-PRODUCT-UNINSTALL-KEY'],
  ),
  shown(
    'first-five-characters',
    'PartialProductKey',
    'PartialProductKey is the first five characters of the product key.',
    ['PARTIAL-KEY'],
    ({ machine }) => machine.installedKey?.productKey.slice(0, 5) ?? null,
    ['WMI-SERVICE-INSTALL-KEY', 'WMI-SERVICE-AGREES-IPK'],
  ),
];

function shown(
  id: string,
  property: string,
  breaks: string,
  clauses: readonly [string, ...string[]],
  value: Property,
  also: readonly string[] = [],
): Mutant {
  const [first, ...others] = clauses.map(clause => `WMI-PRODUCT-${clause}`);
  return {
    id: `wmi-${id}`,
    breaks,
    kills: [first ?? '', ...others, ...also],
    machine: withProperty(product, property, value),
  };
}
