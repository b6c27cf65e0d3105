import { isKmsHost } from '../../mocks/machine/core/machine.js';
import type { Mutant } from '../mutant.js';

export const notificationServes: Mutant = {
  id: 'notification-serves',
  breaks: 'A KMS host in notification goes on answering clients.',
  kills: ['HOST-HARDWARE-NOTIFICATION'],
  machine: { servesClients: isKmsHost },
};
