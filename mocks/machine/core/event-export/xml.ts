import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';

const namespace = 'http://schemas.microsoft.com/win/2004/08/events/event';

/** Events as the event viewer saves them in XML: one `Event` each, its fields as `Data` in the order of Table 11. */
export function exportXml(events: readonly LoggedEvent[], computer: string): string {
  const items = events.map((event, index) => eventElement(event, index + 1, computer));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<Events>${items.join('')}</Events>\n`;
}

function eventElement({ id, log, provider, at, fields }: LoggedEvent, record: number, computer: string): string {
  const system = [
    `<Provider Name="${escaped(provider)}"/>`,
    `<EventID>${id}</EventID>`,
    `<TimeCreated SystemTime="${escaped(at)}"/>`,
    `<EventRecordID>${record}</EventRecordID>`,
    `<Channel>${escaped(log)}</Channel>`,
    `<Computer>${escaped(computer)}</Computer>`,
  ].join('');
  const data = fields.map(field => `<Data>${escaped(field)}</Data>`).join('');
  return `<Event xmlns="${namespace}"><System>${system}</System><EventData>${data}</EventData></Event>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML 1.0 can hold: markup as entities, and what no XML document may have as a replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"]/g, mark => entities[mark] ?? mark);
}
