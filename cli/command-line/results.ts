import { type Command, Option } from 'commander';
import { profiles } from '../../contracts/catalogue/clause.js';
import type { DiffOptions } from '../commands/diff.js';
import type { ListOptions } from '../commands/list.js';
import type { MergeOptions } from '../commands/merge.js';
import type { End } from './end.js';

/** What is done with results, and with what they are about: `merge`, `list` and `diff`. */
export function addResults(program: Command, end: End): void {
  program
    .command('merge')
    .description('make the results of all shards of a run one result; exit codes as those of one run')
    .argument('<results...>', 'results folders of shards, or their results.ndjson, in any order')
    .option('--out <folder>', 'for the merged results and reports', 'va-tck-results')
    .option('--baseline <file>', 'hold the whole against known failures; exit code 0 also where nothing else failed')
    .allowExcessArguments(false)
    .action(async (shards: string[], options: MergeOptions) => {
      end(await (await import('../commands/merge.js')).mergeCommand(shards, options));
    });

  program
    .command('list')
    .description('print what is judged')
    .argument('<what>', 'clauses or scenarios')
    .addOption(
      new Option('--format <format>', 'how it is printed').choices(['text', 'json', 'markdown']).default('text'),
    )
    .option('--kill-matrix <file>', 'a kill-matrix.json of "va-tck mutants": says which mutants were killed')
    .addOption(new Option('--profile <profile>', 'only what judges this profile').choices(profiles))
    .allowExcessArguments(false)
    .action(async (what: string, options: ListOptions) => {
      end(await (await import('../commands/list.js')).listCommand(what, options));
    });

  program
    .command('diff')
    .description('say what changed between two results; exit code 0 where nothing is worse, 1 where something is')
    .argument('<older>', 'a folder that a run wrote, or its results.ndjson')
    .argument('<newer>', 'likewise')
    .addOption(
      new Option('--format <format>', 'how it is printed').choices(['text', 'markdown', 'json']).default('text'),
    )
    .allowExcessArguments(false)
    .action(async (older: string, newer: string, options: DiffOptions) => {
      end(await (await import('../commands/diff.js')).diffCommand(older, newer, options));
    });
}
