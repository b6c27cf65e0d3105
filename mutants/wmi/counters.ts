import type { WmiClass } from '../../contracts/types/target-control.js';
import type { Mutant } from '../mutant.js';
import { propertyOf, withProperty } from './replace.js';
import { shownWrongly, type WrongProperty } from './shown.js';

/** Each counter with the one that is shown in its place. */
const counters: readonly (readonly [property: string, clause: string, other: string])[] = [
  ['KeyManagementServiceUnlicensedRequests', 'UNLICENSED', 'KeyManagementServiceNotificationRequests'],
  ['KeyManagementServiceLicensedRequests', 'LICENSED', 'KeyManagementServiceUnlicensedRequests'],
  ['KeyManagementServiceOOBGraceRequests', 'OOB', 'KeyManagementServiceOOTGraceRequests'],
  ['KeyManagementServiceOOTGraceRequests', 'OOT', 'KeyManagementServiceOOBGraceRequests'],
  ['KeyManagementServiceNonGenuineGraceRequests', 'NON-GENUINE', 'KeyManagementServiceNotificationRequests'],
  ['KeyManagementServiceNotificationRequests', 'NOTIFICATION', 'KeyManagementServiceNonGenuineGraceRequests'],
  ['KeyManagementServiceTotalRequests', 'TOTAL', 'KeyManagementServiceCurrentCount'],
  ['KeyManagementServiceFailedRequests', 'FAILED', 'KeyManagementServiceTotalRequests'],
];

const count = 'KeyManagementServiceCurrentCount';
const noValue = 4_294_967_295;

const rows: readonly WrongProperty[] = [
  ...counters.map(([property, clause, other]): WrongProperty => [property, { of: other }, clause]),
  ...counters.map(([property, clause]): WrongProperty => [property, 'as-text', clause, 'COUNTERS-CLIENT']),
  ...counters.map(([property]): WrongProperty => [property, { always: 0, called: 'always-0' }, 'COUNTERS-CLIENT']),
  [count, { always: -1, called: 'always-minus-1' }, 'COUNT-CLIENT', 'COUNT-FRESH', 'COUNT'],
  [count, { always: null, called: 'always-null' }, 'COUNT-CLIENT', 'COUNT-FRESH', 'COUNT'],
  [count, { always: noValue, called: 'no-value' }, 'COUNT'],
  [count, 'as-text', 'COUNT', 'COUNT-CLIENT', 'COUNT-FRESH'],
  ['RequiredClientCount', { always: noValue, called: 'no-value' }, 'REQUIRED-HOST'],
  ['RequiredClientCount', { always: 25, called: 'always-25' }, 'REQUIRED-CLIENT', 'REQUIRED-HOST'],
];

export const counterMutants: readonly Mutant[] = [
  ...shownWrongly('SoftwareLicensingService', rows),
  ...shownWrongly('SoftwareLicensingProduct', rows),
  zeroForNone('SoftwareLicensingService', 'SERVICE'),
  zeroForNone('SoftwareLicensingProduct', 'PRODUCT'),
  {
    id: 'wmi-empty-count-no-value',
    breaks: 'A count of 0 is shown as if there were no count.',
    kills: ['WMI-SERVICE-COUNT-AGED'],
    machine: withProperty('SoftwareLicensingService', count, from => {
      const seen = propertyOf('SoftwareLicensingService', count)(from);
      return seen === 0 ? noValue : seen;
    }),
  },
  {
    id: 'wmi-total-with-failed',
    breaks: 'The total counts the refused requests as well.',
    kills: ['WMI-SERVICE-TOTAL'],
    machine: withProperty('SoftwareLicensingService', 'KeyManagementServiceTotalRequests', ({ host }) =>
      host === null ? noValue : host.totalRequests + host.failedRequests,
    ),
  },
];

function zeroForNone(name: WmiClass, prefix: 'SERVICE' | 'PRODUCT'): Mutant {
  return {
    id: `wmi-${prefix.toLowerCase()}-zero-for-no-count`,
    breaks: `${name} shows a count of 0 where there is none.`,
    kills: [`WMI-${prefix}-COUNT-CLIENT`, `WMI-${prefix}-COUNT-FRESH`],
    machine: withProperty(name, count, from => {
      const seen = propertyOf(name, count)(from);
      return seen === noValue ? 0 : seen;
    }),
  };
}
