import { generations } from '../generations.js';
import type { PolicyProfile } from '../policy-profile.js';
import { editions } from './editions.js';
import { errorCodes } from './error-codes.js';
import { hostKeyCovers } from './host-key-hierarchy.js';

const own = generations['windows-7-2008-r2'];
const interval = { minimumMinutes: 15, maximumMinutes: 43_200 };

/** The guide of July 2009: Windows 7 and Windows Server 2008 R2. Figures are Table 8's unless a line says otherwise. */
export const windows7And2008R2: PolicyProfile = {
  id: 'windows-7-2008-r2',
  applicationId: '55c92734-d682-4d71-983e-d6ec3f16059f',
  editions,
  errorCodes,
  hostKeyCovers,
  thresholds: { client: 25, server: 5 },
  activationInterval: { defaultMinutes: 120, ...interval },
  renewalInterval: { defaultMinutes: 10_080, ...interval },
  kmsValidityDays: 180,
  graceDays: { outOfBox: own.outOfBoxGraceDays.client, outOfTolerance: 30, nonGenuine: 30 },
  rearms: own.rearms,
  kmsPort: 1688,
  /** Planning Guide: the host keeps twice the number of rows the largest N needs. */
  tableSizeFactor: 2,
  /** Planning Guide: a row leaves 30 days after its last contact. */
  tableRowDays: 30,
  /** Microsoft support article on 0xC004F06C: more than four hours apart. */
  clockToleranceMinutes: 240,
  /** Table 10, 0xC004C008, read with the Planning Guide: six computers, ten activations on each. */
  hostKeyLimit: { computers: 6, activationsEach: 10 },
  /** KMS activation timing. */
  eventWatchMinutes: 15,
  /** KMS DNS troubleshooting article: records are published once every 24 hours. */
  dnsPublishHours: 24,
  /** Deployment Guide: priority and weight are used by Windows 7 and Windows Server 2008 R2 only. */
  groupsWithoutPriorityAndWeight: ['vista', 'server-2008-a', 'server-2008-b', 'server-2008-c'],
};
