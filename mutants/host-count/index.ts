import type { Mutant } from '../mutant.js';
import { belowThresholdRefused } from './below-threshold-refused.js';
import { everyRequestCounted } from './every-request-counted.js';
import { evictedComputerRemembered } from './evicted-computer-remembered.js';
import { hostsShareOneTable } from './hosts-share-one-table.js';
import { newestRowLeaves } from './newest-row-leaves.js';
import { refusedRequestCounted } from './refused-request-counted.js';
import { renewalKeepsOldRow } from './renewal-keeps-old-row.js';
import { requesterCountedAfter } from './requester-counted-after.js';
import { rowKeptAt30Days } from './row-kept-at-30-days.js';
import { rowsAgeIn29Days } from './rows-age-in-29-days.js';
import { rowsAgeIn180Days } from './rows-age-in-180-days.js';
import { rowsNeverAge } from './rows-never-age.js';
import { serversNotCountedForClients } from './servers-not-counted-for-clients.js';
import { tableAlways50 } from './table-always-50.js';
import { tableShrinks } from './table-shrinks.js';
import { tableTooSmall } from './table-too-small.js';
import { tableUnbounded } from './table-unbounded.js';
import { virtualMachinesIgnored } from './virtual-machines-ignored.js';

export const hostCountMutants: readonly Mutant[] = [
  evictedComputerRemembered,
  rowKeptAt30Days,
  newestRowLeaves,
  belowThresholdRefused,
  everyRequestCounted,
  hostsShareOneTable,
  refusedRequestCounted,
  renewalKeepsOldRow,
  requesterCountedAfter,
  rowsAgeIn180Days,
  rowsAgeIn29Days,
  rowsNeverAge,
  serversNotCountedForClients,
  tableAlways50,
  tableShrinks,
  tableTooSmall,
  tableUnbounded,
  virtualMachinesIgnored,
];
