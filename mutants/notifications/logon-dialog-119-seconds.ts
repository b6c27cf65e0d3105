import type { Mutant } from '../mutant.js';

export const logonDialog119Seconds: Mutant = {
  id: 'logon-dialog-119-seconds',
  breaks: 'The dialog at logon closes a second too early.',
  kills: ['NOTIFY-LOGON-DIALOG-CLOSES'],
  machine: { closesAfterSeconds: kind => (kind === 'logon-dialog' ? 119 : null) },
};
