import type { DisplayLanguage } from '../contracts/types/target-control.js';
import { UsageError } from '../runner/misuse/usage-error.js';

/** A command line of `cscript`, for the one script that this stand-in has. */
export interface ScriptCommand {
  /** As typed after `slmgr.vbs`. */
  arguments: string[];
  /** Whether the banner is printed. */
  logo: boolean;
  /** What `//t` allows; null: no end. */
  timeoutSeconds: number | null;
}

/** Options of the script host that change nothing here: batch and interactive mode, debugging, saving options, Unicode output, and the choice of
 * engine, job and default host. */
const withoutEffect = /^\/\/(?:b|i|d|x|s|u|e:.+|job:.+|h:[cw]script)$/i;

/** Takes a command line of cscript apart. Options of the script host begin with two slashes and may stand anywhere. Throws a `UsageError` for
 * an unknown one, and for any script but slmgr.vbs. */
export function readScriptCommand(typed: readonly string[]): ScriptCommand {
  const command: ScriptCommand = { arguments: [], logo: true, timeoutSeconds: null };
  for (const option of typed.filter(isHostOption)) {
    const [, seconds] = /^\/\/t:(\d{1,5})$/i.exec(option) ?? [];
    if (/^\/\/nologo$/i.test(option)) command.logo = false;
    else if (/^\/\/logo$/i.test(option)) command.logo = true;
    else if (seconds !== undefined && Number(seconds) > 0) command.timeoutSeconds = Number(seconds);
    else if (!withoutEffect.test(option)) throw new UsageError(`cscript: unknown option "${option}"`);
  }
  const [script, ...given] = typed.filter(word => !isHostOption(word));
  if (script === undefined) throw new UsageError('cscript: no script was named; this stand-in runs slmgr.vbs');
  if (!/^(?:.*[\\/])?slmgr\.vbs$/i.test(script)) {
    throw new UsageError(`cscript: this stand-in runs slmgr.vbs and no other script, not "${script}"`);
  }
  return { ...command, arguments: given };
}

/** What cscript prints first (guide, Slmgr.vbs options, the version of another computer), and an empty line. */
export function bannerIn(language: DisplayLanguage): string {
  const version =
    language === 'zh-TW' ? 'Microsoft (R) Windows Script Host 5.8 版' : 'Microsoft (R) Windows Script Host Version 5.8';
  return `${version}\nCopyright (C) Microsoft Corporation. All rights reserved.\n\n`;
}

function isHostOption(word: string): boolean {
  return word.startsWith('//');
}
