import type { Mutant } from '../mutant.js';

export const notificationAlwaysNonGenuine: Mutant = {
  id: 'notification-always-non-genuine',
  breaks: 'Every notification gives failed genuine validation as its reason.',
  kills: ['ERROR-C004F009'],
  machine: {
    afterGrace: () => ({ status: 5, reason: '0xC004F064', graceEndsAt: null, validUntil: null }),
  },
};
