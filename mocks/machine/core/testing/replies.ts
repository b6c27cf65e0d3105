import type { KmsAnswer } from '../../../../contracts/types/kms-protocol.js';
import type { Replies, ServiceLocation } from '../ask.js';
import { morning } from './contoso.js';

/** A host's answer with this count. */
export function counted(count: number, changes: Partial<KmsAnswer> = {}): Replies['kms'] {
  return {
    kind: 'response',
    response: {
      result: 'answered',
      clientMachineId: '08c3bda0-c556-4b61-9e4e-7bf6d4df80be',
      count,
      activationIntervalMinutes: 120,
      renewalIntervalMinutes: 10_080,
      hostProductKeyId: 'SYNTH-KMS',
      requestTime: '2009-07-22T09:00:00Z',
      ...changes,
    },
  };
}

/** The host, or the activation service, refuses with this code. */
export function refused(code: string): { kind: 'response'; response: { result: 'refused'; code: string } } {
  return { kind: 'response', response: { result: 'refused', code } };
}

/** The host, DNS or the activation service was not reached. */
export function failed(code: string): { kind: 'failed'; code: string } {
  return { kind: 'failed', code };
}

/** DNS knows hosts of these names on port 1688, all of one priority, unless told otherwise. */
export function found(...hosts: (string | Partial<ServiceLocation>)[]): Replies['kms-locations'] {
  const locations = hosts.map(host => ({
    target: 'kms-1.contoso.com',
    port: 1688,
    priority: 0,
    weight: 0,
    ...(typeof host === 'string' ? { target: host } : host),
  }));
  return { kind: 'locations', locations };
}

/** The publication went well. */
export const published: Replies['publish'] = {
  kind: 'tried',
  event: {
    id: 12294,
    log: 'Application',
    provider: 'Microsoft-Windows-Security-SPP',
    at: new Date(morning).toISOString().replace('.000Z', 'Z'),
    fields: ['contoso.com'],
    message: 'published',
  },
};

export const activated: Replies['activation-service'] = {
  kind: 'response',
  response: { result: 'activated', activationsUsed: 1 },
};
