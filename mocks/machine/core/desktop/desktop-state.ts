import type { WallpaperStyle } from '../../../../contracts/types/target-control.js';

/** A picture and how it is laid out. */
export interface Wallpaper {
  readonly image: string;
  readonly style: WallpaperStyle;
}

/** The group policies of Table 4. One that is disabled has the effect of one that is not configured. */
export interface GroupPolicySettings {
  readonly preventsChangingBackground: boolean;
  /** The picture of Desktop Wallpaper. */
  readonly wallpaper: Wallpaper | null;
  readonly preventsChangingIcons: boolean;
}

/** The desktop of a computer's user. Instants are epoch milliseconds. */
export interface DesktopState {
  /** What the user chose last. */
  readonly chosen: Wallpaper | null;
  /** What is there while it is not black; null: no picture. */
  readonly picture: Wallpaper | null;
  readonly black: boolean;
  /** Since when it is to be black; null: it is not. */
  readonly blackSince: number | null;
  /** When a picture that the user put there gives way to black again; null: there is none. */
  readonly blackenAt: number | null;
  readonly iconsChanged: boolean;
  readonly configured: GroupPolicySettings;
  /** As they were at the last logon. */
  readonly inForce: GroupPolicySettings;
  /** Whether the picture of Desktop Wallpaper was there at the last logon. */
  readonly pictureThere: boolean;
  /** Paths at which no picture is. */
  readonly missingPictures: readonly string[];
}

/** At most this many missing pictures are remembered. */
export const missingPicturesKept = 100;

const notConfigured: GroupPolicySettings = {
  preventsChangingBackground: false,
  wallpaper: null,
  preventsChangingIcons: false,
};

/** The desktop of a new computer: no picture, no policy. */
export const newDesktop: DesktopState = {
  chosen: null,
  picture: null,
  black: false,
  blackSince: null,
  blackenAt: null,
  iconsChanged: false,
  configured: notConfigured,
  inForce: notConfigured,
  pictureThere: true,
  missingPictures: [],
};
