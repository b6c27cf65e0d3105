import type { DnsRecord } from '../../../contracts/types/mock-control.js';
import { addRecords, addZone } from '../core/administer.js';
import { type DnsState, EMPTY_STATE } from '../core/state.js';

/** Where KMS clients look (guide, DNS auto-discovery). */
export const KMS_NAME = '_vlmcs._tcp.contoso.com';

/** Two KMS hosts and their addresses. */
export const CONTOSO_RECORDS: readonly DnsRecord[] = [
  { type: 'SRV', name: KMS_NAME, ttl: 3600, priority: 0, weight: 0, port: 1688, target: 'kms-1.contoso.com' },
  { type: 'SRV', name: KMS_NAME, ttl: 3600, priority: 10, weight: 5, port: 1688, target: 'kms-2.contoso.com' },
  { type: 'A', name: 'kms-1.contoso.com', ttl: 3600, address: '192.0.2.1' },
  { type: 'AAAA', name: 'kms-1.contoso.com', ttl: 3600, address: '2001:db8::1' },
  { type: 'A', name: 'kms-2.contoso.com', ttl: 3600, address: '192.0.2.2' },
];

/** A server with contoso.com, which takes updates, and fabrikam.com, which does not. */
export function contosoState(): DnsState {
  const contoso = addZone(EMPTY_STATE, { zone: 'contoso.com', updates: 'accepted' }, '127.0.0.1');
  const both = addZone(contoso, { zone: 'fabrikam.com', updates: 'refused' }, '127.0.0.1');
  return addRecords(both, CONTOSO_RECORDS);
}
