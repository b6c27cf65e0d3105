import { activationService } from './activation-service.js';
import { dns } from './dns.js';
import type { Explanation } from './explanation.js';
import { kmsHost } from './kms-host.js';
import { machine } from './machine.js';
import { machineNotifications } from './machine-notifications.js';
import { machinePolicies } from './machine-policies.js';
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
  ...machine,
  ...dns,
];
