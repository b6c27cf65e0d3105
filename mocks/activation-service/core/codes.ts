import type { Hresult } from '../../../contracts/types/values.js';

/** Result codes the activation service refuses with (guide, Table 10). */
export const codes = {
  /** The service found the product key invalid. */
  invalidKey: '0xC004C001',
  /** The service found the product key blocked. */
  blockedKey: '0xC004C003',
  /** The KMS host key has been activated on as many computers, or as often, as it may. */
  hostKeyLimit: '0xC004C008',
  /** The multiple activation key has exceeded its limit. */
  makLimit: '0xC004C020',
  /** The multiple activation key has exceeded its extended limit. */
  makExtendedLimit: '0xC004C021',
  /** The installation id is malformed. */
  malformedInstallationId: '0xC004F02C',
} as const satisfies Record<string, Hresult>;
