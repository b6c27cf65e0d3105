import type { MachinePolicies } from '../../mocks/machine/core/policies.js';
import type { Action } from './actions.js';
import { brokenInvariants } from './invariants.js';
import { SequenceWorld } from './world.js';

/** Does every action that is legal when its turn comes. Throws at the first broken invariant, with what was done so far as Gherkin. */
export function runSequence(actions: readonly Action[], changes: Partial<MachinePolicies> = {}): SequenceWorld {
  const world = new SequenceWorld(changes);
  const done: Action[] = [];
  for (const action of actions) {
    if (!action.legal(world)) continue;
    action.run(world);
    done.push(action);
    const [broken] = brokenInvariants(world);
    if (broken !== undefined) throw new Error(`This no longer holds: ${broken}.\n\n${asGherkin(broken, done)}`);
  }
  return world;
}

/** The sequence as a scenario to paste into a feature. */
function asGherkin(broken: string, done: readonly Action[]): string {
  const given = [
    'KMS_1 is an activated KMS host',
    '24 other computers have contacted KMS_1',
    'CLIENT_1 runs "Windows 7 Enterprise"',
  ];
  const before = [...given, ...done.slice(0, -1).map(({ step }) => step)];
  const lines = before.map((step, index) => `  ${index === 0 ? 'Given' : 'And'} ${step}`);
  return [`Scenario: ${broken}`, ...lines, `  When ${done.at(-1)?.step ?? 'nothing is done'}`].join('\n');
}
