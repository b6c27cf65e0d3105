import type { Mutant } from '../mutant.js';
import { backgroundNeverChanges } from './background-never-changes.js';
import { backgroundPolicyTakesIcons } from './background-policy-takes-icons.js';
import { desktopKeptWithoutPolicy } from './desktop-kept-without-policy.js';
import { iconsNeverChange } from './icons-never-change.js';
import { iconsPolicyIgnored } from './icons-policy-ignored.js';
import { iconsPolicyKeeps } from './icons-policy-keeps.js';
import { iconsPolicyTakesBackground } from './icons-policy-takes-background.js';
import { missingPictureReplaceable } from './missing-picture-replaceable.js';
import { missingPictureShown } from './missing-picture-shown.js';
import { noPolicyKeeps } from './no-policy-keeps.js';
import { styleNotFixed } from './style-not-fixed.js';
import { wallpaperAlwaysStretched } from './wallpaper-always-stretched.js';
import { wallpaperBitmapOnly } from './wallpaper-bitmap-only.js';
import { wallpaperIgnored } from './wallpaper-ignored.js';
import { wallpaperJpegOnly } from './wallpaper-jpeg-only.js';
import { wallpaperLocalPathsOnly } from './wallpaper-local-paths-only.js';
import { wallpaperNotFixed } from './wallpaper-not-fixed.js';
import { wallpaperOfItsOwn } from './wallpaper-of-its-own.js';
import { wallpaperOutlivesPolicy } from './wallpaper-outlives-policy.js';

export const desktopPoliciesMutants: readonly Mutant[] = [
  backgroundNeverChanges,
  backgroundPolicyTakesIcons,
  desktopKeptWithoutPolicy,
  iconsNeverChange,
  iconsPolicyIgnored,
  iconsPolicyKeeps,
  iconsPolicyTakesBackground,
  missingPictureReplaceable,
  missingPictureShown,
  noPolicyKeeps,
  styleNotFixed,
  wallpaperAlwaysStretched,
  wallpaperBitmapOnly,
  wallpaperIgnored,
  wallpaperJpegOnly,
  wallpaperLocalPathsOnly,
  wallpaperNotFixed,
  wallpaperOfItsOwn,
  wallpaperOutlivesPolicy,
];
