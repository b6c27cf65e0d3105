import type { Mutant } from '../mutant.js';

export const unactivatedHostAnswers: Mutant = {
  id: 'unactivated-host-answers',
  breaks: 'A KMS host answers before it is activated.',
  kills: ['ERROR-C004F041-HOST'],
  kmsHost: { hostIsActivated: settings => settings.hostKeyType !== null },
};
