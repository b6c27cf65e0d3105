import type { DisplayLanguage } from '../../../../contracts/types/target-control.js';
import type { Machine } from '../machine.js';
import { english } from './messages/en.js';
import { chinese } from './messages/zh-TW.js';

/** A text that slmgr prints. */
export type MessageId = keyof typeof english;

const tables: Readonly<Record<DisplayLanguage, Readonly<Record<MessageId, string>>>> = {
  'en-US': english,
  'zh-TW': chinese,
};

/** A text in the language of the computer, with these values in it. */
export function say(machine: Machine, id: MessageId, values: Readonly<Record<string, string | number>> = {}): string {
  const text = tables[machine.computer.displayLanguage][id];
  return text.replaceAll(/%(\w+)%/g, (place, name: string) => String(values[name] ?? place));
}

/** The line printed for an error code. The sentence is the kit's; a test matches the code. */
export function errorLine(machine: Machine, code: string): string {
  return say(machine, 'error-code', { code });
}
