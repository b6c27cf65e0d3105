import type { DesktopState, GroupPolicySettings, Wallpaper } from '../desktop/desktop-state.js';
import type { License } from '../machine.js';

/** Policies of the desktop and of the group policies on it, one function each. */
export interface DesktopPolicies {
  /** Whether the desktop is black while the licence is so (Table 4). */
  isBlackIn(license: License): boolean;
  /** Whether group policy keeps the desktop from turning black (Table 4). Registered interpretation `policies-against-black`. */
  keepsFromBlack(inForce: GroupPolicySettings): boolean;
  /** After how many minutes a picture that the user put on a black desktop gives way (Microsoft's glossary on genuine Windows). */
  minutesUntilBlackAgain(): number;
  /** Whether the user is kept from changing the background (Table 4). Registered interpretation `background-policy-alone`. */
  preventsChangingBackground(desktop: DesktopState, wanted: Wallpaper): boolean;
  /** Whether the user is kept from changing the icons (Table 4). */
  preventsChangingIcons(inForce: GroupPolicySettings): boolean;
  /** The picture that a user who logs on finds; null: none (Table 4, Desktop Wallpaper). */
  pictureAtLogon(desktop: DesktopState): Wallpaper | null;
}

/** The guide's, in the default reading. */
export const standardDesktop: DesktopPolicies = {
  isBlackIn: license => license.status === 5,
  keepsFromBlack: ({ wallpaper }) => wallpaper !== null,
  minutesUntilBlackAgain: () => 60,
  preventsChangingBackground: ({ inForce }) => inForce.wallpaper !== null,
  preventsChangingIcons: inForce => inForce.preventsChangingIcons,
  pictureAtLogon: ({ chosen, inForce, pictureThere }) => {
    if (inForce.wallpaper === null) return chosen;
    return pictureThere ? inForce.wallpaper : null;
  },
};
