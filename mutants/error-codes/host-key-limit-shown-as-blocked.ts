import type { Mutant } from '../mutant.js';

export const hostKeyLimitShownAsBlocked: Mutant = {
  id: 'host-key-limit-shown-as-blocked',
  breaks: 'A KMS host calls a host key that has been used up blocked.',
  kills: ['ERROR-C004C008'],
  machine: { serviceRefusal: code => (code === '0xC004C008' ? '0xC004C003' : code) },
};
