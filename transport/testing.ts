import { kmsProtocol } from '../contracts/generated/verbs.js';
import type { KmsAnswer, KmsProtocol, KmsRequest } from '../contracts/types/kms-protocol.js';
import { type ContractServer, type ServeOptions, serveContract } from './serve-contract.js';

/** A request that conforms to the contract. */
export const goodRequest: KmsRequest = {
  clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
  machineName: 'kms03.site5.contoso.com',
  kmsId: '0c350000-0000-4000-8000-000000000002',
  activationId: 'ac1d0000-0000-4000-8000-000000000001',
  requiredCount: 25,
  virtualMachine: false,
  licenseStatus: 2,
  minutesToExpiration: 43_200,
  requestTime: '2009-07-22T09:00:00Z',
};

/** The answer that belongs to it. */
export const goodAnswer: KmsAnswer = {
  result: 'answered',
  clientMachineId: goodRequest.clientMachineId,
  count: 1,
  activationIntervalMinutes: 120,
  renewalIntervalMinutes: 10_080,
  hostProductKeyId: 'SYNTH',
  requestTime: goodRequest.requestTime,
};

/** A server of the KMS protocol on a free port that answers `goodAnswer`, unless told otherwise. */
export function serveKms(changes: Partial<ServeOptions<KmsProtocol>> = {}): Promise<ContractServer> {
  return serveContract<KmsProtocol>({
    contract: kmsProtocol,
    implementation: { request: () => goodAnswer },
    listen: { address: '127.0.0.1', port: 0 },
    ...changes,
  });
}
