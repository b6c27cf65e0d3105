import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';

/** The columns of the event viewer; the message follows in one without a name. */
const header = ['Level', 'Date and Time', 'Source', 'Event ID', 'Task Category'];

/** Events as the event viewer saves them in CSV (RFC 4180), newest first as it lists them. */
export function exportCsv(events: readonly LoggedEvent[]): string {
  const records = events.map(({ id, provider, at, message }) => [
    'Information',
    viewerTime(at),
    provider,
    String(id),
    'None',
    message,
  ]);
  return [header, ...records.reverse()].map(record => `${record.map(quoted).join(',')}\r\n`).join('');
}

/** `10/22/2009 9:00:00 AM`, as an English event viewer shows it. */
function viewerTime(at: string): string {
  const [year, month, day, hour, minute, second] = at.split(/[^\d]/).map(Number);
  const clock = `${(hour ?? 0) % 12 || 12}:${two(minute)}:${two(second)} ${(hour ?? 0) < 12 ? 'AM' : 'PM'}`;
  return `${month}/${day}/${year} ${clock}`;
}

function two(number: number | undefined): string {
  return String(number ?? 0).padStart(2, '0');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
