import type { Command } from 'commander';
import type { End } from './end.js';

/** slmgr on a simulated computer: `slmgr`, `cscript` and `shims`. */
export function addSlmgr(program: Command, end: End): void {
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
      end(await (await import('../commands/slmgr.js')).slmgrCommand(typed, options));
    });

  program
    .command('cscript')
    .description('run "slmgr.vbs" as cscript does, with options like //nologo; the shim of that name calls it')
    .argument('[arguments...]', '//nologo slmgr.vbs /dli')
    .helpOption('--help', 'print this help')
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (typed: string[]) => {
      end(await (await import('../commands/slmgr.js')).cscriptCommand(typed));
    });

  program
    .command('shims')
    .description('write stand-ins for slmgr.vbs, slmgr and cscript that speak to the simulated computer')
    .argument('<folder>', 'where; to be put first on the path')
    .allowExcessArguments(false)
    .action(async (folder: string) => {
      end((await import('../commands/shims.js')).shimsCommand(folder));
    });
}
