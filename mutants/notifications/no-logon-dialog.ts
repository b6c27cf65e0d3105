import type { Mutant } from '../mutant.js';

export const noLogonDialog: Mutant = {
  id: 'no-logon-dialog',
  breaks: 'Nothing stands in the way of a logon in notification.',
  kills: ['NOTIFY-LOGON-DIALOG', 'NOTIFY-LOGON-DIALOG-EVERY', 'NOTIFY-LOGON-DIALOG-CLOSES'],
  machine: { shownAtLogon: () => ['balloon', 'dialog'] },
};
