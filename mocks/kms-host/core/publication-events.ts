import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import type { DomainName, Hresult } from '../../../contracts/types/values.js';
import { provider } from './request-event.js';
import { isoTime } from './time.js';

/** Event 12293 (Table 11): the host could not publish its SRV record in this domain. `now` in epoch milliseconds. */
export function publicationFailed(code: Hresult, domain: DomainName, now: number): LoggedEvent {
  return {
    id: 12293,
    log: 'Application',
    provider,
    at: isoTime(now),
    fields: [code, domain],
    message: `Publishing the Key Management Service (KMS) to DNS in the '${domain}' domain failed.\nInfo:\n${code}`,
  };
}

/** Event 12294 (Table 11): the host published its SRV record in this domain. `now` in epoch milliseconds. */
export function publicationSucceeded(domain: DomainName, now: number): LoggedEvent {
  return {
    id: 12294,
    log: 'Application',
    provider,
    at: isoTime(now),
    fields: [domain],
    message: `Publishing the Key Management Service (KMS) to DNS in the '${domain}' domain is successful.\n`,
  };
}
