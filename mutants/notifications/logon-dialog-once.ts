import type { Mutant } from '../mutant.js';

export const logonDialogOnce: Mutant = {
  id: 'logon-dialog-once',
  breaks: 'The dialog at logon comes once and never again.',
  kills: ['NOTIFY-LOGON-DIALOG-EVERY'],
  machine: {
    shownAtLogon: ({ notices }) =>
      notices.shown.some(({ kind }) => kind === 'logon-dialog')
        ? ['balloon', 'dialog']
        : ['logon-dialog', 'balloon', 'dialog'],
  },
};
