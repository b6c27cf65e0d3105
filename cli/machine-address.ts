import type { DisplayLanguage } from '../contracts/types/target-control.js';
import { UsageError } from '../runner/misuse/usage-error.js';
import { isServiceUrl } from './values.js';

/** A simulated computer, as the environment variable VA_TCK_MACHINE names it. */
export interface MachineAddress {
  /** Where target control is served. */
  url: string;
  world: string;
  computer: string;
  /** In which the script host prints its banner. */
  language: DisplayLanguage;
}

export const machineVariable = 'VA_TCK_MACHINE';

/** `http://127.0.0.1:40001/world-1/CLIENT_1`, with `?language=zh-TW` where the computer does not display English. */
export function composeMachineAddress({ url, world, computer, language }: MachineAddress): string {
  return `${url}/${world}/${computer}${language === 'en-US' ? '' : `?language=${language}`}`;
}

/** Reads such an address. Throws a `UsageError` where there is none, or no such. */
export function parseMachineAddress(text: string | undefined): MachineAddress {
  if (text === undefined || text === '') {
    throw new UsageError(
      `no simulated computer: set ${machineVariable} to what "va-tck machine" prints, or give --machine`,
    );
  }
  const [base = '', query = ''] = text.split('?', 2);
  const [, url = '', world = '', computer = ''] = /^(.*)\/([^/]+)\/([A-Za-z0-9_-]{1,63})$/.exec(base) ?? [];
  const language = new URLSearchParams(query).get('language') ?? 'en-US';
  if (!isServiceUrl(url) || (language !== 'en-US' && language !== 'zh-TW')) {
    throw new UsageError(
      `a simulated computer is named like http://127.0.0.1:40001/world-1/CLIENT_1, as "va-tck machine" prints it; got "${text}"`,
    );
  }
  return { url, world, computer, language };
}
