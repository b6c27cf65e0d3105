import type { GroupPolicy } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import type { GroupPolicySettings } from './desktop-state.js';

/** Configures a group policy of Table 4. It holds from the next logon. */
export function setGroupPolicy(machine: Machine, setting: GroupPolicy): Machine {
  const { desktop } = machine;
  return { ...machine, desktop: { ...desktop, configured: { ...desktop.configured, ...configured(setting) } } };
}

function configured(setting: GroupPolicy): Partial<GroupPolicySettings> {
  switch (setting.policy) {
    case 'prevent-changing-desktop-background':
      return { preventsChangingBackground: setting.state === 'enabled' };
    case 'prevent-changing-desktop-icons':
      return { preventsChangingIcons: setting.state === 'enabled' };
    case 'desktop-wallpaper':
      return { wallpaper: setting.state === 'enabled' ? { image: setting.image, style: setting.style } : null };
  }
}
