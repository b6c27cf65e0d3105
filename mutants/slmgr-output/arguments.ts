import { standardDisplay } from '../../mocks/machine/core/policies/display.js';
import { standardPolicies } from '../../mocks/machine/core/standard-policies.js';
import type { Mutant } from '../mutant.js';

const { slmgrOptions } = standardPolicies;

/** What follows `/dli`, `/dlv` and `/xpr`, and who may run them. */
export const argumentMutants: readonly Mutant[] = [
  {
    id: 'activation-id-unknown-to-slmgr',
    breaks: 'slmgr does not know the activation id of its own product.',
    kills: ['DISPLAY-DLI-ID', 'DETAIL-DLV-ID', 'EXPIRY-ID'],
    machine: { meansProduct: (typed, _id, takesAll) => takesAll && typed.toLowerCase() === 'all' },
  },
  {
    id: 'activation-id-compared-to-the-letter',
    breaks: 'An activation id in capitals is not recognised.',
    kills: ['DISPLAY-DLI-ID', 'DETAIL-DLV-ID'],
    machine: { meansProduct: (typed, id, takesAll) => typed === id || (takesAll && typed.toLowerCase() === 'all') },
  },
  {
    id: 'all-means-nothing',
    breaks: 'All is taken for an activation id.',
    kills: ['DISPLAY-DLI-ALL', 'DETAIL-DLV-ALL'],
    machine: { meansProduct: (typed, id) => typed.toLowerCase() === id },
  },
  {
    id: 'all-in-small-letters-only',
    breaks: 'All is understood in small letters only.',
    kills: ['DISPLAY-DLI-ALL', 'DETAIL-DLV-ALL'],
    machine: { meansProduct: (typed, id, takesAll) => typed.toLowerCase() === id || (takesAll && typed === 'all') },
  },
  {
    id: 'any-activation-id-shown',
    breaks: 'Whatever activation id is asked for, the installed product is shown.',
    kills: ['DISPLAY-UNKNOWN-ID', 'DISPLAY-UNKNOWN-ID-ERROR', 'EXPIRY-UNKNOWN-ID'],
    machine: { meansProduct: () => true },
  },
  {
    id: 'details-in-dli',
    breaks: '/dli shows every detail.',
    kills: ['DETAIL-ONLY'],
    machine: { detailLines: () => [] },
  },
  {
    id: 'dlv-as-short-as-dli',
    breaks: '/dlv shows no more than /dli.',
    kills: ['DETAIL-DLV', 'DETAIL-DLV-ALL', 'DETAIL-TRUSTED-TIME'],
    machine: {
      displayLines: Object.fromEntries(
        Object.entries(standardDisplay.displayLines).map(([name, line]) => [
          name,
          (standardDisplay.detailLines() as readonly string[]).includes(name) ? () => null : line,
        ]),
      ) as unknown as typeof standardDisplay.displayLines,
    },
  },
  ...(
    [
      ['/dli', 'DISPLAY-DLI-ELEVATION'],
      ['/dlv', 'DETAIL-DLV-ELEVATION'],
      ['/xpr', 'EXPIRY-ELEVATION'],
    ] as const
  ).map(([option, clause]): Mutant => {
    const rule = slmgrOptions[option];
    if (rule === undefined) throw new Error(`no option ${option}`);
    return {
      id: `${option.slice(1)}-needs-elevation`,
      breaks: `${option} is refused without elevation.`,
      kills: [clause],
      machine: { slmgrOptions: { ...slmgrOptions, [option]: { ...rule, operation: 'configure' } } },
    };
  }),
];
