import type { OpenWorld } from '../contracts/types/target-control.js';
import { kmsHostReadings } from '../mocks/kms-host/core/index.js';
import { machineReadings } from '../mocks/machine/core/readings.js';
import type { ReferencePolicies } from './computer.js';

/** The policies under the readings that a scenario is written for: each reading replaces its own entries. Readings of roles that a
 * computer does not play change nothing. */
export function withReadings(policies: ReferencePolicies, readings: OpenWorld['readings']): ReferencePolicies {
  let { kmsHost, machine } = policies;
  for (const [interpretation, reading] of Object.entries(readings)) {
    kmsHost = { ...kmsHost, ...kmsHostReadings[interpretation]?.[reading] };
    machine = { ...machine, ...machineReadings[interpretation]?.[reading] };
  }
  return { ...policies, kmsHost, machine };
}
