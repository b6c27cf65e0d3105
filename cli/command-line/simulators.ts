import { type Command, Option } from 'commander';
import type { MachineOptions } from '../commands/machine.js';
import type { ServeOptions } from '../commands/serve.js';
import type { ServeTargetOptions } from '../commands/serve-target.js';
import { machineClock, portBounds, wholeNumber } from '../values.js';
import type { End } from './end.js';

/** What stands until it is stopped: `serve`, `serve-target` and `machine`. */
export function addSimulators(program: Command, end: End): void {
  program
    .command('serve')
    .description('let the mocks stand: activation service, KMS host, DNS, each with its control port')
    .option('--address <address>', 'where to listen', '127.0.0.1')
    .option('--first-port <port>', 'take six ports in a row from here; default: free ones', wholeNumber(1, 65_530))
    .allowExcessArguments(false)
    .action(async (options: ServeOptions) => {
      end(await (await import('../commands/serve.js')).serveCommand(options));
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
      end(await (await import('../commands/serve-target.js')).serveTargetCommand(options));
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
      end(await (await import('../commands/machine.js')).machineCommand(options));
    });
}
