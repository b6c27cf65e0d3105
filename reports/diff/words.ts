import { isWorse } from './compare-results.js';
import { type Change, type ChangeKind, changeKinds, type Difference } from './difference.js';

/** The heading of each kind of change. */
export const changeWords: { readonly [kind in ChangeKind]: string } = {
  'newly-failing': 'Newly failing',
  'newly-could-not-run': 'Could not run any more',
  'no-longer-judged': 'No longer judged',
  'failing-otherwise': 'Still failing, but in other words',
  removed: 'Only in the older result',
  'no-longer-applicable': 'Could not run, and is not applicable now',
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
  if (worse) return `Worse: ${howWorse([...clauses, ...scenarios]).join('; ')}.${partial}`;
  const changed = clauses.length + scenarios.length + facts.length + readings.length > 0;
  return `${changed ? 'Not worse: nothing fails or cannot run that did not before, and nothing is judged no more.' : 'No difference.'}${partial}`;
}

/** In what way, for each way there is; where no clause and no scenario tells, the run itself broke. */
function howWorse(changes: readonly Change[]): string[] {
  const worse = changes.filter(isWorse);
  const lost = worse.filter(({ kind }) => kind === 'no-longer-judged');
  const waived = worse.filter(({ after }) => after === 'waived');
  return [
    ...(worse.length > lost.length + waived.length || worse.length === 0
      ? ['something fails or cannot run that did not before']
      : []),
    ...(lost.length > 0 ? ['something that was judged is judged no more'] : []),
    ...(waived.length > 0 ? ['something passed that is only waived now'] : []),
  ];
}
