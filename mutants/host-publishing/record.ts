import type { ServiceLocation } from '../../mocks/machine/core/ask.js';
import type { Machine } from '../../mocks/machine/core/machine.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

/** Computers that write something else into their record. */
export const recordMutants: readonly Mutant[] = [
  record(
    'short-name-published',
    'The record names the host by its short name.',
    ['HOST-PUBLISH-RECORD-TARGET', 'SCENARIO-SINGLE-BOTH-LISTED'],
    (_location, { computer }) => ({ target: computer.name.toLowerCase() }),
  ),
  record(
    'one-name-for-all-hosts-published',
    'The record names the domain’s alias for all its KMS hosts.',
    ['HOST-PUBLISH-RECORD-TARGET', 'SCENARIO-SINGLE-BOTH-LISTED', 'SCENARIO-SINGLE-GRANTED'],
    (_location, { computer }) => ({ target: `kms.${computer.domain}` }),
  ),
  record(
    'another-port-published',
    'The record names one port above that of the KMS.',
    ['HOST-PUBLISH-RECORD-PORT', 'HOST-PUBLISH-RECORD-PORT-SET'],
    ({ port }) => ({ port: port + 1 }),
  ),
  record(
    'default-port-published',
    'The record names port 1688 whatever port is set.',
    ['HOST-PUBLISH-RECORD-PORT-SET'],
    (_location, { kmsPort }) => ({ port: kmsPort }),
  ),
  record(
    'weight-100-published',
    'A record without numbers has weight 100.',
    ['HOST-PUBLISH-RECORD-NUMBERS', 'HOST-PUBLISH-LIST-NO-NUMBERS', 'HOST-PUBLISH-LIST-HOME-NUMBERS'],
    ({ weight }) => ({ weight: weight || 100 }),
  ),
  record(
    'priority-10-published',
    'A record without numbers has priority 10.',
    ['HOST-PUBLISH-RECORD-NUMBERS', 'HOST-PUBLISH-LIST-NO-NUMBERS', 'HOST-PUBLISH-LIST-HOME-NUMBERS'],
    ({ priority }) => ({ priority: priority || 10 }),
  ),
  record(
    'numbers-swapped-in-the-record',
    'Priority and weight of a record are swapped.',
    ['HOST-PUBLISH-LIST-NUMBERS', 'SCENARIO-GLOBAL-EAST-RECORDS', 'SCENARIO-GLOBAL-WEST-RECORDS'],
    ({ priority, weight }) => ({ priority: weight, weight: priority }),
  ),
  record(
    'record-numbers-of-15-bits',
    'A priority or a weight above 32,767 is cut down to it.',
    ['HOST-PUBLISH-LIST-NUMBERS'],
    ({ priority, weight }) => ({ priority: Math.min(priority, 32_767), weight: Math.min(weight, 32_767) }),
  ),
];

function record(
  id: string,
  breaks: string,
  kills: Mutant['kills'],
  changes: (location: ServiceLocation, machine: Machine) => Partial<ServiceLocation>,
): Mutant {
  const serviceLocation: typeof standardPolicies.serviceLocation = (machine, publication) => {
    const location = standardPolicies.serviceLocation(machine, publication);
    return { ...location, ...changes(location, machine) };
  };
  return { id, breaks, kills, machine: { serviceLocation } };
}
