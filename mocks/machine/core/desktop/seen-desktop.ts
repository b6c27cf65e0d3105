import type { Desktop } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';

/** The desktop as the user sees it. */
export function seenDesktop({ desktop }: Machine): Desktop {
  const icons = desktop.iconsChanged ? 'changed' : 'default';
  if (desktop.black) return { background: 'black', style: 'center', icons };
  return { background: desktop.picture?.image ?? 'none', style: desktop.picture?.style ?? 'center', icons };
}
