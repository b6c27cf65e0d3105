import type { DesktopState, Wallpaper } from '../desktop/desktop-state.js';
import { standardDesktop } from '../policies/desktop.js';
import type { MachinePolicies } from '../policies.js';
import { issueOf } from './issue-of.js';

/** Readings of what the user is told and of the desktop: interpretation → reading → the entries it replaces. The first is the default. */
export const userExperienceReadings: Readonly<Record<string, Readonly<Record<string, Partial<MachinePolicies>>>>> = {
  'hardware-grace-ended': {
    'still-to-reactivate': {},
    'grace-ended': {
      issueOf: (license, before) =>
        license.status === 5 && before.license.reason === '0xC004F00F' ? 'grace-expired' : issueOf(license, before),
    },
  },
  'told-while-logged-on': {
    'at-once': {},
    'at-next-logon': { tellsWhileLoggedOn: () => false },
  },
  'unlicensed-user-told': {
    told: {},
    'not-told': { issueOf: (license, before) => (license.status === 0 ? null : issueOf(license, before)) },
  },
  'server-core-note': {
    'every-server-core': {},
    'server-2008-only': {
      showsNotifications: ({ serverCore, edition }) => !serverCore || edition.group.startsWith('server-2008-r2'),
    },
  },
  'policies-against-black': {
    wallpaper: {},
    both: {
      keepsFromBlack: ({ wallpaper, preventsChangingBackground }) => wallpaper !== null && preventsChangingBackground,
    },
    either: {
      keepsFromBlack: ({ wallpaper, preventsChangingBackground }) => wallpaper !== null || preventsChangingBackground,
    },
  },
  'wallpaper-without-policy': {
    none: {},
    'of-the-system': { pictureAtLogon: desktop => standardDesktop.pictureAtLogon(desktop) ?? ownPicture(desktop) },
  },
  'background-policy-alone': {
    'needs-wallpaper': {},
    prevents: {
      preventsChangingBackground: ({ inForce }) => inForce.wallpaper !== null || inForce.preventsChangingBackground,
    },
  },
};

/** What the system comes with; a picture of Desktop Wallpaper that is missing is not replaced by it. */
function ownPicture({ inForce }: DesktopState): Wallpaper | null {
  return inForce.wallpaper === null
    ? { image: 'C:\\Windows\\Web\\Wallpaper\\Windows\\img0.jpg', style: 'stretch' }
    : null;
}
