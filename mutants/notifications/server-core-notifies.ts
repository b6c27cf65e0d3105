import type { Mutant } from '../mutant.js';

export const serverCoreNotifies: Mutant = {
  id: 'server-core-notifies',
  breaks: 'A Server Core installation shows notifications.',
  kills: ['NOTIFY-SERVER-CORE'],
  machine: { showsNotifications: () => true },
};
