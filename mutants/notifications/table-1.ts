import type { NotificationIssue } from '../../contracts/types/target-control.js';
import type { Mutant } from '../mutant.js';

interface Row {
  issue: NotificationIssue;
  /** The clauses of the row without their last word: a balloon and a dialog each. */
  clauses: readonly [string, ...string[]];
  /** What it is taken for. */
  confusedWith: NotificationIssue;
}

const rows: readonly Row[] = [
  { issue: 'grace-expired', clauses: ['NOTIFY-GRACE-EXPIRED'], confusedWith: 'activate-soon' },
  {
    issue: 'reactivation-needed',
    clauses: ['NOTIFY-HARDWARE', 'NOTIFY-180-DAYS'],
    confusedWith: 'kms-renewal-expired',
  },
  { issue: 'kms-renewal-expired', clauses: ['NOTIFY-210-DAYS'], confusedWith: 'grace-expired' },
  { issue: 'not-genuine', clauses: ['NOTIFY-NOT-GENUINE'], confusedWith: 'grace-expired' },
  {
    issue: 'licensing-components-changed',
    clauses: ['NOTIFY-COMPONENTS'],
    confusedWith: 'license-files-changed',
  },
  { issue: 'license-files-changed', clauses: ['NOTIFY-LICENSE-FILES'], confusedWith: 'not-genuine' },
];

/** Each row of Table 1 without its balloon, without its dialog, and taken for another row. */
export const table1Mutants: readonly Mutant[] = rows.flatMap(({ issue, clauses: [first, ...others], confusedWith }) => [
  ...(['balloon', 'dialog'] as const).map((kind): Mutant => {
    const judged = (clause: string) => `${clause}-${kind.toUpperCase()}`;
    return {
      id: `no-${kind}-${issue}`,
      breaks: `The issue "${issue}" has no ${kind}.`,
      kills: [judged(first), ...others.map(judged)],
      machine: { says: (shown, about) => (shown === kind && about === issue ? [] : [about]) },
    };
  }),
  {
    id: `${issue}-taken-for-${confusedWith}`,
    breaks: `The user is told of "${confusedWith}" where the issue is "${issue}".`,
    kills: [`${first}-BALLOON`, `${first}-DIALOG`],
    machine: { says: (_shown, about) => [about === issue ? confusedWith : about] },
  },
]);
