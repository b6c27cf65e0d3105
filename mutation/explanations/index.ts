import { activationService } from './activation-service.js';
import { dns } from './dns.js';
import type { Explanation } from './explanation.js';
import { kmsHost } from './kms-host.js';
import { machineAttempts } from './machine-attempts.js';
import { machineClock } from './machine-clock.js';
import { machineHosting } from './machine-hosting.js';
import { machineLicence } from './machine-licence.js';
import { machineNotifications } from './machine-notifications.js';
import { machinePolicies } from './machine-policies.js';
import { machineReadings } from './machine-readings.js';
import { machineRegistry } from './machine-registry.js';
import { machineSlmgr } from './machine-slmgr.js';
import { machineWmi } from './machine-wmi.js';

/** Why mutants live, one file a part. The first that fits counts. */
export const explanations: readonly Explanation[] = [
  ...activationService,
  ...kmsHost,
  ...machinePolicies,
  ...machineSlmgr,
  ...machineWmi,
  ...machineRegistry,
  ...machineNotifications,
  ...machineAttempts,
  ...machineClock,
  ...machineHosting,
  ...machineLicence,
  ...machineReadings,
  ...dns,
];
