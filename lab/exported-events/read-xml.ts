import { SaxesParser } from 'saxes';
import { Mismatch } from '../../contracts/faults.js';
import type { ExportedEvent } from './exported-event.js';

/** Elements whose text is a member of the event. */
const members: Readonly<Record<string, 'id' | 'channel' | 'computer'>> = {
  EventID: 'id',
  Channel: 'channel',
  Computer: 'computer',
};

/** Reads what an event viewer saved as XML. Entities of the document's own are not followed. Throws a `Mismatch` where it is not well-formed. */
export function readXml(text: string): ExportedEvent[] {
  const events: ExportedEvent[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'Event') events.push({ id: '', provider: '', channel: '', computer: '', time: '', data: [] });
    const event = events.at(-1);
    if (event === undefined) return;
    if (name === 'Provider') event.provider = String(attributes.Name ?? '');
    if (name === 'TimeCreated') event.time = String(attributes.SystemTime ?? '');
    if (name === 'Data') event.data.push('');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', characters => {
    const event = events.at(-1);
    const name = open.at(-1) ?? '';
    const member = members[name];
    if (event === undefined) return;
    if (member !== undefined) event[member] += characters;
    if (name === 'Data') event.data.push(`${event.data.pop() ?? ''}${characters}`);
  });
  parser.on('error', error => {
    throw new Mismatch('the exported log to be', 'well-formed XML', error.message);
  });
  parser.write(text).close();
  return events;
}
