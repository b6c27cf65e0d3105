import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type {
  ActivateRequest,
  ActivateResponse,
  ConfirmRequest,
  ConfirmResponse,
  RemainingRequest,
  RemainingResponse,
} from '../../../contracts/types/activation-protocol.js';
import type { KeyRingEntry } from '../../../contracts/types/key-ring.js';
import type { Hresult, Refusal } from '../../../contracts/types/values.js';
import { codes } from './codes.js';
import type { ActivationServicePolicies, Computer } from './policies.js';
import { standardPolicies } from './standard-policies.js';
import { type Account, type ActivationServiceState, accountOf } from './state.js';

/** A state and what is answered in it. */
export interface Answered<Response> {
  state: ActivationServiceState;
  response: Response;
}

/** The activation service as pure functions. None of its rules knows the time, so none is given it. */
export interface ActivationService {
  activate(state: ActivationServiceState, request: ActivateRequest): Answered<ActivateResponse>;
  confirm(state: ActivationServiceState, request: ConfirmRequest): Answered<ConfirmResponse>;
  /** Changes nothing. */
  remaining(state: ActivationServiceState, request: RemainingRequest): RemainingResponse;
}

/** Assembles the activation service from the guide's data and its rules. */
export function assembleActivationService(
  profile: PolicyProfile,
  policies: ActivationServicePolicies = standardPolicies,
): ActivationService {
  return { activate, confirm, remaining };

  function activate(state: ActivationServiceState, request: ActivateRequest): Answered<ActivateResponse> {
    const key = policies.findKey(request.productKey, state.ring);
    const booked = book(state, key, request, policies.bookActivation);
    if ('code' in booked) return { state: booked.state, response: refusal(booked.code) };
    const { activationsUsed } = booked.account;
    return { state: booked.state, response: { result: 'activated', activationsUsed } };
  }

  function confirm(state: ActivationServiceState, request: ConfirmRequest): Answered<ConfirmResponse> {
    const content = policies.readInstallationId(request.installationId);
    if (content === null) return { state, response: refusal(codes.malformedInstallationId) };
    const key = keyNumbered(state.ring, content.keyNumber);
    const computer = { hardwareId: content.hardwareId, computerName: null };
    const booked = book(state, key, computer, policies.bookConfirmation);
    if ('code' in booked) return { state: booked.state, response: refusal(booked.code) };
    const confirmationId = policies.issueConfirmationId(request.installationId);
    return { state: booked.state, response: { result: 'confirmed', confirmationId } };
  }

  function remaining(state: ActivationServiceState, request: RemainingRequest): RemainingResponse {
    const key = accounted(policies.findKey(request.productKey, state.ring));
    if ('code' in key) return refusal(key.code);
    const account = accountOf(state, key.productKey);
    const activationsRemaining = policies.activationsRemaining(key, account);
    return { result: 'remaining', activationsUsed: account.activationsUsed, activationsRemaining };
  }

  /** The one place where activations are booked, online or offline. */
  function book(
    state: ActivationServiceState,
    found: KeyRingEntry | undefined,
    computer: Computer,
    bookSuccess: ActivationServicePolicies['bookActivation'],
  ): { state: ActivationServiceState; account: Account } | { state: ActivationServiceState; code: Hresult } {
    const key = accounted(found);
    if ('code' in key) return { state, code: key.code };
    const account = accountOf(state, key.productKey);
    const identity = policies.identifyComputer(computer);
    const code = limitRefusal(key, account, identity);
    const after = code === null ? bookSuccess(account, identity) : policies.bookRefusal(account, identity);
    const next = after === account ? state : withAccount(state, key.productKey, after);
    return code === null ? { state: next, account: after } : { state: next, code };
  }

  /** A key that activations can be booked on, or why this is none. */
  function accounted(key: KeyRingEntry | undefined): KeyRingEntry | { code: Hresult } {
    if (key === undefined) return { code: codes.invalidKey };
    const code = key.channel === 'setup' ? policies.setupKeyRefusal() : policies.standingRefusal(key.standing);
    return code === null ? key : { code };
  }

  function limitRefusal(key: KeyRingEntry, account: Account, computer: string): Hresult | null {
    if (key.channel === 'setup') return null;
    if (key.channel === 'kms-host') return policies.hostKeyRefusal(key, account, computer, profile, policies);
    return policies.makAllowanceRefusal(key, account) ?? policies.makExtensionRefusal(key, account);
  }
}

function refusal(code: Hresult): Refusal {
  return { result: 'refused', code };
}

function keyNumbered(ring: ReadonlyMap<string, KeyRingEntry>, number: number): KeyRingEntry | undefined {
  for (const entry of ring.values()) if (entry.number === number) return entry;
  return undefined;
}

function withAccount(state: ActivationServiceState, productKey: string, account: Account): ActivationServiceState {
  return { ...state, accounts: new Map(state.accounts).set(productKey, account) };
}
