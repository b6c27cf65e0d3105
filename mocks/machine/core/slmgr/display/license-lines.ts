import { minutesUntil } from '../../instants.js';
import { clockOf } from '../../machine.js';
import type { Displayed, DisplayLine } from '../display-lines.js';
import { say } from '../messages.js';

/** Lines on where the licence stands. */
export const licenseLines = {
  'license-status': ({ machine }) => say(machine, `status-${machine.license.status}`),
  'volume-expiration': from =>
    from.machine.license.validUntil === null
      ? null
      : timeTo(from.machine.license.validUntil, 'volume-expiration', from),
  'time-remaining': from =>
    from.machine.license.graceEndsAt === null ? null : timeTo(from.machine.license.graceEndsAt, 'time-remaining', from),
  'notification-reason': ({ machine }) => {
    const { status, reason } = machine.license;
    return status === 5 ? say(machine, reasonTexts[reason] ?? 'notification-other', { code: reason }) : null;
  },
  'rearm-count': ({ machine, policies }) => say(machine, 'rearm-count', { count: policies.rearmsLeft(machine) }),
  'trusted-time': ({ machine, policies, now }) =>
    say(machine, 'trusted-time', {
      time: policies.toLocalTime(clockOf(machine, now), machine.computer.displayLanguage),
    }),
} satisfies Record<string, DisplayLine>;

/** The two reasons that slmgr explains; of any other it prints the code alone. */
const reasonTexts: Readonly<Record<string, 'notification-non-genuine' | 'notification-expired'>> = {
  '0xC004F200': 'notification-non-genuine',
  '0xC004F009': 'notification-expired',
};

function timeTo(then: number, text: 'volume-expiration' | 'time-remaining', { machine, policies, now }: Displayed) {
  const minutes = minutesUntil(then, now);
  return say(machine, text, { minutes, days: policies.daysOf(minutes) });
}
