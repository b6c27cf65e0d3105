import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { Machine } from '../machine.js';

/** Where the registry keeps what is set for this product alone: the application's key, then the SKU's (Table 3, KeyManagementServiceName). */
export function productPath(machine: Machine, profile: PolicyProfile): string {
  return `${profile.applicationId}\\${machine.computer.edition.activationId}`;
}
