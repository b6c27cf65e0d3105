import { ContractViolation } from '../../contracts/contract.js';
import type { SetReading } from '../../contracts/types/mock-control.js';

/** Interpretation → reading → the policy entries it replaces. */
export type Readings<Policies> = Readonly<Record<string, Readonly<Record<string, Partial<Policies>>>>>;

/** The policies of a mock together with the readings a tester chose for it. */
export interface ChosenReadings<Policies> {
  /** @throws ContractViolation where the mock does not know the interpretation or the reading. */
  choose(choice: SetReading): void;
  forget(): void;
  /** The base policies, each chosen reading laid over them. */
  policies(): Policies;
}

export function openReadings<Policies>(base: Policies, readings: Readings<Policies>): ChosenReadings<Policies> {
  const chosen = new Map<string, Partial<Policies>>();
  return {
    choose: ({ interpretation, reading }) => {
      const known = readings[interpretation];
      if (known === undefined) throw unknown('/interpretation', Object.keys(readings));
      const entries = known[reading];
      if (entries === undefined) throw unknown('/reading', Object.keys(known));
      chosen.set(interpretation, entries);
    },
    forget: () => chosen.clear(),
    policies: () => Object.assign({}, base, ...chosen.values()) as Policies,
  };
}

function unknown(path: string, known: string[]): ContractViolation {
  return new ContractViolation('the tester', 'setReading request', {
    path,
    rule: `must be one of ${known.join(', ')}`,
  });
}
