import { judgeConfirmationId } from '../../../contracts/offline/confirmation-id.js';
import { answerProcessedFields, requestSentFields } from './client-events.js';
import { configuredHost } from './discover.js';
import { minutesUntil } from './instants.js';
import { clockOf, isActivatedHost, isKmsHost } from './machine.js';
import { orderByPriorityAndWeight } from './order-hosts.js';
import type { MachinePolicies } from './policies.js';
import { readDword } from './registry.js';

/** The guide's policies, in the default reading of every registered interpretation. */
export const standardPolicies: MachinePolicies = {
  threshold: (profile, computer) => profile.thresholds[computer.edition.family],
  countSuffices: (count, threshold) => count >= threshold,
  activationIntervalOf: (machine, policy) =>
    machine.learnt?.activationIntervalMinutes ??
    standardPolicies.hostIntervalOf(readDword(machine, 'VLActivationInterval'), policy),
  renewalIntervalOf: (machine, policy) => machine.learnt?.renewalIntervalMinutes ?? policy.defaultMinutes,
  learn: answer => answer,
  intervalAllowed: (minutes, policy) => minutes >= policy.minimumMinutes && minutes <= policy.maximumMinutes,
  afterRefusedInterval: before => before,
  hostIntervalOf: (minutes, policy) =>
    minutes !== null && standardPolicies.intervalAllowed(minutes, policy) ? minutes : policy.defaultMinutes,
  refusesIntervals: machine => (isActivatedHost(machine) ? null : '0xC004F041'),
  servesClients: machine => isActivatedHost(machine) || (isKmsHost(machine) && machine.license.status === 3),
  hardwareAfterChange: (before, after, withinTolerance) => (withinTolerance ? before : after),
  hardwareToName: machine => machine.computer.hardwareId,
  serviceRefusal: code => code,
  onlineValidUntil: () => null,
  kmsValidityDays: profile => profile.kmsValidityDays,
  afterRefusal: license => license,
  missingKeyCode: () => '0xC004F014',
  asksAtStart: () => true,
  toleratesHardware: withinTolerance => withinTolerance,
  afterHardwareChange: (_license, graceEndsAt) => ({ status: 3, reason: '0xC004F00F', graceEndsAt, validUntil: null }),
  afterLapse: (_license, graceEndsAt) => ({ status: 3, reason: '0x4004F00D', graceEndsAt, validUntil: null }),
  afterGenuineFailure: (_license, graceEndsAt) => ({
    status: 4,
    reason: '0xC004F065',
    graceEndsAt,
    validUntil: null,
  }),
  afterGrace: license => ({
    status: 5,
    reason: license.status === 4 ? '0xC004F064' : '0xC004F009',
    graceEndsAt: null,
    validUntil: null,
  }),
  orderHosts: orderByPriorityAndWeight,
  answerEndsDiscovery: () => true,
  triesNextHost: () => true,
  configuredHost,
  configuredNameEndsDiscovery: () => true,
  outerCode: () => '0xC004F074',
  usesCachedHost: () => true,
  rediscoversAfterCache: () => true,
  valuesClearedByCkms: () => ['KeyManagementServiceName', 'KeyManagementServicePort'],
  unansweredCode: () => '0xC004F039',
  discoveryCode: dnsCode => dnsCode,
  needsElevation: operation => operation !== 'show' && operation !== 'activate-kms',
  typedKey: typed => typed.trim().toUpperCase(),
  judgeKey: (machine, productKey) => {
    const entry = machine.keyRing.find(known => known.productKey === productKey);
    if (entry === undefined) return '0xC004F050';
    if (entry.channel === 'setup' && entry.edition !== machine.computer.edition.id) return '0xC004F050';
    return entry.channel !== 'setup' && entry.blockedLocally ? '0xC004F051' : '0x00000000';
  },
  judgeConfirmationId,
  requiresMarker: machine =>
    machine.computer.edition.family === 'client' &&
    machine.installedKey !== null &&
    machine.installedKey.channel !== 'mak',
  requestTime: clockOf,
  requestSentFields,
  answerProcessedFields,
  clientEventIsLogged: () => true,
  clientEventLog: () => 'Application',
  publicationEvent: event => event,
  publishes: machine => isActivatedHost(machine) && (readDword(machine, 'DisableDnsPublishing') ?? 0) === 0,
  publishHours: profile => profile.dnsPublishHours,
  minutesToExpiration: (machine, now) =>
    minutesUntil(machine.license.validUntil ?? machine.license.graceEndsAt ?? now, now),
  watchMinutes: profile => profile.eventWatchMinutes,
};
