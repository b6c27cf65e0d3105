import type { Mutant } from '../mutant.js';

export const logonDialogInGrace: Mutant = {
  id: 'logon-dialog-in-grace',
  breaks: 'The dialog stands in the way of a logon in grace already.',
  kills: ['NOTIFY-LOGON-DIALOG-GRACE'],
  machine: { shownAtLogon: () => ['logon-dialog', 'balloon', 'dialog'] },
};
