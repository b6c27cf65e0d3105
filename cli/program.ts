import { Command } from 'commander';
import { findPackage } from '../runner/package-root.js';
import { addMutants } from './command-line/mutants.js';
import { addPreparation } from './command-line/prepare.js';
import { addResults } from './command-line/results.js';
import { addRun } from './command-line/run.js';
import { addSimulators } from './command-line/simulators.js';
import { addSlmgr } from './command-line/slmgr.js';
import { closing, introduction } from './help-text.js';

/** Reads the command line and does what it says; answers with the exit code. Rejects with a `CommanderError` that has been printed, or with
 * whatever the command rejected with. */
export async function parseCommandLine(argv: readonly string[]): Promise<number> {
  const { program, exitCode } = commandLine();
  await program.parseAsync([...argv]);
  return exitCode();
}

/** Every command with its options, in the order in which the help names them. Commands are loaded only when they are asked for; `exitCode`
 * answers once one has run. */
export function commandLine(): { program: Command; exitCode(): number } {
  let exitCode = 0;
  const program = new Command('va-tck')
    .description(introduction)
    .version(findPackage().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .enablePositionalOptions()
    .addHelpText('after', closing());

  for (const add of [addRun, addPreparation, addResults, addSimulators, addSlmgr, addMutants]) {
    add(program, code => {
      exitCode = code;
    });
  }
  return { program, exitCode: () => exitCode };
}
