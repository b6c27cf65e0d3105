import type { Desktop } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';

/** The desktop as the user sees it. */
export function seenDesktop({ desktop }: Machine): Desktop {
  return {
    background: desktop.black ? 'black' : (desktop.picture?.image ?? 'none'),
    style: desktop.picture?.style ?? 'center',
    icons: desktop.iconsChanged ? 'changed' : 'default',
  };
}
