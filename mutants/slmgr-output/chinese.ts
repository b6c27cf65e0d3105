import type { Machine } from '../../mocks/machine/core/machine.js';
import { displayLines } from '../../mocks/machine/core/slmgr/display-lines.js';
import { expirySentences } from '../../mocks/machine/core/slmgr/expiry.js';
import type { Mutant } from '../mutant.js';
import { brokenLine } from './broken-line.js';

/** The Chinese display, broken. */
export const chineseMutants: readonly Mutant[] = [
  brokenLine(
    'status-in-english-only',
    'The licence status is printed in English on every computer.',
    ['CHINESE-LICENSED', 'CHINESE-UNLICENSED', 'CHINESE-NOTIFICATION', 'CHINESE-TRANSLATED', 'CHINESE-HOST'],
    'license-status',
    (_printed, from) => displayLines['license-status']({ ...from, machine: inEnglish(from.machine) }),
  ),
  brokenLine(
    'chinese-figures-spelt',
    'In Chinese the minutes of an activation are left out.',
    ['CHINESE-FIGURES'],
    'volume-expiration',
    (printed, { machine }) => (machine.computer.displayLanguage === 'zh-TW' ? printed.replace(/\d+/, '') : printed),
  ),
  brokenLine(
    'chinese-reason-without-code',
    'In Chinese the code of a reason is left out.',
    ['CHINESE-CODE'],
    'notification-reason',
    (printed, { machine }) => (machine.computer.displayLanguage === 'zh-TW' ? printed.replace(/0x\w+/, '') : printed),
  ),
  {
    id: 'expiry-in-english-only',
    breaks: '/xpr prints English on every computer.',
    kills: ['CHINESE-TRANSLATED'],
    machine: {
      expirySentences: {
        ...expirySentences,
        1: from => expirySentences[1]({ ...from, machine: inEnglish(from.machine) }),
      },
    },
  },
];

function inEnglish(machine: Machine): Machine {
  return { ...machine, computer: { ...machine.computer, displayLanguage: 'en-US' } };
}
