import { defaultSettings, type RunSettings } from './run-settings.js';

/** Where a scenario that is run again leaves its results: not where those lie of the run that it was part of. */
const replayFolder = 'va-tck-replay';

/** The command that runs one scenario again as it was run, to be copied into a shell. What was left to its default is left out, unless a
 * configuration file had a say: then everything is said, so that the file cannot make it another run. */
export function replayCommand(scenarioId: string, profile: string, settings: RunSettings): string {
  const words = ['npx', 'va-tck', 'run', '--scenario', scenarioId, '--seed', String(settings.seed)];
  const say = (option: string, value: string, isDefault: boolean) => {
    if (settings.configured || !isDefault) words.push(option, value);
  };
  say('--profile', profile, settings.profile === null);
  say('--target', settings.target, settings.target === defaultSettings.target);
  say('--lab', settings.lab, settings.lab === defaultSettings.lab);
  const { timeoutMilliseconds } = settings;
  say('--timeout', String(timeoutMilliseconds), timeoutMilliseconds === defaultSettings.timeoutMilliseconds);
  if (settings.serviceUrl !== null) say('--service-url', settings.serviceUrl, false);
  words.push('--out', replayFolder);
  return words.map(quoted).join(' ');
}

/** As a POSIX shell reads it back. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
