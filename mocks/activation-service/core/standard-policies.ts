import { composeConfirmationId } from '../../../contracts/offline/confirmation-id.js';
import { readInstallationId } from '../../../contracts/offline/installation-id.js';
import {
  activationsRemaining,
  bookActivation,
  hostKeyComputersAllow,
  hostKeyRefusal,
  makAllowanceRefusal,
  makExtensionRefusal,
  tenOnEachComputer,
} from './account-rules.js';
import { codes } from './codes.js';
import type { ActivationServicePolicies } from './policies.js';

const standingCodes = { valid: null, invalid: codes.invalidKey, blocked: codes.blockedKey } as const;

/** The guide's rules, and the default reading where it is ambiguous. */
export const standardPolicies: ActivationServicePolicies = {
  findKey: (typed, ring) => ring.get(typed.trim().toUpperCase()),
  standingRefusal: standing => standingCodes[standing],
  setupKeyRefusal: () => codes.invalidKey,
  identifyComputer: computer => computer.hardwareId,
  hostKeyComputersAllow,
  hostKeyActivationsAllow: tenOnEachComputer,
  hostKeyRefusal,
  makAllowanceRefusal,
  makExtensionRefusal,
  bookActivation,
  bookConfirmation: bookActivation,
  bookRefusal: account => account,
  readInstallationId,
  issueConfirmationId: composeConfirmationId,
  activationsRemaining,
};
