import type { IssuanceLicense } from './types/token-activation.js';

/** Every issuance licence in the kit's world, by the file that a feature names. */
export const issuanceLicenses: readonly IssuanceLicense[] = [
  license('contoso-issuance.xrm-ms', 1, 1, 'Contoso Issuing CA'),
  license('contoso-issuance-2.xrm-ms', 1, 2, 'Contoso Issuing CA'),
  license('fabrikam-issuance.xrm-ms', 2, 1, 'Fabrikam Issuing CA'),
  { ...license('changed-issuance.xrm-ms', 3, 1, 'Contoso Issuing CA'), intact: false },
];

function license(file: string, number: number, ilvid: number, trusts: string): IssuanceLicense {
  const ilid = `11c00000-0000-4000-8000-00000000000${number}`;
  return { file, ilid, ilvid, validTo: '2019-07-22T09:00:00Z', trusts, intact: true };
}
