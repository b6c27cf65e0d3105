import { type Change, type ChangeKind, changeKinds, type Difference } from './difference.js';

/** The heading of each kind of change. */
export const changeWords: { readonly [kind in ChangeKind]: string } = {
  'newly-failing': 'Newly failing',
  'newly-could-not-run': 'Could not run any more',
  'failing-otherwise': 'Still failing, but in other words',
  removed: 'Only in the older result',
  'no-longer-applicable': 'No longer applicable',
  'newly-waived': 'Newly waived',
  added: 'Only in the newer result',
  'newly-applicable': 'Newly applicable, and passed',
  'newly-passing': 'Newly passing',
};

/** The changes of each kind that there is, in the order in which they are told. */
export function byKind(changes: readonly Change[]): [ChangeKind, Change[]][] {
  return changeKinds.flatMap(kind => {
    const some = changes.filter(change => change.kind === kind);
    return some.length === 0 ? [] : [[kind, some]];
  });
}

/** What it comes to, in a sentence or two. */
export function verdictOf({ clauses, scenarios, facts, readings, worse, before, after }: Difference): string {
  const partial = [before, after].every(({ whole }) => whole)
    ? ''
    : ` ${before.whole ? 'The newer result is' : after.whole ? 'The older result is' : 'Both results are'} not the whole of a full run: what is missing was not compared.`;
  if (worse) return `Worse: something fails or cannot run that did not before.${partial}`;
  const changed = clauses.length + scenarios.length + facts.length + readings.length > 0;
  return `${changed ? 'Not worse: nothing fails or cannot run that did not before.' : 'No difference.'}${partial}`;
}
