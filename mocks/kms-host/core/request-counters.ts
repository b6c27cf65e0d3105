import type { KmsRequest } from '../../../contracts/types/kms-protocol.js';
import type { Hresult } from '../../../contracts/types/values.js';
import type { RequestCounters } from './state.js';

/** Table 12, KeyManagementServiceTotalRequests: the count of *valid* requests, so a refused request does not raise it. The guide says so
 * in both classes; slmgr's label for the same number ("Total requests received") could be read otherwise. */
export function countTotal(counters: RequestCounters, refusal: Hresult | null): number {
  return refusal === null ? counters.total + 1 : counters.total;
}

/** Table 12, KeyManagementServiceFailedRequests: the count of invalid requests. Here: of all refused ones. */
export function countFailed(counters: RequestCounters, refusal: Hresult | null): number {
  return refusal === null ? counters.failed : counters.failed + 1;
}

/** Table 12: requests from clients with licence status 0..6, whatever became of them. */
export function countByStatus(counters: RequestCounters, request: KmsRequest): readonly number[] {
  return counters.byStatus.map((count, status) => (status === request.licenseStatus ? count + 1 : count));
}
