import { Command, Option } from 'commander';
import { findPackage } from '../runner/package-root.js';
import type { ListOptions } from './commands/list.js';
import type { MutantsOptions } from './commands/mutants.js';
import type { ServeOptions } from './commands/serve.js';
import type { ServeTargetOptions } from './commands/serve-target.js';
import { closing, introduction } from './help-text.js';
import type { RunFlags } from './settings.js';
import { once, portBounds, seedBounds, serviceUrl, timeoutBounds, wholeNumber } from './values.js';

const profiles = ['machine', 'kms-host', 'reference'];

/** Reads the command line and does what it says; answers with the exit code. Commands are loaded only when they are asked for. Rejects with
 * a `CommanderError` that has been printed, or with whatever the command rejected with. */
export async function parseCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('va-tck')
    .description(introduction)
    .version(findPackage().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .addHelpText('after', closing());

  program
    .command('run')
    .description('judge a target; exit code 0 only where it conforms')
    .option('--target <kind:id>', 'what to judge: module:./adapter.mjs, http://127.0.0.1:9000, module:reference')
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
    .option('--config <file>', 'settings; default: va-tck.config.json, where there is one')
    .option('--verbose', 'a line for each scenario')
    .allowExcessArguments(false)
    .action(async (flags: RunFlags) => {
      exitCode = await (await import('./commands/run.js')).runCommand(flags);
    });

  program
    .command('list')
    .description('print what is judged')
    .argument('<what>', 'clauses or scenarios')
    .addOption(new Option('--format <format>').choices(['text', 'json', 'markdown']).default('text'))
    .option('--kill-matrix <file>', 'a kill-matrix.json of "va-tck mutants": says which mutants were killed')
    .addOption(new Option('--profile <profile>', 'only what judges this profile').choices(profiles))
    .allowExcessArguments(false)
    .action(async (what: string, options: ListOptions) => {
      exitCode = await (await import('./commands/list.js')).listCommand(what, options);
    });

  program
    .command('serve')
    .description('let the mocks stand: activation service, KMS host, DNS, each with its control port')
    .option('--address <address>', 'where to listen', '127.0.0.1')
    .option('--first-port <port>', 'take six ports in a row from here; default: free ones', wholeNumber(1, 65_530))
    .allowExcessArguments(false)
    .action(async (options: ServeOptions) => {
      exitCode = await (await import('./commands/serve.js')).serveCommand(options);
    });

  program
    .command('serve-target')
    .description('serve a target module over HTTP, so that another process can judge it')
    .requiredOption('--target <module:id>', 'the module to serve')
    .option('--address <address>', 'where to listen', '127.0.0.1')
    .option('--port <port>', '0 takes a free one', wholeNumber(...portBounds), 0)
    .allowExcessArguments(false)
    .action(async (options: ServeTargetOptions) => {
      exitCode = await (await import('./commands/serve-target.js')).serveTargetCommand(options);
    });

  program
    .command('mutants')
    .description(
      'prove that the suite can fail: run it against broken implementations, print and write the kill matrix',
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
      exitCode = await (await import('./commands/mutants.js')).mutantsCommand(options);
    });

  await program.parseAsync([...argv]);
  return exitCode;
}
