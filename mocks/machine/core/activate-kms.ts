import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { KmsAnswer, KmsRequest } from '../../../contracts/types/kms-protocol.js';
import { type Asking, put, type Replies } from './ask.js';
import { answerProcessed, requestSent } from './client-events.js';
import { type Discovered, discoverByDns } from './discover.js';
import { logEvent } from './event-log.js';
import { cachesHosts } from './host-caching.js';
import { day, minute, toTimestamp } from './instants.js';
import { clockOf, type HostAddress, type Machine, success } from './machine.js';
import type { Discovery, HostFailure, MachinePolicies } from './policies.js';

/** What an attempt came to: the computer after it, and `0x00000000` or the code shown for it. */
export interface Attempted {
  machine: Machine;
  code: string;
}

/** One KMS activation or renewal attempt: find hosts, ask them in order, decide on the count.
 * @see guide, KMS activation timing and KMS discovery order */
export function* attemptKms(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Attempted> {
  if (policies.requiresMarker(machine) && !machine.computer.qualifyingMarker) {
    return scheduled(machine, '0xC004F035', profile, policies, now);
  }
  if (policies.kmsActivationDisabled(machine)) return scheduled(machine, '0xC004F039', profile, policies, now);
  let state = machine;
  const failures: HostFailure[] = [];
  const configured = policies.configuredHost(machine, profile.applicationId, policies);
  const cached = policies.usesCachedHost(cachesHosts(machine, policies)) ? machine.cachedHost : null;
  const known = configured ?? cached;
  if (known !== null) {
    const via = configured === null ? 'cached' : 'configured';
    const asked = yield* askHost(state, known, via, profile, policies, now);
    state = asked.machine;
    if (asked.answered) return scheduled(state, asked.code, profile, policies, now);
    failures.push({ host: known.name, code: asked.code });
    const goesOn = via === 'cached' ? policies.rediscoversAfterCache() : !policies.configuredNameEndsDiscovery();
    if (!goesOn) return scheduled(state, policies.outerCode(failures, via), profile, policies, now);
  }
  const discovered = yield* askHostsOfDns(state, failures, profile, policies, now);
  return scheduled(discovered.machine, discovered.code, profile, policies, now);
}

/** Asks the hosts that DNS lists, domain after domain, until one answers. */
function* askHostsOfDns(
  machine: Machine,
  failures: HostFailure[],
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Attempted> {
  let state = machine;
  let domains = policies.discoveryDomains(machine);
  let found = false;
  do {
    const discovered: Discovered = yield* discoverByDns(state, domains, profile, policies);
    if (discovered.kind === 'none') {
      return { machine: state, code: found ? policies.outerCode(failures, 'dns') : discovered.code };
    }
    found = true;
    state = { ...state, random: discovered.random };
    for (const host of discovered.hosts) {
      const asked = yield* askHost(state, host, 'dns', profile, policies, now);
      state = { ...asked.machine, discoveredHost: host };
      if (asked.answered && policies.answerEndsDiscovery(asked.code)) return { machine: state, code: asked.code };
      const failure = { host: host.name, code: asked.code };
      failures.push(failure);
      if (!policies.triesNextHost(failure)) break;
    }
    domains = discovered.domainsLeft;
  } while (policies.searchesOnAfterFailedHosts());
  return { machine: state, code: policies.outerCode(failures, 'dns') };
}

interface Asked {
  answered: boolean;
  machine: Machine;
  code: string;
}

/** Asks one host and logs how it went. A host that answers with a count has answered, whatever the client decides. */
function* askHost(
  machine: Machine,
  host: HostAddress,
  via: Discovery,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Asked> {
  const request = requestOf(machine, profile, policies, now);
  const reply = yield* put<'kms'>({ ask: 'kms', host: host.name, port: host.port, request });
  const code = outcomeOf(reply, policies);
  const clock = clockOf(machine, now);
  const fields = policies.requestSentFields({ request, host: host.name, port: host.port, code, clock });
  const logged = policies.clientEventIsLogged(12288, code)
    ? {
        ...machine,
        events: logEvent(
          machine.events,
          policies.clientEventAsWritten(requestSent(fields, clock, policies.clientEventLog())),
        ),
      }
    : machine;
  if (reply.kind !== 'response') return { answered: false, machine: logged, code };
  if (reply.response.result === 'refused') {
    return { answered: false, machine: { ...logged, license: policies.afterRefusal(logged.license, code, now) }, code };
  }
  return decide(logged, reply.response, { host, via }, profile, policies, now);
}

/** `0x00000000` where the host answered, else its own part of the failure. */
function outcomeOf(reply: Replies['kms'], policies: MachinePolicies): string {
  if (reply.kind === 'failed') return reply.code;
  if (reply.kind === 'unanswered') return policies.unansweredCode();
  return reply.response.result === 'refused' ? reply.response.code : success;
}

/** The client's own decision (glossary, N-policy). */
function decide(
  machine: Machine,
  answer: KmsAnswer,
  from: { host: HostAddress; via: Discovery },
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asked {
  const bound = policies.countSuffices(answer.count, policies.threshold(profile, machine.computer));
  const code = bound ? success : '0xC004F038';
  const clock = clockOf(machine, now);
  const fields = policies.answerProcessedFields({ answer, bound, clock });
  const processed = policies.clientEventAsWritten(answerProcessed(fields, clock, policies.clientEventLog()));
  const learnt = {
    ...machine,
    events: policies.clientEventIsLogged(12289, code) ? logEvent(machine.events, processed) : machine.events,
    learnt: policies.learn(answer, machine.learnt, profile),
    cachedHost: policies.cachedHostAfterAnswer({
      ...from,
      before: machine.cachedHost,
      activated: bound,
      cachesHosts: cachesHosts(machine, policies),
    }),
  };
  if (!bound) return { answered: true, machine: learnt, code };
  return {
    answered: true,
    machine: {
      ...learnt,
      license: policies.afterActivation(learnt.license, {
        status: 1,
        reason: success,
        graceEndsAt: null,
        validUntil: policies.kmsValidUntil(learnt, now + policies.kmsValidityDays(profile, machine.computer) * day),
      }),
    },
    code,
  };
}

function requestOf(machine: Machine, profile: PolicyProfile, policies: MachinePolicies, now: number): KmsRequest {
  const { computer } = machine;
  return {
    clientMachineId: machine.clientMachineId,
    machineName: policies.nameToGive(machine),
    kmsId: computer.edition.kmsId,
    activationId: computer.edition.activationId,
    requiredCount: policies.threshold(profile, computer),
    virtualMachine: computer.virtualMachine,
    licenseStatus: machine.license.status,
    minutesToExpiration: policies.minutesToExpiration(machine, now),
    requestTime: toTimestamp(policies.requestTime(machine, now)),
  };
}

/** Sets the next attempt: after a success the renewal interval, after a failure the activation interval; a failed renewal is followed by a
 * watch for network changes. A host may hand out an interval of 0: the next attempt is a minute away at least, or time would stand still. */
function scheduled(
  machine: Machine,
  code: string,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Attempted {
  const minutes =
    code === success
      ? policies.renewalIntervalOf(machine, profile.renewalInterval)
      : policies.activationIntervalOf(machine, profile.activationInterval);
  const watched = code !== success && policies.watchesAfterFailure(machine.license);
  const watchUntil = watched ? now + policies.watchMinutes(profile) * minute : null;
  return {
    machine: { ...machine, timers: { ...machine.timers, attemptAt: now + Math.max(1, minutes) * minute, watchUntil } },
    code,
  };
}
