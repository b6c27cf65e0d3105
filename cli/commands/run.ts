import { run } from '../../runner/run.js';
import { screenOf } from '../../runner/terminal-screen.js';
import { openTarget } from '../../targets/open-target.js';
import { parseTarget } from '../../targets/parse-target.js';
import { readConfigFile } from '../config-file.js';
import { loadKit } from '../load-kit.js';
import { modules } from '../modules.js';
import { printLog } from '../print-log.js';
import { type RunFlags, settingsOf } from '../settings.js';

/** `va-tck run`: judges a target and answers with the exit code. */
export async function runCommand(flags: RunFlags): Promise<number> {
  const settings = settingsOf(flags, readConfigFile(flags.config));
  const { timeoutMilliseconds, verbose } = settings;
  const spec = parseTarget(settings.target);
  const { exitCode } = await run({
    kit: loadKit(),
    settings,
    screen: screenOf(process.stdout, process.env),
    openTarget: () => openTarget(spec, { timeoutMilliseconds, modules, ...(verbose ? { onLog: printLog } : {}) }),
    startSession: async configuration => (await import('../../lab/start-session.js')).startSession(configuration),
  });
  return exitCode;
}
