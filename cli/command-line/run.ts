import { type Command, Option } from 'commander';
import { profiles } from '../../contracts/catalogue/clause.js';
import type { RunFlags } from '../settings.js';
import { executionOrder, once, seedBounds, serviceUrl, shard, timeoutBounds, wholeNumber } from '../values.js';
import type { End } from './end.js';

/** `run`, and the hidden `worker` that one of several processes of a run is. */
export function addRun(program: Command, end: End): void {
  program
    .command('run')
    .description('judge a target; exit code 0 only where it conforms')
    .option(
      '--target <kind:id>',
      'what to judge: module:./adapter.mjs, http://127.0.0.1:9000, "stdio:python3 host.py", container:image, module:reference',
    )
    .addOption(
      new Option('--profile <profile>', "what it stands in for; default: the target's first").choices(profiles),
    )
    .option('--only <clause...>', 'only scenarios that judge these clauses')
    .option('--tags <expression>', 'only scenarios whose tags match, e.g. "@A and not @B"', once)
    .option('--scenario <file:line...>', 'only these scenarios')
    .addOption(new Option('--lab <lab>', 'where the mocks run; default: embedded').choices(['embedded', 'containers']))
    .option('--seed <number>', 'decides everything random; default: 1', wholeNumber(...seedBounds))
    .option('--out <folder>', 'for results and reports; default: va-tck-results')
    .option(
      '--timeout <ms>',
      'deadline of each verb asked of the target; default: 10000',
      wholeNumber(...timeoutBounds),
    )
    .option(
      '--service-url <url>',
      'the activation service that is built into a target module; the mock answers there',
      serviceUrl,
    )
    .option('--baseline <file>', 'hold the run against known failures; exit code 0 also where nothing else failed')
    .option(
      '--update-baseline',
      'write the baseline from this run, of the whole plan; what is new needs the next three',
    )
    .option('--owner <who>', 'who will mend the failures that become known')
    .option('--reason <why>', 'why they may fail for now')
    .option('--expires <day>', 'the last day on which they may, as 2027-03-31')
    .option(
      '--waivers <file>',
      'clauses whose failure an auditor has accepted, each with owner, justification and expiry',
    )
    .addOption(
      new Option(
        '--replay <what>',
        'what is run again with the same seed, to see whether the answers stay the same; default: failures',
      ).choices(['failures', 'all']),
    )
    .option(
      '--order <order>',
      'defined, reverse, shuffled or shuffled:7; results are the same; default: defined',
      executionOrder,
    )
    .option(
      '--shard <i/n>',
      'run one of n parts of the plan, counted from 1; "va-tck merge" makes them one result',
      shard,
    )
    .addOption(
      new Option(
        '--workers <n>',
        'run in n processes side by side, each with a module or program of its own; the result is the same',
      )
        .argParser(wholeNumber(1, 64))
        .conflicts(['shard', 'updateBaseline']),
    )
    .option('--config <file>', 'settings; default: va-tck.config.json, where there is one')
    .option('--verbose', 'a line for each scenario, and what a target that the kit started logs')
    .allowExcessArguments(false)
    .action(async (flags: RunFlags) => {
      const { runCommand } = await import('../commands/run.js');
      if (flags.workers === undefined) end(await runCommand(flags));
      else end(await (await import('../commands/run-workers.js')).runWorkersCommand(flags, flags.workers));
    });

  program
    .command('worker', { hidden: true })
    .argument('<flags>', 'what "va-tck run" was asked, as JSON')
    .action(async (flags: string) => {
      end(await (await import('../commands/worker.js')).workerCommand(flags));
    });
}
