import type { TargetControl } from '../../contracts/types/target-control.js';
import type { Worlds } from '../worlds.js';

/** The desktop of a computer and the group policies on it (Table 4). */
export function desktopVerbs(_worlds: Worlds): Pick<TargetControl, 'readDesktop' | 'changeDesktop' | 'setGroupPolicy'> {
  return {
    readDesktop: async () => ({ unsupported: 'no desktop yet' }),
    changeDesktop: async () => ({ unsupported: 'no desktop yet' }),
    setGroupPolicy: async () => ({ unsupported: 'no group policy yet' }),
  };
}
