import { Command, Option } from 'commander';
import { profiles } from '../contracts/catalogue/clause.js';
import { findPackage } from '../runner/package-root.js';
import type { DiffOptions } from './commands/diff.js';
import type { InitOptions } from './commands/init.js';
import type { ListOptions } from './commands/list.js';
import type { MachineOptions } from './commands/machine.js';
import type { MergeOptions } from './commands/merge.js';
import type { MutantsOptions } from './commands/mutants.js';
import type { ServeOptions } from './commands/serve.js';
import type { ServeTargetOptions } from './commands/serve-target.js';
import type { SmokeFlags } from './commands/smoke.js';
import { closing, introduction } from './help-text.js';
import type { RunFlags } from './settings.js';
import { firstClause, skeletons, transports } from './skeletons.js';
import {
  executionOrder,
  machineClock,
  once,
  portBounds,
  seedBounds,
  serviceUrl,
  shard,
  timeoutBounds,
  wholeNumber,
} from './values.js';

/** Reads the command line and does what it says; answers with the exit code. Rejects with a `CommanderError` that has been printed, or with
 * whatever the command rejected with. */
export async function parseCommandLine(argv: readonly string[]): Promise<number> {
  const { program, exitCode } = commandLine();
  await program.parseAsync([...argv]);
  return exitCode();
}

