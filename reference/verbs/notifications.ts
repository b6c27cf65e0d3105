import type { TargetControl } from '../../contracts/types/target-control.js';
import type { Worlds } from '../worlds.js';

/** What the user at a computer is told (Table 1). */
export function notificationVerbs(_worlds: Worlds): Pick<TargetControl, 'readNotifications'> {
  return {
    readNotifications: async () => ({ unsupported: 'no notifications yet' }),
  };
}
