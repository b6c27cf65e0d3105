import type { LicenseStatus } from '../../../../contracts/types/values.js';
import { minute, minutesUntil } from '../instants.js';
import { clockOf } from '../machine.js';
import type { Displayed } from './display-lines.js';
import { type MessageId, say } from './messages.js';

/** What `/xpr` says of one licence state. */
export type ExpirySentence = (from: Displayed) => string;

/** Table 2, /xpr; the sentences as published (facts of the guide, slmgr output). */
export const expirySentences: Readonly<Record<LicenseStatus, ExpirySentence>> = {
  0: ({ machine }) => say(machine, 'expiry-unlicensed'),
  1: from =>
    from.machine.license.validUntil === null ? say(from.machine, 'expiry-permanent') : dated('expiry-volume', from),
  2: from => dated('expiry-initial-grace', from),
  3: from => dated('expiry-additional-grace', from),
  4: from => dated('expiry-non-genuine-grace', from),
  5: ({ machine }) => say(machine, 'expiry-notification'),
  6: from => dated('expiry-extended-grace', from),
};

/** The end of what runs, in whole minutes from now and by the computer's own clock. */
function dated(text: MessageId, { machine, policies, now }: Displayed): string {
  const { validUntil, graceEndsAt } = machine.license;
  const end = clockOf(machine, now) + minutesUntil(validUntil ?? graceEndsAt ?? now, now) * minute;
  return say(machine, text, { date: policies.toLocalTime(end, machine.computer.displayLanguage) });
}

/** `/xpr`: the product, and when its activation ends. */
export function displayExpiry(from: Displayed): string {
  const { machine, policies } = from;
  return `${machine.computer.edition.name}:\n    ${policies.expirySentences[machine.license.status](from)}`;
}
