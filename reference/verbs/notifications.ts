import type { TargetControl } from '../../contracts/types/target-control.js';
import { answer, type Worlds } from '../worlds.js';

/** What the user at a computer is told (Table 1). */
export function notificationVerbs(worlds: Worlds): Pick<TargetControl, 'readNotifications'> {
  return {
    readNotifications: request =>
      answer(() => ({ notifications: [...worlds.at(request).computer.machine.notices.shown] })),
  };
}
