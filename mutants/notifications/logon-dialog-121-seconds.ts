import type { Mutant } from '../mutant.js';

export const logonDialog121Seconds: Mutant = {
  id: 'logon-dialog-121-seconds',
  breaks: 'The dialog at logon closes a second too late.',
  kills: ['NOTIFY-LOGON-DIALOG-CLOSES'],
  machine: { closesAfterSeconds: kind => (kind === 'logon-dialog' ? 121 : null) },
};
