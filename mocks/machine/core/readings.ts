import type { IntervalPolicy, PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import { answerProcessedFields } from './client-events.js';
import { licenseReadings } from './license-readings.js';
import { isActivatedHost, isKmsHost, type LearntFromHost, type Machine } from './machine.js';
import { userExperienceReadings } from './notifications/readings.js';
import { elevationBy, elevationRules, userOperations } from './policies/elevation.js';
import { standardHostCache } from './policies/host-cache.js';
import { portIn } from './policies/hosting.js';
import { isPort } from './policies/named-host.js';
import { standardSlmgr } from './policies/slmgr.js';
import type { MachinePolicies } from './policies.js';
import { readPublishNumber } from './publish-list.js';
import { readDword } from './registry.js';
import { registryReadings } from './registry-readings.js';

/** Registered interpretations a computer can follow: interpretation → reading → the entries it replaces. The first is the default. */
export const machineReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
  ...userExperienceReadings,
  ...licenseReadings,
  'changed-host-activated-again': {
    'another-computer': {},
    'same-computer': { hardwareAfterChange: before => before },
  },
  'counter-before-first-request': {
    zero: {},
    'no-value': { counterBeforeFirstRequest: () => 4_294_967_295 },
  },
  'host-switch-on-client': {
    kept: {},
    refused: { hostSwitchRefusedOnClient: () => '0xC004F041' },
  },
  'listening-port-on-client': {
    refused: {},
    kept: { listeningPortRefusedOnClient: () => null },
  },
  'answer-hresult-below-count': {
    'answer-valid': {},
    'count-too-small': {
      answerProcessedFields: processed => {
        const [code = '', ...others] = answerProcessedFields(processed);
        return [processed.bound ? code : '0xC004F038', ...others];
      },
    },
  },
  'host-in-grace': {
    serves: {},
    refuses: { servesClients: isActivatedHost },
  },
  'configured-host-failure': {
    'no-host-contacted': {},
    'own-code': {
      outerCode: (failures, discovery) =>
        discovery === 'configured' ? (failures[0]?.code ?? '0xC004F074') : '0xC004F074',
    },
  },
  'days-displayed': {
    whole: {},
    begun: { daysOf: minutes => Math.ceil(minutes / 1440) },
  },
  'client-part-unactivated': {
    shown: {},
    advised: { unactivatedClientShowsPart: () => false },
  },
  'unanswered-request': {
    'not-answered': {},
    unavailable: { unansweredCode: () => '0x800706BA' },
  },
  'account-from-unelevated-prompt': {
    'rights-of-the-account': {},
    'elevated-prompt-too': {
      remoteRights: (target, credentials, elevated) => {
        const rights = standardSlmgr.remoteRights(target, credentials, elevated);
        return elevated || rights === null ? rights : 'standard';
      },
    },
  },
  'typed-number': {
    'decimal-digits': {},
    converted: {
      typedNumber: text => (/^\d+(?:\.\d+)?(?:e\d)?$/i.test(text) ? Math.round(Number(text)) : null),
    },
  },
  'listening-port-unusable': {
    default: {},
    fails: { listeningPort: (text, defaultPort) => (text === null ? defaultPort : portIn(text)) },
  },
  'home-domain-publication': {
    added: {},
    suspended: { publishesHomeDomain: listed => listed.length === 0 },
  },
  'home-domain-numbers': {
    zero: {},
    'of-first-line': { homeDomainNumbers: ([first]) => first ?? { priority: 0, weight: 0 } },
  },
  'host-name-in-publish-list': {
    'as-domain': {},
    ignored: { publicationOfHostName: () => null },
    'as-own-host': {
      publicationOfHostName: (line, { name, domain }) =>
        line.zone.toLowerCase() === name.toLowerCase() ? { ...line, zone: domain } : null,
    },
  },
  'unreadable-publish-number': {
    'line-passed-over': {},
    zero: { publishNumber: text => readPublishNumber(text) ?? 0 },
  },
  'elevation-left-unsaid': {
    'whatever-changes': {},
    'only-where-said': {
      needsElevation: elevationBy({ ...elevationRules, 'left-unsaid': 'any-user' }, userOperations),
    },
  },
  'registry-interval-out-of-range': {
    default: {},
    nearest: {
      hostIntervalOf: (minutes, { defaultMinutes, minimumMinutes, maximumMinutes }) =>
        Math.min(maximumMinutes, Math.max(minimumMinutes, minutes ?? defaultMinutes)),
    },
    'as-written': { hostIntervalOf: (minutes, policy) => minutes ?? policy.defaultMinutes },
  },
  'interval-set-on-client': {
    refused: {},
    written: { slmgrSetsOwnInterval: machine => !isKmsHost(machine) },
  },
  'interval-takes-effect': {
    'at-once': {},
    'after-restart': {
      intervalsInForce: ({ kmsService }, set) =>
        kmsService.state === 'running' ? (kmsService.intervalsAtStart ?? set) : set,
    },
  },
  'named-host-cached': {
    remembered: {},
    'not-remembered': {
      cachedHostAfterAnswer: answer =>
        answer.via === 'configured' ? answer.before : standardHostCache.cachedHostAfterAnswer(answer),
    },
  },
  'port-beside-name': {
    'same-subkey': {},
    nearest: { portPlaces: (place, places) => places.slice(places.indexOf(place)) },
  },
  'value-that-is-no-port': {
    default: {},
    'no-host': { portOf: (text, defaultPort) => (text === null ? defaultPort : isPort(text) ? Number(text) : 0) },
  },
  'port-without-name': {
    'port-of-dns': {},
    'port-of-registry': {
      discoveredPort: (recorded, registered) =>
        registered !== null && isPort(registered) ? Number(registered) : recorded,
    },
  },
  'port-of-the-old-name': { cleared: {}, kept: { keepsPortOfOldName: () => true } },
  'ckms-without-id': {
    'for-all-only': {},
    everything: { placesClearedByCkms: (named, places) => (named === null ? places : [named]) },
  },
  'cache-while-off': { dropped: {}, kept: { cachedHostAfterSwitch: cached => cached } },
  'code-of-many-suffixes': {
    first: {},
    last: { codeOfDomains: codes => codes.at(-1) ?? '0x8007232B' },
  },
  'suffix-after-failed-hosts': { ends: {}, 'goes-on': { searchesOnAfterFailedHosts: () => true } },
  'start-of-activated-client': { asks: {}, waits: { asksAtStart: ({ license }) => license.status !== 1 } },
  'client-interval-out-of-range': {
    default: {},
    nearest: {
      activationIntervalOf: (machine, policy) => learntInterval(machine) ?? nearest(ownInterval(machine), policy),
    },
    'as-written': {
      activationIntervalOf: (machine, policy) =>
        learntInterval(machine) ?? ownInterval(machine) ?? policy.defaultMinutes,
    },
  },
  'odd-interval-from-host': {
    'as-told': {},
    nearest: { learn: (answer, _before, profile) => withIntervals(answer, profile, nearest) },
    default: {
      learn: (answer, _before, profile) =>
        withIntervals(answer, profile, (minutes, policy) =>
          minutes !== nearest(minutes, policy) ? policy.defaultMinutes : minutes,
        ),
    },
  },
  'watch-before-activation': { 'renewals-only': {}, 'every-failure': { watchesAfterFailure: () => true } },
  'watch-just-over': { watched: {}, over: { stillWatches: (now, watchUntil) => now < watchUntil } },
  'qualifying-events': { 'network-only': {}, 'logon-too': { qualifyingEvents: () => ['network-change', 'logon'] } },
  'license-after-key-change': { 'initial-grace': {}, kept: { licenseAfterKeyChange: license => license } },
  'key-in-small-letters': { taken: {}, refused: { typedKey: typed => typed.trim() } },
  ...registryReadings,
};

function learntInterval({ learnt }: Machine): number | null {
  return learnt?.activationIntervalMinutes ?? null;
}

function ownInterval(machine: Machine): number | null {
  return readDword(machine, 'VLActivationInterval');
}

function nearest(minutes: number | null, { defaultMinutes, minimumMinutes, maximumMinutes }: IntervalPolicy): number {
  return Math.min(maximumMinutes, Math.max(minimumMinutes, minutes ?? defaultMinutes));
}

function withIntervals(
  answer: LearntFromHost,
  { activationInterval, renewalInterval }: PolicyProfile,
  read: (minutes: number, policy: IntervalPolicy) => number,
): LearntFromHost {
  return {
    ...answer,
    activationIntervalMinutes: read(answer.activationIntervalMinutes, activationInterval),
    renewalIntervalMinutes: read(answer.renewalIntervalMinutes, renewalInterval),
  };
}
