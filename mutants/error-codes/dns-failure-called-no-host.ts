import type { Mutant } from '../mutant.js';

export const dnsFailureCalledNoHost: Mutant = {
  id: 'dns-failure-called-no-host',
  breaks: 'Where DNS gave no host the client shows that no KMS could be contacted.',
  kills: ['ERROR-8007232B', 'ERROR-8007251D', 'ERROR-8007232A-CLIENT'],
  machine: { discoveryCode: () => '0xC004F074' },
};
