import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { KmsRequest, KmsResponse } from '../../../contracts/types/kms-protocol.js';
import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import { codes } from './codes.js';
import type { Contact, KmsHostPolicies } from './policies.js';
import { requestEvent } from './request-event.js';
import { standardPolicies } from './standard-policies.js';
import type { KmsHostState } from './state.js';

/** A KMS host as pure functions. `now` is the host's own clock in epoch milliseconds. */
export interface KmsHost {
  /** Judges one request, books it and answers it. `event` is `null` only where the policies write none. */
  answer(state: KmsHostState, request: KmsRequest, now: number): Answered;
  /** Books a contact in the table and nothing else: no counters, no event, no refusal. */
  contact(state: KmsHostState, contact: Contact, now: number): KmsHostState;
  /** The computers in the table at this instant. */
  currentCount(state: KmsHostState, now: number): number;
}

export interface Answered {
  state: KmsHostState;
  response: KmsResponse;
  event: LoggedEvent | null;
}

/** Assembles a KMS host from the guide's data and its rules. */
export function assembleKmsHost(profile: PolicyProfile, policies: KmsHostPolicies = standardPolicies): KmsHost {
  return { answer, contact, currentCount };

  function answer(state: KmsHostState, request: KmsRequest, now: number): Answered {
    const refusal = policies.requestRefusal(request, state.settings, now, profile, policies);
    const counters = {
      total: policies.countTotal(state.counters, refusal),
      failed: policies.countFailed(state.counters, refusal),
      byStatus: policies.countByStatus(state.counters, request, refusal),
    };
    const counted = refusal === null || policies.refusedRequestIsCounted();
    const after = { ...(counted ? contact(state, request, now) : state), counters };
    const event = policies.requestIsLogged(refusal)
      ? policies.requestEventAsWritten(
          requestEvent(policies.requestEventFields(request, refusal ?? codes.success), policies.requestEventLog(), now),
        )
      : null;
    if (refusal !== null) return { state: after, response: { result: 'refused', code: refusal }, event };
    const response: KmsResponse = {
      result: 'answered',
      ...policies.echoToAnswer(request),
      count: policies.countToAnswer(currentCount(state, now), after.rows.length),
      ...policies.intervalsToAnswer(state.settings),
      hostProductKeyId: policies.productKeyIdToAnswer(state.settings),
    };
    return { state: after, response, event };
  }

  function contact(state: KmsHostState, caller: Contact, now: number): KmsHostState {
    const largestN = policies.rememberLargestN(state.largestN, caller.requiredCount);
    const kept = state.rows.filter(row => policies.rowIsKept(row, now, profile));
    const counts = !caller.virtualMachine || policies.virtualMachineIsCounted();
    const row = { clientMachineId: policies.identifyComputer(caller), lastContact: now };
    const size = policies.tableSize(largestN, profile);
    if (!policies.remembersEvicted()) {
      return {
        ...state,
        largestN,
        rows: policies.rowsThatFit(counts ? policies.recordContact(kept, row) : kept, size),
      };
    }
    const known = state.evicted.filter(gone => policies.rowIsKept(gone, now, profile));
    const again = known.some(gone => gone.clientMachineId === row.clientMachineId);
    const written = counts && !again ? policies.recordContact(kept, row) : kept;
    const rows = policies.rowsThatFit(written, size);
    return { ...state, largestN, rows, evicted: [...known, ...written.filter(one => !rows.includes(one))] };
  }

  function currentCount(state: KmsHostState, now: number): number {
    let count = 0;
    for (const row of state.rows) if (policies.rowIsKept(row, now, profile)) count += 1;
    return count;
  }
}
