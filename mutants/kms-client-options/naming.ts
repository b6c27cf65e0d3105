import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { readTypedHost, placeOfActivationId } = standardPolicies;

/** Mistakes of /skms (Table 2). */
export const namingMutants: readonly Mutant[] = [
  {
    id: 'skms-drops-the-name',
    breaks: '/skms with a name writes none.',
    kills: ['SKMS-NAME', 'SKMS-NAME-PORT', 'SKMS-REPLACES'],
    machine: { readTypedHost: typed => ({ port: null, ...readTypedHost(typed), name: null }) },
  },
  {
    id: 'skms-drops-the-port',
    breaks: '/skms with a name and a port writes the name alone.',
    kills: ['SKMS-NAME-PORT', 'SKMS-REPLACES', 'SKMS-BRACKETS', 'SKMS-ID'],
    machine: { readTypedHost: typed => (typed.startsWith(':') ? readTypedHost(typed) : withoutPort(typed)) },
  },
  {
    id: 'skms-keeps-port-in-name',
    breaks: '/skms takes all that was typed for a name.',
    kills: ['SKMS-NAME-PORT', 'SKMS-IPV6', 'SKMS-PORT-ALONE'],
    machine: { readTypedHost: typed => ({ name: typed, port: null }) },
  },
  {
    id: 'skms-port-alone-is-a-name',
    breaks: '/skms with a port alone empties the name.',
    kills: ['SKMS-PORT-ALONE'],
    machine: {
      readTypedHost: typed => {
        const read = readTypedHost(typed);
        return read === null ? null : { ...read, name: read.name ?? '' };
      },
    },
  },
  {
    id: 'skms-port-alone-ignored',
    breaks: '/skms with a port alone changes nothing.',
    kills: ['SKMS-PORT-ALONE'],
    machine: {
      readTypedHost: typed => (typed.startsWith(':') ? null : readTypedHost(typed)),
    },
  },
  {
    id: 'skms-brackets-are-part-of-the-name',
    breaks: '/skms keeps the square brackets in the name.',
    kills: ['SKMS-BRACKETS'],
    machine: {
      readTypedHost: typed => {
        const [, name, port] = /^(\[[^\]]+\])(?::(\d+))?$/.exec(typed) ?? [];
        return name === undefined ? readTypedHost(typed) : { name, port: port ?? null };
      },
    },
  },
  {
    id: 'skms-ipv6-address-taken',
    breaks: '/skms takes an IPv6 address without brackets for a name.',
    kills: ['SKMS-IPV6'],
    machine: { readTypedHost: typed => (typed.includes('::') ? { name: typed, port: null } : readTypedHost(typed)) },
  },
  {
    id: 'skms-port-1-refused',
    breaks: '/skms refuses port 1.',
    kills: ['SKMS-NAME-PORT'],
    machine: { readTypedHost: typed => portWithin(typed, 2, 65_535) },
  },
  {
    id: 'skms-port-65535-refused',
    breaks: '/skms refuses port 65535.',
    kills: ['SKMS-NAME-PORT'],
    machine: { readTypedHost: typed => portWithin(typed, 1, 65_534) },
  },
  {
    id: 'skms-port-0-taken',
    breaks: '/skms takes port 0.',
    kills: ['SKMS-BAD-PORT'],
    machine: { readTypedHost: typed => (typed.endsWith(':0') ? anyPort(typed) : readTypedHost(typed)) },
  },
  {
    id: 'skms-port-65536-taken',
    breaks: '/skms takes port 65536.',
    kills: ['SKMS-BAD-PORT'],
    machine: { readTypedHost: typed => (typed.endsWith(':65536') ? anyPort(typed) : readTypedHost(typed)) },
  },
  {
    id: 'skms-remembers-cached-host',
    breaks: 'A host that is named leaves the one of the last activation remembered.',
    kills: ['SKMS-DROPS-CACHE'],
    machine: { cachedHostAfterNaming: cached => cached },
  },
  {
    id: 'skms-id-ignored',
    breaks: '/skms with an activation id names the host for all products.',
    kills: ['SKMS-ID'],
    machine: { placeOfActivationId: (...of) => (placeOfActivationId(...of) === null ? null : '') },
  },
  {
    id: 'skms-id-names-for-application',
    breaks: '/skms with an activation id names the host for the whole application.',
    kills: ['SKMS-ID'],
    machine: {
      placeOfActivationId: (machine, application, typed) =>
        placeOfActivationId(machine, application, typed) === null ? null : application,
    },
  },
  {
    id: 'skms-id-case-matters',
    breaks: 'An activation id in capitals is not known.',
    kills: ['SKMS-ID'],
    machine: {
      placeOfActivationId: (machine, application, typed) =>
        typed === machine.computer.edition.activationId ? placeOfActivationId(machine, application, typed) : null,
    },
  },
  {
    id: 'skms-id-of-no-product-taken',
    breaks: '/skms and /ckms take an activation id that no product has.',
    kills: ['SKMS-ID-UNKNOWN', 'CKMS-ID-UNKNOWN'],
    machine: { placeOfActivationId: (...of) => placeOfActivationId(...of) ?? '' },
  },
];

function withoutPort(typed: string) {
  const read = readTypedHost(typed);
  return read === null ? null : { ...read, port: null };
}

function portWithin(typed: string, least: number, most: number) {
  const read = readTypedHost(typed);
  const port = Number(read?.port ?? least);
  return port < least || port > most ? null : read;
}

function anyPort(typed: string) {
  const [name = '', port = ''] = typed.split(':');
  return { name: name === '' ? null : name, port };
}