/** Every command with its options. Commands are loaded only when they are asked for; `exitCode` answers once one has run. */
export function commandLine(): { program: Command; exitCode(): number } {
  let exitCode = 0;
  const program = new Command('va-tck')
    .description(introduction)
    .version(findPackage().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText('after', closing());

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
      const { runCommand } = await import('./commands/run.js');
      exitCode =
        flags.workers === undefined
          ? await runCommand(flags)
          : await (await import('./commands/run-workers.js')).runWorkersCommand(flags, flags.workers);
    });

  program
    .command('worker', { hidden: true })
    .argument('<flags>', 'what "va-tck run" was asked, as JSON')
    .action(async (flags: string) => {
      exitCode = await (await import('./commands/worker.js')).workerCommand(flags);
    });

  program
    .command('init')
    .description(
      'write a target that works and has nothing yet: a skeleton in your language, with a README and a CI job',
    )
    .argument('[folder]', 'where', '.')
    .addOption(new Option('--lang <language>', 'its language').choices(Object.keys(skeletons)))
    .addOption(new Option('--profile <profile>', 'what it stands in for').choices(Object.keys(firstClause)))
    .addOption(
      new Option('--adapter <adapter>', 'how the kit reaches it').choices(Object.keys(transports)).default('stdio'),
    )
    .allowExcessArguments(false)
    .action(async (folder: string, options: InitOptions) => {
      exitCode = (await import('./commands/init.js')).initCommand(folder, options);
    });

  program
    .command('smoke')
    .description("ask every control verb once: tells an adapter's fault from an implementation's before a full run")
    .option('--target <kind:id>', 'what to ask; as for "va-tck run"')
    .addOption(new Option('--profile <profile>', 'default: every profile that the target declares').choices(profiles))
    .option('--timeout <ms>', 'deadline of each verb; default: 10000', wholeNumber(...timeoutBounds))
    .option('--config <file>', 'settings; default: va-tck.config.json, where there is one')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .allowExcessArguments(false)
    .action(async (flags: SmokeFlags) => {
      exitCode = await (await import('./commands/smoke.js')).smokeCommand(flags);
    });

  program
    .command('merge')
    .description('make the results of all shards of a run one result; exit codes as those of one run')
    .argument('<results...>', 'results folders of shards, or their results.ndjson, in any order')
    .option('--out <folder>', 'for the merged results and reports', 'va-tck-results')
    .option('--baseline <file>', 'hold the whole against known failures; exit code 0 also where nothing else failed')
    .allowExcessArguments(false)
    .action(async (shards: string[], options: MergeOptions) => {
      exitCode = await (await import('./commands/merge.js')).mergeCommand(shards, options);
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
    .command('diff')
    .description('say what changed between two results; exit code 0 where nothing is worse, 1 where something is')
    .argument('<older>', 'a folder that a run wrote, or its results.ndjson')
    .argument('<newer>', 'likewise')
    .addOption(new Option('--format <format>').choices(['text', 'markdown', 'json']).default('text'))
    .allowExcessArguments(false)
    .action(async (older: string, newer: string, options: DiffOptions) => {
      exitCode = await (await import('./commands/diff.js')).diffCommand(older, newer, options);
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
    .description('serve a target module over HTTP or standard input and output, so that another process can judge it')
    .requiredOption('--target <module:id>', 'the module to serve')
    .option('--stdio', 'JSON-RPC on standard input and output, for --target "stdio:va-tck serve-target --stdio …"')
    .option('--address <address>', 'where to listen', '127.0.0.1')
    .option('--port <port>', '0 takes a free one', wholeNumber(...portBounds), 0)
    .allowExcessArguments(false)
    .action(async (options: ServeTargetOptions) => {
      exitCode = await (await import('./commands/serve-target.js')).serveTargetCommand(options);
    });

  program
    .command('machine')
    .description('let simulated computers stand among the mocks, for "va-tck slmgr" and tools that run slmgr.vbs')
    .option('--computer <name=edition...>', 'which; without "=edition" it runs windows-7-enterprise', ['CLIENT_1'])
    .addOption(
      new Option('--language <language>', 'in which slmgr prints').choices(['en-US', 'zh-TW']).default('en-US'),
    )
    .option(
      '--count <number>',
      'other computers that have contacted the KMS host KMS_1 before; clients activate from 25 on',
      wholeNumber(0, 10_000),
      25,
    )
    .addOption(
      new Option(
        '--clock <clock>',
        '"wall", or an instant like 2009-10-22T09:00:00Z at which time stands still until target control advances it',
      )
        .argParser(machineClock)
        .default('wall'),
    )
    .option('--address <address>', 'where to listen', '127.0.0.1')
    .option('--port <port>', 'of target control; 0 takes a free one', wholeNumber(...portBounds), 0)
    .allowExcessArguments(false)
    .action(async (options: MachineOptions) => {
      exitCode = await (await import('./commands/machine.js')).machineCommand(options);
    });

  program
    .command('slmgr')
    .description('run slmgr on a simulated computer; exit code 0, or 1 where the command failed')
    .argument('[arguments...]', 'as typed after slmgr.vbs: /dli, or SRV_1 user password /dlv')
    .helpOption('--help', 'print this help')
    .option('--machine <url>', 'the computer, as "va-tck machine" prints it; default: $VA_TCK_MACHINE')
    .option('--not-elevated', 'as a standard user, or from a prompt that is not elevated; also VA_TCK_ELEVATED=0')
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (typed: string[], { machine, notElevated }: { machine?: string; notElevated?: true }) => {
      const options = { ...(machine === undefined ? {} : { machine }), elevated: notElevated !== true };
      exitCode = await (await import('./commands/slmgr.js')).slmgrCommand(typed, options);
    });

  program
    .command('cscript')
    .description('run "slmgr.vbs" as cscript does, with options like //nologo; the shim of that name calls it')
    .argument('[arguments...]', '//nologo slmgr.vbs /dli')
    .helpOption('--help', 'print this help')
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (typed: string[]) => {
      exitCode = await (await import('./commands/slmgr.js')).cscriptCommand(typed);
    });

  program
    .command('shims')
    .description('write stand-ins for slmgr.vbs, slmgr and cscript that speak to the simulated computer')
    .argument('<folder>', 'where; to be put first on the path')
    .allowExcessArguments(false)
    .action(async (folder: string) => {
      exitCode = (await import('./commands/shims.js')).shimsCommand(folder);
    });

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
      exitCode = await (await import('./commands/mutants.js')).mutantsCommand(options);
    });

  return { program, exitCode: () => exitCode };
}
