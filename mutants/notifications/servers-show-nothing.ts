import type { Mutant } from '../mutant.js';

export const serversShowNothing: Mutant = {
  id: 'servers-show-nothing',
  breaks: 'No server shows notifications.',
  kills: ['NOTIFY-SERVER-FULL'],
  machine: { showsNotifications: ({ edition }) => edition.family === 'client' },
};
