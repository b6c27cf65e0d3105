import type { Mutant } from '../mutant.js';

export const logonDialogStays: Mutant = {
  id: 'logon-dialog-stays',
  breaks: 'The dialog at logon waits for the user for ever.',
  kills: ['NOTIFY-LOGON-DIALOG-CLOSES'],
  machine: { closesAfterSeconds: () => null },
};
