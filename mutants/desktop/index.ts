import type { Mutant } from '../mutant.js';
import { alwaysBlack } from './always-black.js';
import { blackAfterNonGenuineGraceOnly } from './black-after-non-genuine-grace-only.js';
import { blackAgainAfter59Minutes } from './black-again-after-59-minutes.js';
import { blackAgainAfter61Minutes } from './black-again-after-61-minutes.js';
import { blackAgainAfterADay } from './black-again-after-a-day.js';
import { blackDesktopLocked } from './black-desktop-locked.js';
import { blackInGrace } from './black-in-grace.js';
import { neverBlack } from './never-black.js';

export const desktopMutants: readonly Mutant[] = [
  alwaysBlack,
  blackAfterNonGenuineGraceOnly,
  blackAgainAfter59Minutes,
  blackAgainAfter61Minutes,
  blackAgainAfterADay,
  blackDesktopLocked,
  blackInGrace,
  neverBlack,
];
