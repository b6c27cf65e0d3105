import { codes } from './codes.js';
import type { KmsHostPolicies } from './policies.js';

/** Why a request is refused, or `null`. A host that is not activated refuses whoever asks; a wrong clock makes the request itself
 * unreadable, so it goes before what is asked for. The guide gives no order for requests that are wrong in several ways. */
export const requestRefusal: KmsHostPolicies['requestRefusal'] = (request, settings, now, profile, policies) => {
  if (!policies.hostIsActivated(settings)) return codes.hostNotActivated;
  if (!policies.clocksAgree(Date.parse(request.requestTime), now, profile)) return codes.clocksDiffer;
  if (!policies.hostKeyCovers(request.kmsId, settings, profile)) return codes.productNotCovered;
  return null;
};
