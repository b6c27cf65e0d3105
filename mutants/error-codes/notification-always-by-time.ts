import type { Mutant } from '../mutant.js';

export const notificationAlwaysByTime: Mutant = {
  id: 'notification-always-by-time',
  breaks: 'Every notification gives the end of a grace period as its reason.',
  kills: ['ERROR-C004F064'],
  machine: {
    afterGrace: () => ({ status: 5, reason: '0xC004F009', graceEndsAt: null, validUntil: null }),
  },
};
