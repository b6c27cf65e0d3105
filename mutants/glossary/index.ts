import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import { requestSentFields } from '../../mocks/machine/core/client-events.js';
import { orderByPriorityAndWeight } from '../../mocks/machine/core/order-hosts.js';
import type { Mutant } from '../mutant.js';

const { editions } = windows7And2008R2;

/** Implementations that take a term of the glossary for another. */
export const glossaryMutants: readonly Mutant[] = [
  {
    id: 'one-activation-id-for-all-editions',
    breaks: 'All editions have one activation id.',
    kills: ['GLOSSARY-ACID'],
    profile: { editions: editions.map(edition => ({ ...edition, activationId: editions[0]?.activationId ?? '' })) },
  },
  {
    id: '12288-with-the-kmsid-for-the-activation-id',
    breaks: 'Event 12288 carries the KMSID where the activation id should stand.',
    kills: ['GLOSSARY-ACID'],
    machine: {
      requestSentFields: sent =>
        requestSentFields({ ...sent, request: { ...sent.request, activationId: sent.request.kmsId } }),
    },
  },
  {
    id: 'another-application-id',
    breaks: 'Windows shows the application id of Office.',
    kills: ['GLOSSARY-APPID'],
    profile: { applicationId: '0ff1ce16-a989-479d-af46-f275c6370663' },
  },
  {
    id: 'client-gives-its-short-name',
    breaks: 'A client names itself to the host without its domain.',
    kills: ['GLOSSARY-FQDN'],
    machine: { nameToGive: ({ computer }) => computer.name.toLowerCase() },
  },
  {
    id: 'set-up-without-a-key',
    breaks: 'Set-up installs no product key.',
    kills: ['GLOSSARY-GVLK'],
    machine: {
      asSetUp: machine => ({ ...machine, installedKey: null, timers: { ...machine.timers, attemptAt: null } }),
    },
  },
  {
    id: 'one-setup-key-for-all-editions',
    breaks: 'Set-up installs the setup key of Windows 7 Enterprise on every edition.',
    kills: ['GLOSSARY-GVLK'],
    machine: {
      asSetUp: machine => ({
        ...machine,
        installedKey:
          machine.keyRing.find(entry => entry.channel === 'setup' && entry.edition === 'windows-7-enterprise') ?? null,
      }),
    },
  },
  {
    id: 'n-policy-one-too-small',
    breaks: 'A client activates itself at a count one below its N-policy.',
    kills: ['GLOSSARY-N-POLICY'],
    machine: { countSuffices: (count, threshold) => count >= threshold - 1 },
  },
  {
    id: 'n-policy-one-too-large',
    breaks: 'A client activates itself only at a count above its N-policy.',
    kills: ['GLOSSARY-N-POLICY'],
    machine: { countSuffices: (count, threshold) => count > threshold },
  },
  {
    id: 'srv-port-ignored',
    breaks: 'A client asks every host of DNS at port 1688, whatever its record says.',
    kills: ['GLOSSARY-SRV'],
    machine: {
      orderHosts: (locations, random) =>
        orderByPriorityAndWeight(
          locations.map(location => ({ ...location, port: 1688 })),
          random,
        ),
    },
  },
];
