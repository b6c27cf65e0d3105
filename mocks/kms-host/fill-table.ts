import { ContractViolation } from '../../contracts/contract.js';
import type { ConfigureHost } from '../../contracts/types/mock-control.js';
import type { KmsHost, KmsHostState } from './core/index.js';

/** More computers than any table holds; more would only take time. */
const mostComputers = 10_000;

/** The host's state after this many computers of the kit's making have called it, one after the other, at one instant. They are the same
 * computers every time: the fourth is `kit-4` in every fleet.
 * @throws ContractViolation for more than 10,000 of them. */
export function fillTable(
  host: KmsHost,
  state: KmsHostState,
  { computers, requiredCount, first = 1 }: NonNullable<ConfigureHost['contactedBy']>,
  now: number,
): KmsHostState {
  if (computers > mostComputers) {
    const violation = { path: '/contactedBy/computers', rule: `must be <= ${mostComputers}` };
    throw new ContractViolation('the tester', 'configure request', violation);
  }
  let filled = state;
  for (let number = first; number < first + computers; number++) {
    const clientMachineId = `c11e0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    const contact = { clientMachineId, machineName: `kit-${number}`, requiredCount, virtualMachine: false };
    filled = host.contact(filled, contact, now);
  }
  return filled;
}
