import { endIfStuck } from '../../runner/ending/end-if-stuck.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { screenOf } from '../../runner/progress/terminal-screen.js';
import { run } from '../../runner/run.js';
import { openTarget } from '../../targets/open-target.js';
import { parseTarget } from '../../targets/parse-target.js';
import { readConfigFile } from '../config-file.js';
import { loadKit } from '../load-kit.js';
import { modules } from '../modules.js';
import { printLog } from '../print-log.js';
import { type RunFlags, settingsOf } from '../settings.js';

/** `va-tck run`: judges a target and answers with the exit code. */
export async function runCommand(flags: RunFlags): Promise<number> {
  const file = readConfigFile(flags.config);
  const settings = settingsOf(flags, file);
  const { timeoutMilliseconds, verbose } = settings;
  const spec = parseTarget(settings.target);
  if (spec.kind === 'container' && settings.lab === 'containers') {
    throw new UsageError(
      'container:… shares the network of this machine with the embedded lab, and the container lab has a network of its own: --lab embedded',
    );
  }
  const { container = {} } = file?.config ?? {};
  const { exitCode } = await run({
    kit: loadKit(),
    settings,
    screen: screenOf(process.stdout, process.env),
    openTarget: () =>
      openTarget(spec, {
        timeoutMilliseconds,
        modules,
        container,
        onStuck: frames => endIfStuck(settings.target, frames),
        ...(verbose ? { onLog: printLog } : {}),
      }),
    startSession: async configuration => (await import('../../lab/start-session.js')).startSession(configuration),
  });
  return exitCode;
}
