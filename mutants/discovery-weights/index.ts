import type { ServiceLocation } from '../../mocks/machine/core/ask.js';
import { orderByPriorityAndWeight } from '../../mocks/machine/core/order-hosts.js';
import type { Mutant } from '../mutant.js';

const splits = ['WEIGHT-SPLIT', 'WEIGHT-TABLE-6', 'WEIGHT-THREE', 'WEIGHT-NEXT', 'WEIGHT-GROUP-NEXT'] as const;

/** Hosts of DNS chosen otherwise than by priority and weight (Table 5; RFC 2782). */
export const discoveryWeightsMutants: readonly Mutant[] = [
  {
    id: 'weights-ignored',
    breaks: 'Every host of a priority is chosen alike, whatever its weight.',
    kills: [...splits, 'WEIGHT-ZERO'],
    machine: { orderHosts: drawing(location => ({ ...location, weight: 0 })) },
  },
  {
    id: 'weights-inverted',
    breaks: 'The lighter host is chosen more often.',
    kills: [...splits, 'WEIGHT-ZERO'],
    machine: { orderHosts: drawing(location => ({ ...location, weight: Math.round(6_000 / (location.weight + 1)) })) },
  },
  {
    id: 'heaviest-host-always',
    breaks: 'The heaviest host of a priority is always asked first.',
    kills: splits,
    machine: { orderHosts: sorted((a, b) => a.priority - b.priority || b.weight - a.weight) },
  },
  {
    id: 'first-listed-host-always',
    breaks: 'The first host that DNS lists with the lowest priority is always asked first.',
    kills: [...splits, 'WEIGHT-ALIKE'],
    machine: { orderHosts: sorted((a, b) => a.priority - b.priority) },
  },
  {
    id: 'first-host-by-name-always',
    breaks: 'The hosts of a priority are asked in the order of their names.',
    kills: [...splits, 'WEIGHT-ALIKE'],
    machine: { orderHosts: sorted((a, b) => a.priority - b.priority || (a.target < b.target ? -1 : 1)) },
  },
  {
    id: 'weight-drawn-for-the-first-host-only',
    breaks: 'After the first host failed, the next is chosen without regard to weights.',
    kills: ['WEIGHT-NEXT'],
    machine: {
      orderHosts: (locations, random) => {
        const { ordered, random: next } = orderByPriorityAndWeight(locations, random);
        const [first, ...rest] = ordered;
        const alike = orderByPriorityAndWeight(
          rest.map(location => ({ ...location, weight: 0 })),
          next,
        );
        return { ordered: first === undefined ? [] : [first, ...alike.ordered], random: alike.random };
      },
    },
  },
  {
    id: 'weight-before-priority',
    breaks: 'The weight decides, and the priority only among hosts of the same weight.',
    kills: ['WEIGHT-PRIORITY-FIRST'],
    machine: { orderHosts: sorted((a, b) => b.weight - a.weight || a.priority - b.priority) },
  },
  {
    id: 'priorities-in-one-draw',
    breaks: 'All hosts are in one draw by weight, whatever their priority.',
    kills: ['WEIGHT-PRIORITY-FIRST', 'WEIGHT-GROUP-FIRST'],
    machine: { orderHosts: drawing(location => ({ ...location, priority: 0 })) },
  },
  {
    id: 'one-host-of-a-group-only',
    breaks: 'When the chosen host of a group fails, the next group is asked.',
    kills: ['WEIGHT-GROUP-FIRST'],
    machine: {
      orderHosts: (locations, random) => {
        const { ordered, random: next } = orderByPriorityAndWeight(locations, random);
        const chosen = ordered.filter((location, at) => ordered[at - 1]?.priority !== location.priority);
        return { ordered: chosen, random: next };
      },
    },
  },
  {
    id: 'first-group-only',
    breaks: 'When the near group fails, the far one is not asked.',
    kills: ['WEIGHT-GROUP-NEXT'],
    machine: {
      orderHosts: (locations, random) => {
        const nearest = Math.min(...locations.map(({ priority }) => priority));
        return orderByPriorityAndWeight(
          locations.filter(({ priority }) => priority === nearest),
          random,
        );
      },
    },
  },
];

/** A weighted draw of locations that were changed before. */
function drawing(change: (location: ServiceLocation) => ServiceLocation) {
  return (locations: readonly ServiceLocation[], random: number) =>
    orderByPriorityAndWeight(locations.map(change), random);
}

/** No draw at all. */
function sorted(compare: (a: ServiceLocation, b: ServiceLocation) => number) {
  return (locations: readonly ServiceLocation[], random: number) => ({ ordered: [...locations].sort(compare), random });
}
