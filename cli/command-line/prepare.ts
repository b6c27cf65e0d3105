import { type Command, Option } from 'commander';
import { profiles } from '../../contracts/catalogue/clause.js';
import type { InitOptions } from '../commands/init.js';
import type { SmokeFlags } from '../commands/smoke.js';
import { firstClause, skeletons, transports } from '../skeletons.js';
import { timeoutBounds, wholeNumber } from '../values.js';
import type { End } from './end.js';

/** What comes before a first run: `init` and `smoke`. */
export function addPreparation(program: Command, end: End): void {
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
      end((await import('../commands/init.js')).initCommand(folder, options));
    });

  program
    .command('smoke')
    .description("ask every control verb once: tells an adapter's fault from an implementation's before a full run")
    .option('--target <kind:id>', 'what to ask; as for "va-tck run"')
    .addOption(new Option('--profile <profile>', 'default: every profile that the target declares').choices(profiles))
    .option('--timeout <ms>', 'deadline of each verb; default: 10000', wholeNumber(...timeoutBounds))
    .option('--config <file>', 'settings; default: va-tck.config.json, where there is one')
    .addOption(new Option('--format <format>', 'how the answers are printed').choices(['text', 'json']).default('text'))
    .allowExcessArguments(false)
    .action(async (flags: SmokeFlags) => {
      end(await (await import('../commands/smoke.js')).smokeCommand(flags));
    });
}
