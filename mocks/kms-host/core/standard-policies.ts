import type { KmsHostPolicies } from './policies.js';
import { countByStatus, countFailed, countTotal } from './request-counters.js';
import { requestEventFields } from './request-event.js';
import { requestRefusal } from './request-refusal.js';
import { recordContact, rowIsKept, rowsThatFit, tableSize } from './table-rules.js';

/** The guide's rules, and the default reading where it is ambiguous. */
export const standardPolicies: KmsHostPolicies = {
  hostIsActivated: settings => settings.activated && settings.hostKeyType !== null,
  // More than four hours apart is refused; exactly four hours is nowhere specified, and accepted here.
  clocksAgree: (clientTime, hostTime, profile) =>
    Math.abs(clientTime - hostTime) <= profile.clockToleranceMinutes * 60_000,
  hostKeyCovers: (kmsId, { hostKeyType }, profile) => {
    const edition = profile.editions.find(candidate => candidate.kmsId === kmsId);
    return edition !== undefined && hostKeyType !== null && profile.hostKeyCovers[hostKeyType].includes(edition.group);
  },
  requestRefusal,
  refusedRequestIsCounted: () => false,
  virtualMachineIsCounted: () => true,
  identifyComputer: contact => contact.clientMachineId,
  rememberLargestN: (largestN, requiredCount) => Math.max(largestN, requiredCount),
  tableSize,
  rowIsKept,
  recordContact,
  rowsThatFit,
  remembersEvicted: () => false,
  countToAnswer: (_before, after) => after,
  intervalsToAnswer: settings => ({
    activationIntervalMinutes: settings.activationIntervalMinutes,
    renewalIntervalMinutes: settings.renewalIntervalMinutes,
  }),
  productKeyIdToAnswer: settings => settings.hostProductKeyId,
  echoToAnswer: request => ({ clientMachineId: request.clientMachineId, requestTime: request.requestTime }),
  countTotal,
  countFailed,
  countByStatus,
  requestIsLogged: () => true,
  requestEventFields,
  requestEventLog: () => 'Key Management Service',
  requestEventAsWritten: event => event,
};
