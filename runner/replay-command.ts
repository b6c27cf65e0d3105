import { defaultSettings, type RunSettings } from './run-settings.js';

/** The command that runs one scenario again as it was run. What was left to its default is left out, unless a configuration file had a
 * say: then everything is said, so that the file cannot make it another run. */
export function replayCommand(scenarioId: string, profile: string, settings: RunSettings): string {
  const words = ['va-tck', 'run', '--scenario', scenarioId, '--seed', String(settings.seed)];
  const say = (option: string, value: string, isDefault: boolean) => {
    if (settings.configured || !isDefault) words.push(option, value);
  };
  say('--profile', profile, settings.profile === null);
  say('--target', settings.target, settings.target === defaultSettings.target);
  say('--lab', settings.lab, settings.lab === defaultSettings.lab);
  const { timeoutMilliseconds } = settings;
  say('--timeout', String(timeoutMilliseconds), timeoutMilliseconds === defaultSettings.timeoutMilliseconds);
  if (settings.serviceUrl !== null) say('--service-url', settings.serviceUrl, false);
  return words.map(quoted).join(' ');
}

/** As a POSIX shell reads it back. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
