import type { WmiClass, WmiValue } from '../../contracts/types/target-control.js';
import type { MachinePolicies } from '../../mocks/machine/core/policies.js';
import type { Mutant } from '../mutant.js';
import { propertyOf, withoutProperty, withProperty } from './replace.js';

/** How a property goes wrong. */
export type Wrong = 'as-text' | 'missing' | 'reversed' | { always: WmiValue; called: string } | { of: string };

/** One broken property: which, how, and the clauses that catch it, without their prefix. */
export type WrongProperty = readonly [property: string, wrong: Wrong, ...kills: [string, ...string[]]];

const prefixes: Readonly<Record<WmiClass, 'SERVICE' | 'PRODUCT'>> = {
  SoftwareLicensingService: 'SERVICE',
  SoftwareLicensingProduct: 'PRODUCT',
};

/** A mutant for each row of a small table. */
export function shownWrongly(name: WmiClass, rows: readonly WrongProperty[]): Mutant[] {
  return rows.map(([property, wrong, ...kills]) => {
    const prefix = prefixes[name];
    const [first = '', ...others] = kills.map(clause => `WMI-${prefix}-${clause}`);
    return {
      id: `wmi-${prefix.toLowerCase()}-${kebab(property)}-${labelOf(wrong)}`,
      breaks: sentence(`${property} of ${name}`, wrong),
      kills: [first, ...others],
      machine: broken(name, property, wrong),
    };
  });
}

function broken(name: WmiClass, property: string, wrong: Wrong): Partial<MachinePolicies> {
  const right = propertyOf(name, property);
  if (wrong === 'as-text') return withProperty(name, property, from => String(right(from)));
  if (wrong === 'missing') return withoutProperty(name, property);
  if (wrong === 'reversed') return withProperty(name, property, from => !right(from));
  if ('of' in wrong) return withProperty(name, property, propertyOf(name, wrong.of));
  return withProperty(name, property, () => wrong.always);
}

function sentence(what: string, wrong: Wrong): string {
  if (wrong === 'as-text') return `${what} is a text.`;
  if (wrong === 'missing') return `There is no ${what}.`;
  if (wrong === 'reversed') return `${what} says the opposite.`;
  if ('of' in wrong) return `${what} shows ${wrong.of}.`;
  return `${what} shows ${JSON.stringify(wrong.always)} whatever there is.`;
}

function labelOf(wrong: Wrong): string {
  if (typeof wrong === 'string') return wrong;
  return 'of' in wrong ? `shows-${kebab(wrong.of)}` : wrong.called;
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
