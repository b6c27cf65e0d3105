import type { Mutant } from '../mutant.js';

export const tooSmallCountCalledNoHost: Mutant = {
  id: 'too-small-count-called-no-host',
  breaks: 'A client that was told too small a count goes on searching, and shows that no KMS could be contacted.',
  kills: ['ERROR-C004F038', 'DISCOVERY-FIRST-ANSWER'],
  machine: { answerEndsDiscovery: code => code === '0x00000000' },
};
