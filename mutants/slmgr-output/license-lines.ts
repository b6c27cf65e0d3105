import { displayLines } from '../../mocks/machine/core/slmgr/display-lines.js';
import { say } from '../../mocks/machine/core/slmgr/messages.js';
import type { Mutant } from '../mutant.js';
import { brokenLine, missingLine } from './broken-line.js';

/** Lines on the product and its licence, broken one at a time. */
export const licenseLineMutants: readonly Mutant[] = [
  missingLine('license-status', [
    'DISPLAY-DLI',
    'DISPLAY-DLI-ID',
    'DISPLAY-DLI-ALL',
    'DISPLAY-STATUS-LICENSED',
    'DETAIL-DLV',
  ]),
  missingLine('name', ['DISPLAY-NAME']),
  missingLine('volume-expiration', ['DISPLAY-VOLUME-EXPIRATION']),
  missingLine('time-remaining', ['DISPLAY-TIME-REMAINING']),
  missingLine('notification-reason', ['DISPLAY-REASON-EXPIRED', 'DISPLAY-REASON-OTHER']),
  missingLine('activation-id', ['DETAIL-DLV', 'DETAIL-DLV-ALL']),
  missingLine('service-version', ['DETAIL-SERVICE-VERSION']),
  missingLine('extended-pid', ['DETAIL-EXTENDED-PID']),
  missingLine('installation-id', ['DETAIL-INSTALLATION-ID']),
  missingLine('use-license-url', ['DETAIL-USE-LICENSE-URL']),
  missingLine('rearm-count', ['DETAIL-REARM-COUNT']),
  brokenLine(
    'whole-product-key-shown',
    'slmgr shows the whole product key.',
    ['DISPLAY-PARTIAL-KEY'],
    'partial-product-key',
    (printed, { machine }) => printed.replace(/: .*/, `: ${machine.installedKey?.productKey}`),
  ),
  brokenLine(
    'every-channel-a-kms-client',
    'slmgr describes every key as one of a KMS client.',
    ['DISPLAY-CHANNEL', 'DISPLAY-HOST-CHANNEL'],
    'description',
    printed => printed.replace(/VOLUME_\w+/, 'VOLUME_KMSCLIENT'),
  ),
  ...(
    [
      ['UNLICENSED', 'Unlicensed'],
      ['LICENSED', 'Licensed'],
      ['INITIAL-GRACE', 'Initial grace period'],
      ['ADDITIONAL-GRACE', 'Additional grace period (KMS license expired or hardware out of tolerance)'],
      ['NON-GENUINE-GRACE', 'Non-genuine grace period.'],
      ['NOTIFICATION', 'Notification'],
    ] as const
  ).map(([status, words]) =>
    brokenLine(
      `status-${status.toLowerCase()}-called-unknown`,
      `slmgr calls the licence status "${words}" unknown.`,
      [`DISPLAY-STATUS-${status}`],
      'license-status',
      printed => (printed.endsWith(`: ${words}`) ? 'License Status: Unknown' : printed),
    ),
  ),
  brokenLine(
    'non-genuine-without-a-full-stop',
    'The non-genuine grace period is shown without its full stop.',
    ['DISPLAY-STATUS-NON-GENUINE-GRACE'],
    'license-status',
    printed => printed.replace(/\.$/, ''),
  ),
  brokenLine(
    'additional-grace-without-its-causes',
    'The out-of-tolerance grace period is shown without its causes.',
    ['DISPLAY-STATUS-ADDITIONAL-GRACE'],
    'license-status',
    printed => printed.replace(/ \(.*/, ''),
  ),
  brokenLine(
    'every-reason-expired',
    'Every reason of the notification state is shown as expired grace time.',
    ['DISPLAY-REASON-OTHER'],
    'notification-reason',
    (_printed, { machine }) => say(machine, 'notification-expired', { code: machine.license.reason }),
  ),
  brokenLine(
    'no-reason-explained',
    'No reason of the notification state is explained.',
    ['DISPLAY-REASON-EXPIRED'],
    'notification-reason',
    (_printed, { machine }) => say(machine, 'notification-other', { code: machine.license.reason }),
  ),
  {
    id: 'reason-always-shown',
    breaks: 'The reason is shown in every licence state.',
    kills: ['DISPLAY-REASON-ONLY'],
    machine: {
      displayLines: {
        ...displayLines,
        'notification-reason': ({ machine }) => say(machine, 'notification-other', { code: machine.license.reason }),
      },
    },
  },
  {
    id: 'permanent-activation-expires',
    breaks: 'A permanent activation shows an expiration of 0 minutes.',
    kills: ['DISPLAY-NO-EXPIRATION'],
    machine: {
      displayLines: {
        ...displayLines,
        'volume-expiration': from =>
          displayLines['volume-expiration'](from) ??
          (from.machine.license.status === 1 ? say(from.machine, 'volume-expiration', { minutes: 0, days: 0 }) : null),
      },
    },
  },
  brokenLine(
    'expiration-in-hours',
    'The time to the expiration is shown in hours instead of minutes.',
    ['DISPLAY-VOLUME-EXPIRATION'],
    'volume-expiration',
    printed => printed.replace(/\d+/, figure => String(Number(figure) / 60)),
  ),
  {
    id: 'use-license-url-of-a-kms-client',
    breaks: 'A KMS client shows an address of a use licence.',
    kills: ['DETAIL-USE-LICENSE-URL'],
    machine: {
      displayLines: {
        ...displayLines,
        'use-license-url': ({ machine }) =>
          say(machine, 'use-license-url', { url: 'https://licensing.example/use-license' }),
      },
    },
  },
  brokenLine(
    'application-id-of-office',
    'The application id shown is that of another application.',
    ['DETAIL-APPLICATION-ID'],
    'application-id',
    printed => printed.replace(/: .*/, ': 0ff1ce16-a989-479d-af46-f275c6370663'),
  ),
  brokenLine(
    'rearm-count-never-moves',
    'The rearm count shown is always 0.',
    ['DETAIL-REARM-COUNT'],
    'rearm-count',
    printed => printed.replace(/\d+/, '0'),
  ),
  brokenLine(
    'trusted-time-of-set-up',
    'The trusted time shown is that of set-up.',
    ['DETAIL-TRUSTED-TIME'],
    'trusted-time',
    printed => printed.replace(/: .*/, ': 10/22/2009 9:00:00 AM'),
  ),
];
