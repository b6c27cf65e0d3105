import type {
  Answer,
  NextTimer,
  TargetCapability,
  TargetControl,
  TargetInterface,
} from '../../contracts/types/target-control.js';
import type { Mutant } from '../mutant.js';

type Claim = TargetInterface | TargetCapability;

/** Targets that claim what they have not, and targets that have what they do not claim. */
export const targetClaimsMutants: readonly Mutant[] = [
  ...(
    [
      ['slmgr', ['runSlmgr']],
      ['wmi', ['readWmi', 'callWmi']],
      ['registry', ['readRegistry', 'writeRegistry', 'deleteRegistry']],
      ['event-log', ['readEvents', 'hostEvents'], 'HOST-EVENTS'],
      ['stimuli', ['stimulate']],
      ['notifications', ['readNotifications']],
      ['desktop', ['readDesktop', 'setGroupPolicy'], 'DESKTOP-CHANGE'],
      ['virtual-clock', ['advance'], 'HOST-VIRTUAL-CLOCK'],
      ['event-export', ['exportEvents']],
      ['registry-files', ['exportRegistry', 'importRegistry']],
    ] as const
  ).flatMap(([claim, verbs, another]) => [unclaimed(claim, another), ...verbs.map(verb => without(claim, verb))]),
  {
    id: 'claimed-desktop-without-change-desktop',
    breaks: 'It declares desktop, and answers changeDesktop with unsupported.',
    kills: ['TARGET-CLAIM-DESKTOP-CHANGE'],
    target: () => ({ changeDesktop: async () => ({ unsupported: 'it has no changeDesktop' }) }),
  },
  ...(['changed', 'prevented'] as const).map(
    (result): Mutant => ({
      id: `every-change-of-the-desktop-${result}`,
      breaks: `It answers changeDesktop with ${result}, whatever came of it.`,
      kills: ['TARGET-CLAIM-DESKTOP-OUTCOME'],
      target: reference => ({
        changeDesktop: async request => {
          const answer = await reference.changeDesktop(request);
          return 'result' in answer ? { result: { result } } : answer;
        },
      }),
    }),
  ),
  {
    id: 'claimed-clock-stands',
    breaks: 'It declares virtual-clock and answers advance, and its time stands.',
    kills: ['TARGET-CLAIM-CLOCK-MOVES', 'TARGET-CLAIM-HOST-CLOCK-MOVES'],
    target: () => ({ advance: async () => ({ result: { nextDue: null } }) }),
  },
  {
    id: 'next-timer-overdue',
    breaks: 'The next timer that it names is always one that was due.',
    kills: ['TARGET-CLAIM-NEXT-TIMER'],
    target: reference => ({ advance: async request => overdue(await reference.advance(request), request.to) }),
  },
  {
    id: 'claimed-tokens-refused',
    breaks: 'It declares token-activation, and is given no issuance licences by whoever adapts it.',
    kills: ['TARGET-CLAIM-TOKEN-ACTIVATION'],
    target: reference => ({ open: ({ issuanceLicenses: _, ...request }) => reference.open(request) }),
  },
  {
    id: 'bare-host-claims-wmi',
    breaks: 'It is a KMS host and no computer, and declares wmi.',
    kills: ['TARGET-CLAIM-BARE-HOST'],
    says: description => ({
      ...description,
      profiles: ['kms-host'],
      interfaces: ['wmi'],
      capabilities: ['virtual-clock'],
    }),
  },
];

function unclaimed(claim: Claim, another: string | undefined): Mutant {
  return {
    id: `unclaimed-${claim}`,
    breaks: `It does not declare ${claim}, and answers its verbs.`,
    kills: killedBy(claim, another),
    says: description => ({
      ...description,
      interfaces: description.interfaces.filter(declared => declared !== claim),
      capabilities: description.capabilities.filter(declared => declared !== claim),
    }),
  };
}

/** An interface may be there by half: each of its verbs is missed. */
function without(claim: Claim, verb: keyof TargetControl): Mutant {
  const id = claim.toUpperCase();
  return {
    id: `claimed-${claim}-without-${verb.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    breaks: `It declares ${claim}, and answers ${verb} with unsupported.`,
    kills:
      verb === 'advance'
        ? killedBy(claim, `HOST-${id}`)
        : verb === 'hostEvents'
          ? ['TARGET-CLAIM-HOST-EVENTS']
          : killedBy(claim),
    target: () => ({ [verb]: async () => ({ unsupported: `it has no ${verb}` }) }),
  };
}

function killedBy(claim: Claim, another?: string): [string, ...string[]] {
  return [`TARGET-CLAIM-${claim.toUpperCase()}`, ...(another === undefined ? [] : [`TARGET-CLAIM-${another}`])];
}

function overdue(answer: Answer<NextTimer>, at: string): Answer<NextTimer> {
  return 'result' in answer ? { result: { nextDue: at } } : answer;
}
