import type { Machine } from '../../mocks/machine/core/machine.js';
import { displayLines } from '../../mocks/machine/core/slmgr/display-lines.js';
import { expirySentences } from '../../mocks/machine/core/slmgr/expiry.js';
import type { Options } from '../../mocks/machine/core/slmgr/option.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';
import { brokenLine } from './broken-line.js';

const { slmgrOptions } = standardPolicies;

/** The Chinese display, broken. */
export const chineseMutants: readonly Mutant[] = [
  brokenLine(
    'status-in-english-only',
    'The licence status is printed in English on every computer.',
    [
      'CHINESE-LICENSED',
      'CHINESE-UNLICENSED',
      'CHINESE-NOTIFICATION',
      'CHINESE-TRANSLATED',
      'CHINESE-HOST',
      'CHINESE-GRACES',
    ],
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
  inEnglishOnly('rearm-count', 'CHINESE-TERMS'),
  inEnglishOnly('current-count', 'CHINESE-HOST-TERMS'),
  {
    id: 'dns-publishing-told-in-english-only',
    breaks: '/sdns answers in English on every computer.',
    kills: ['CHINESE-HOST-COMMANDS'],
    machine: { slmgrOptions: answeredInEnglish('/sdns') },
  },
  {
    id: 'token-restriction-told-in-english-only',
    breaks: '/stao answers in English on every computer.',
    kills: ['CHINESE-TOKENS'],
    machine: { slmgrOptions: answeredInEnglish('/stao') },
  },
  {
    id: 'key-installation-told-in-english-only',
    breaks: '/ipk answers in English on every computer, also where it refuses.',
    kills: ['CHINESE-REFUSALS', 'CHINESE-COMMANDS'],
    machine: { slmgrOptions: answeredInEnglish('/ipk') },
  },
  {
    id: 'activation-told-in-english-only',
    breaks: '/ato answers in English on every computer.',
    kills: ['CHINESE-COMMANDS'],
    machine: { slmgrOptions: answeredInEnglish('/ato') },
  },
  {
    id: 'chinese-computer-manages-earlier-systems',
    breaks: 'A Chinese computer manages computers of the generation before.',
    kills: ['CHINESE-VERSION'],
    machine: {
      managesGeneration: (own, target) =>
        own.displayLanguage === 'zh-TW' || standardPolicies.managesGeneration(own, target),
    },
  },
];

function inEnglishOnly(line: 'rearm-count' | 'current-count', clause: string): Mutant {
  return brokenLine(
    `${line}-in-english-only`,
    `slmgr prints the line "${line}" in English on every computer.`,
    [clause],
    line,
    (_printed, from) => displayLines[line]({ ...from, machine: inEnglish(from.machine) }),
  );
}

function answeredInEnglish(option: string): Options {
  const rule = slmgrOptions[option];
  if (rule === undefined) throw new Error(`no option ${option}`);
  return {
    ...slmgrOptions,
    [option]: {
      ...rule,
      *run(machine, given, elevated, use) {
        const done = yield* rule.run(inEnglish(machine), given, elevated, use);
        return { ...done, machine: { ...done.machine, computer: machine.computer } };
      },
    },
  };
}

function inEnglish(machine: Machine): Machine {
  return { ...machine, computer: { ...machine.computer, displayLanguage: 'en-US' } };
}
