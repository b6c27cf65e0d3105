import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';
import { toLocalTime } from '../local-time.js';

/** The columns of the event viewer; the message follows in one without a name. */
const header = ['Level', 'Date and Time', 'Source', 'Event ID', 'Task Category'];

/** Events as an English event viewer saves them in CSV (RFC 4180), newest first as it lists them. */
export function exportCsv(events: readonly LoggedEvent[]): string {
  const records = events.map(({ id, provider, at, message }) => [
    'Information',
    toLocalTime(Date.parse(at), 'en-US'),
    provider,
    String(id),
    'None',
    message,
  ]);
  return [header, ...records.reverse()].map(record => `${record.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
