import type { HostStatus } from '../../../contracts/types/mock-control.js';
import type { LicenseStatus } from '../../../contracts/types/values.js';
import type { KmsHost } from './assemble.js';
import type { KmsHostState } from './state.js';

/** What a host reports of itself (Table 12): the count now and the cumulative request counters. `now` in epoch milliseconds. */
export function statusOf(host: KmsHost, state: KmsHostState, now: number): HostStatus {
  return {
    currentCount: host.currentCount(state, now),
    totalRequests: state.counters.total,
    failedRequests: state.counters.failed,
    requestsByStatus: state.counters.byStatus.map((requests, status) => ({
      status: status as LicenseStatus,
      requests,
    })),
  };
}
