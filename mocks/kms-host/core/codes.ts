import type { Hresult } from '../../../contracts/types/values.js';

/** Result codes a KMS host answers with or logs (guide, Table 10). */
export const codes = {
  success: '0x00000000',
  hostNotActivated: '0xC004F041',
  productNotCovered: '0xC004F042',
  clocksDiffer: '0xC004F06C',
} as const satisfies Record<string, Hresult>;
