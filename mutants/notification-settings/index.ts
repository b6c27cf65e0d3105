import type { Mutant } from '../mutant.js';
import { alternateUrlIgnored } from './alternate-url-ignored.js';
import { alternateUrlOfKmsClients } from './alternate-url-of-kms-clients.js';
import { alternateUrlOnBalloons } from './alternate-url-on-balloons.js';
import { emptyLink } from './empty-link.js';
import { firstAlternateUrlKept } from './first-alternate-url-kept.js';
import { hiddenOnKmsClientsOnly } from './hidden-on-kms-clients-only.js';
import { hiddenWhenUnlicensed } from './hidden-when-unlicensed.js';
import { linkOfTheVendor } from './link-of-the-vendor.js';
import { notificationsHiddenAt0 } from './notifications-hidden-at-0.js';
import { notificationsHiddenByDefault } from './notifications-hidden-by-default.js';
import { notificationsHiddenForGood } from './notifications-hidden-for-good.js';
import { notificationsNeverHidden } from './notifications-never-hidden.js';
import { onlyRemindersHidden } from './only-reminders-hidden.js';
import { remindersNotHidden } from './reminders-not-hidden.js';

export const notificationSettingsMutants: readonly Mutant[] = [
  alternateUrlIgnored,
  alternateUrlOfKmsClients,
  alternateUrlOnBalloons,
  emptyLink,
  firstAlternateUrlKept,
  hiddenOnKmsClientsOnly,
  hiddenWhenUnlicensed,
  linkOfTheVendor,
  notificationsHiddenAt0,
  notificationsHiddenByDefault,
  notificationsHiddenForGood,
  notificationsNeverHidden,
  onlyRemindersHidden,
  remindersNotHidden,
];
