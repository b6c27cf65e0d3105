import type { LoggedEvent } from '../../../contracts/types/mock-control.js';
import type { KmsStartPart } from './machine.js';

/** Event 12291 or 12292 (Table 11). The guide's messages of the two are nearly the same; the id tells them apart. */
export function startFailure(part: KmsStartPart, code: string, at: string): LoggedEvent {
  const { id, sentence } = failures[part];
  return {
    id,
    log: 'Application',
    provider: 'Microsoft-Windows-Security-Licensing-SLC',
    at,
    fields: [code],
    message: `${sentence}\nInfo:\n${code}`,
  };
}

const failures: Readonly<Record<KmsStartPart, { id: number; sentence: string }>> = {
  initialization: { id: 12291, sentence: 'The Key Management Service (KMS) failed to initialize.' },
  'renewal-timer': {
    id: 12292,
    sentence: 'The Key Management Service (KMS) failed to initialize its renewal timer.',
  },
};
