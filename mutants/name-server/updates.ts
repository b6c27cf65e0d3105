import { type DnsPolicies, standardPolicies } from '../../mocks/dns/core/policies.js';
import type { Mutant } from '../mutant.js';

type Update = DnsPolicies['update'];

const [noError, formatError, refused, notAuthoritative] = [0, 1, 5, 9] as const;

/** Name servers that break one rule of dynamic update. */
export const nameServerUpdateMutants: readonly Mutant[] = [
  updating(
    'updates-forgotten',
    'An update is answered, and not carried out.',
    ['DNS-UPDATE-ADD', 'DNS-UPDATE-SAME', 'DNS-UPDATE-REMOVE', 'DNS-UPDATE-SERIAL', 'DNS-UPDATE-SOA'],
    (zones, message) => ({ ...standardPolicies.update(zones, message), zones }),
  ),
  updating(
    'prerequisites-passed-over',
    'Prerequisites are not looked at.',
    ['DNS-UPDATE-PREREQUISITE'],
    (zones, message) => standardPolicies.update(zones, { ...message, answers: [] }),
  ),
  updating(
    'last-server-removed',
    'Removing what is at the name of a zone removes its name servers.',
    ['DNS-UPDATE-KEPT'],
    (zones, message) => {
      const updated = standardPolicies.update(zones, message);
      const name = message.questions[0]?.name ?? '';
      const zone = updated.zones.get(name);
      if (zone === undefined || !message.authority.some(change => change.name === name && change.class !== 1))
        return updated;
      const nodes = new Map(zone.nodes);
      nodes.delete(name);
      return { ...updated, zones: new Map(updated.zones).set(name, { ...zone, nodes }) };
    },
  ),
  updating(
    'serial-rises-always',
    'The serial rises with an update that changes nothing.',
    ['DNS-UPDATE-SERIAL'],
    (zones, message) => {
      const updated = standardPolicies.update(zones, message);
      const raised = [...updated.zones].map(
        ([key, zone]) => [key, { ...zone, soa: { ...zone.soa, serial: zone.soa.serial + 1 } }] as const,
      );
      return { ...updated, zones: new Map(raised) };
    },
  ),
  updating(
    'malformed-changes-accepted',
    'An update that is not of its form is answered as if it were.',
    ['DNS-UPDATE-MALFORMED'],
    (zones, message) => otherwise(standardPolicies.update(zones, message), formatError),
  ),
  updating(
    'refusals-not-told',
    'An update that is refused is answered as if it were not.',
    ['DNS-UPDATE-REFUSED', 'DNS-UPDATE-ZONE'],
    (zones, message) => otherwise(standardPolicies.update(zones, message), refused),
  ),
  updating(
    'foreign-zones-accepted',
    "An update of somebody else's zone is answered as if it were carried out.",
    ['DNS-UPDATE-ZONE'],
    (zones, message) => otherwise(standardPolicies.update(zones, message), notAuthoritative),
  ),
];

function updating(id: string, breaks: string, kills: Mutant['kills'], update: Update): Mutant {
  return { id: `name-server-${id}`, breaks, kills, dns: { update } };
}

function otherwise(updated: ReturnType<Update>, rcode: number): ReturnType<Update> {
  return updated.rcode === rcode ? { ...updated, rcode: noError } : updated;
}
