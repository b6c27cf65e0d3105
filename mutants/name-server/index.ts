import { type DnsPolicies, standardPolicies } from '../../mocks/dns/core/policies.js';
import type { Mutant } from '../mutant.js';
import { nameServerUpdateMutants } from './updates.js';

type Kills = Mutant['kills'];
type Found = ReturnType<DnsPolicies['lookUp']>;

const [noError, nameError, refused] = [0, 3, 5] as const;

/** Name servers that break one rule of DNS, or of mock control. */
export const nameServerMutants: readonly Mutant[] = [
  broken('recursion-desired-lost', 'The recursion-desired bit does not come back.', ['DNS-MESSAGE-HEADER'], {
    writeResponse: (response, limit) => standardPolicies.writeResponse({ ...response, recursionDesired: false }, limit),
  }),
  broken('responses-answered', 'A response is answered as if it were a query.', ['DNS-MESSAGE-SILENCE'], {
    readMessage: octets => {
      const read = standardPolicies.readMessage(octets);
      return read.flags === undefined ? read : { ...read, flags: { ...read.flags, isResponse: false } };
    },
  }),
  broken(
    'malformed-messages-dropped',
    'A message that cannot be read gets no answer.',
    ['DNS-MESSAGE-MALFORMED', 'DNS-NAME-POINTERS', 'DNS-NAME-LENGTH'],
    {
      readMessage: octets => {
        const read = standardPolicies.readMessage(octets);
        return read.kind === 'malformed' ? { ...read, id: undefined } : read;
      },
    },
  ),
  broken('second-question-passed-over', 'Of two questions the first is answered.', ['DNS-MESSAGE-ONE-QUESTION'], {
    readMessage: octets => {
      const read = standardPolicies.readMessage(octets);
      return read.kind === 'malformed' ? read : { ...read, questions: read.questions.slice(0, 1) };
    },
  }),
  broken('operations-taken-for-queries', 'What is no update is taken for a query.', ['DNS-MESSAGE-OPCODE'], {
    readMessage: octets => {
      const read = standardPolicies.readMessage(octets);
      if (read.flags === undefined) return read;
      return { ...read, flags: { ...read.flags, opcode: read.flags.opcode === 5 ? 5 : 0 } };
    },
  }),
  asked('capitals-not-found', 'Names are compared with regard to their case.', ['DNS-NAME-CASE'], name =>
    /[A-Z]/.test(name) ? `other.${name}` : name,
  ),
  asked('octets-not-found', 'Labels hold printable characters only.', ['DNS-NAME-OCTETS'], name =>
    name.replace(/\\\d{3}/g, '?'),
  ),
  found('addresses-left-out', 'No addresses come with a record of a KMS host.', ['DNS-ANSWER-SRV'], answer => ({
    ...answer,
    additional: [],
  })),
  found('one-set-of-each-name', 'Of all types at once the first comes.', ['DNS-ANSWER-TYPES'], answer => ({
    ...answer,
    answers: answer.answers.slice(0, 1),
  })),
  found(
    'soa-left-out',
    'What is not there is told without the SOA.',
    ['DNS-ANSWER-NO-RECORD', 'DNS-ANSWER-NO-NAME'],
    answer => (answer.authoritative ? { ...answer, authority: [] } : answer),
  ),
  found('missing-names-without-error', 'A name that is not there gets no error.', ['DNS-ANSWER-NO-NAME'], answer =>
    answer.rcode === nameError ? { ...answer, rcode: noError } : answer,
  ),
  broken('inner-zone-not-seen', 'The zone with the shorter name answers.', ['DNS-ANSWER-ZONE'], {
    lookUp: (zones, name, type) => {
      const outer = [...zones].filter(([key]) => ![...zones.keys()].some(other => key.endsWith(`.${other}`)));
      return standardPolicies.lookUp(new Map(outer), name, type);
    },
  }),
  found('referral-with-authority', 'A referral claims authority.', ['DNS-ANSWER-REFERRAL'], answer =>
    answer.rcode === refused ? answer : { ...answer, authoritative: true },
  ),
  found(
    'names-outside-do-not-exist',
    'A name outside the zones is said not to exist.',
    ['DNS-ANSWER-REFUSED'],
    answer => (answer.rcode === refused ? { ...answer, rcode: nameError } : answer),
  ),
  broken('udp-without-limit', 'An answer over UDP is never cut.', ['DNS-SIZE-UDP', 'DNS-SIZE-REFERRAL'], {
    answerLimit: () => 65_535,
  }),
  broken('tcp-cut-like-udp', 'An answer over TCP is cut as one over UDP.', ['DNS-SIZE-TCP'], {
    answerLimit: (_transport, udpOctets) => standardPolicies.answerLimit('udp', udpOctets),
  }),
  found(
    'cut-for-a-courtesy',
    'Addresses that do not fit make an answer truncated.',
    ['DNS-SIZE-ADDITIONAL'],
    answer => ({
      ...answer,
      glueIsNeeded: true,
    }),
  ),
  found('glue-left-out', 'Addresses that a referral lacks are not told of.', ['DNS-SIZE-REFERRAL'], answer => ({
    ...answer,
    glueIsNeeded: false,
  })),
  broken('dnssec-bit-lost', 'The DO bit does not come back.', ['DNS-EDNS-ANSWERED'], {
    writeEdns: rcode => standardPolicies.writeEdns(rcode, false),
  }),
  broken('edns-of-any-version', 'Every version of EDNS is taken for version 0.', ['DNS-EDNS-VERSION'], {
    readEdns: message => {
      const edns = standardPolicies.readEdns(message);
      return typeof edns === 'string' ? edns : { ...edns, version: 0 };
    },
  }),
  broken('malformed-edns-passed-over', 'An OPT record that is not of its form is none.', ['DNS-EDNS-MALFORMED'], {
    readEdns: message => {
      const edns = standardPolicies.readEdns(message);
      return edns === 'malformed' ? 'none' : edns;
    },
  }),
  broken(
    'signatures-passed-over',
    'A signed message is carried out as if it were not signed.',
    ['DNS-SIGNATURE-BADKEY', 'DNS-SIGNATURE-MALFORMED'],
    { readTsig: () => 'none' },
  ),
  broken('no-fault-on-queries', 'A question is answered whatever fault was set.', ['DNS-FAULT', 'DNS-FAULT-STALE'], {
    effectOnQuery: (_faults, key) => standardPolicies.effectOnQuery([], key),
  }),
  broken('delay-forgotten', 'A fault that delays does not.', ['DNS-FAULT'], {
    effectOnQuery: (faults, key) => ({ ...standardPolicies.effectOnQuery(faults, key), delayMilliseconds: 0 }),
  }),
  broken('no-fault-on-updates', 'An update is carried out whatever fault was set.', ['DNS-FAULT-UPDATE'], {
    effectOnUpdate: () => undefined,
  }),
  ...nameServerUpdateMutants,
];

function broken(id: string, breaks: string, kills: Kills, dns: Partial<DnsPolicies>): Mutant {
  return { id: `name-server-${id}`, breaks, kills, dns };
}

/** Another name is looked up than was asked for. */
function asked(id: string, breaks: string, kills: Kills, change: (name: string) => string): Mutant {
  return broken(id, breaks, kills, {
    lookUp: (zones, name, type) => standardPolicies.lookUp(zones, change(name), type),
  });
}

/** What was found is told otherwise. */
function found(id: string, breaks: string, kills: Kills, change: (found: Found) => Found): Mutant {
  return broken(id, breaks, kills, { lookUp: (...question) => change(standardPolicies.lookUp(...question)) });
}
