import { parse } from 'csv-parse/sync';
import { Mismatch } from '../../contracts/faults.js';
import type { ExportedEvent } from './exported-event.js';

/** Reads what an event viewer saved as CSV: its columns, by whose names events are read, and the message after the last of them. Throws a
 * `Mismatch` where it is not CSV (RFC 4180) or lacks a column that tells an event. */
export function readCsv(text: string): { columns: string[]; events: ExportedEvent[] } {
  const [header = [], ...records] = parseRecords(text);
  const place = (name: string): number => {
    const found = header.findIndex(column => column.trim().toLowerCase() === name);
    if (found < 0) throw new Mismatch('the exported log to have the column', name, header.join(', '));
    return found;
  };
  const [time, source, id] = [place('date and time'), place('source'), place('event id')];
  const events = records.map(record => ({
    id: record[id] ?? '',
    provider: record[source] ?? '',
    channel: '',
    computer: '',
    time: record[time] ?? '',
    data: record.slice(header.length),
  }));
  return { columns: header, events };
}

function parseRecords(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
  } catch (error) {
    throw new Mismatch('the exported log to be', 'CSV', error instanceof Error ? error.message : String(error));
  }
}
