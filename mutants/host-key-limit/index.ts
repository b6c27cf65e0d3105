import type { Mutant } from '../mutant.js';
import { countedInTotal } from './counted-in-total.js';
import { elevenOnEach } from './eleven-on-each.js';
import { everyActivationAComputer } from './every-activation-a-computer.js';
import { fiveComputers } from './five-computers.js';
import { hardwareChangeKeepsLicense } from './hardware-change-keeps-license.js';
import { hardwareChangeUnnoticed } from './hardware-change-unnoticed.js';
import { hostReactivatesAfter180Days } from './host-reactivates-after-180-days.js';
import { nineOnEach } from './nine-on-each.js';
import { notificationServes } from './notification-serves.js';
import { reactivationAnotherComputer } from './reactivation-another-computer.js';
import { refusalShownAsSuccess } from './refusal-shown-as-success.js';
import { refusalsBooked } from './refusals-booked.js';
import { sevenComputers } from './seven-computers.js';
import { toleranceIgnored } from './tolerance-ignored.js';

export const hostKeyLimitMutants: readonly Mutant[] = [
  countedInTotal,
  elevenOnEach,
  everyActivationAComputer,
  fiveComputers,
  hardwareChangeKeepsLicense,
  hardwareChangeUnnoticed,
  hostReactivatesAfter180Days,
  nineOnEach,
  notificationServes,
  reactivationAnotherComputer,
  refusalShownAsSuccess,
  refusalsBooked,
  sevenComputers,
  toleranceIgnored,
];
