import type { Mutant } from '../mutant.js';

export const dnsFailureCalledNoName: Mutant = {
  id: 'dns-failure-called-no-name',
  breaks: 'A failing DNS server is taken for a name that does not exist.',
  kills: ['ERROR-8007232A-CLIENT'],
  machine: { discoveryCode: code => (code === '0x8007232A' ? '0x8007232B' : code) },
};
