import { windows7And2008R2 } from '../../../contracts/profiles/windows-7-2008-r2/index.js';
import type { KmsRequest } from '../../../contracts/types/kms-protocol.js';
import { createKmsHostState, type HostSettings, type KmsHostState } from './state.js';

/** 2009-07-22T09:00:00Z in epoch milliseconds. */
export const morning = Date.UTC(2009, 6, 22, 9);
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** An activated host with a KMS_C key, unless told otherwise. */
export function contosoHost(changes: Partial<HostSettings> = {}): KmsHostState {
  return createKmsHostState({
    hostKeyType: 'kms-c',
    activated: true,
    activationIntervalMinutes: 120,
    renewalIntervalMinutes: 10_080,
    hostProductKeyId: 'SYNTH-KMS',
    ...changes,
  });
}

/** A request of computer `number`: a server asks with N 5, a client with N 25. Its clock says `now`. */
export function requestOf(
  number: number,
  kind: 'client' | 'server',
  now: number,
  changes: Partial<KmsRequest> = {},
): KmsRequest {
  const edition = windows7And2008R2.editions.find(candidate => candidate.family === kind);
  if (edition === undefined) throw new Error(`no edition of family ${kind}`);
  return {
    clientMachineId: `c11e0000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    machineName: `ws-${number}.contoso.com`,
    kmsId: edition.kmsId,
    activationId: edition.activationId,
    requiredCount: kind === 'client' ? 25 : 5,
    virtualMachine: false,
    licenseStatus: 2,
    minutesToExpiration: 43_200,
    requestTime: new Date(now).toISOString().replace('.000Z', 'Z'),
    ...changes,
  };
}
