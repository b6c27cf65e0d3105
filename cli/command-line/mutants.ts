import { type Command, Option } from 'commander';
import { profiles } from '../../contracts/catalogue/clause.js';
import type { MutantsOptions } from '../commands/mutants.js';
import { seedBounds, wholeNumber } from '../values.js';
import type { End } from './end.js';

/** The proof of the suite itself: `mutants`. */
export function addMutants(program: Command, end: End): void {
  program
    .command('mutants')
    .description(
      'prove that the suite can fail: run it against broken implementations, print and write the kill matrix',
    )
    .addOption(
      new Option('--profile <profile>', 'only as a target of this profile is judged; default: every profile').choices(
        profiles,
      ),
    )
    .option('--out <folder>', 'for kill-matrix.json and kill-matrix.md', 'va-tck-results')
    .option('--seed <number>', 'decides everything random', wholeNumber(...seedBounds), 1)
    .option(
      '--only <clause...>',
      'only the mutants that these clauses must catch; exit code 4, for it proves nothing else',
    )
    .option('--full', 'every scenario against every mutant, not only those of the clauses that must catch it')
    .allowExcessArguments(false)
    .action(async (options: MutantsOptions) => {
      end(await (await import('../commands/mutants.js')).mutantsCommand(options));
    });
}
