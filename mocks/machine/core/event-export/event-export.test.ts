import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';
import { exportCsv } from './csv.js';
import { exportXml } from './xml.js';

const event: LoggedEvent = {
  id: 12288,
  log: 'Application',
  provider: 'Microsoft-Windows-Security-SPP',
  at: '2009-10-22T09:05:00Z',
  fields: ['0x00000000', 'kms-1.contoso.com:1688'],
  message: 'The client has sent a request.\nInfo:\n0x00000000, kms-1.contoso.com:1688',
};

test('whatever a field holds, the XML is well-formed and reads as the same text, or as replacement characters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), fields => {
      expect(dataOf(exportXml([{ ...event, fields }], 'client_1.contoso.com'))).toHaveLength(fields.length);
    }),
  );
  expect(dataOf(exportXml([{ ...event, fields: ['a&b<c>"d"', '\u0000'] }], 'x'))).toEqual(['a&b<c>"d"', '\u{FFFD}']);
});

test('whatever a message holds, the CSV gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), message => {
      const [, record] = parse(exportCsv([{ ...event, message }]), { relax_column_count: true }) as string[][];
      expect(record?.at(-1)).toBe(message);
    }),
  );
});

test('two events in XML, as the event viewer of Windows lays them out', () => {
  const system = (id: number, at: string, record: number) =>
    `<System><Provider Name="Microsoft-Windows-Security-SPP"/><EventID>${id}</EventID><TimeCreated SystemTime="${at}"/>` +
    `<EventRecordID>${record}</EventRecordID><Channel>Application</Channel><Computer>client_1.contoso.com</Computer></System>`;
  const opening = '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">';
  const later = { ...event, id: 12289, at: '2009-10-22T12:30:00Z', fields: [] };
  expect(exportXml([event, later], 'client_1.contoso.com')).toBe(
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<Events>' +
      `${opening}${system(12288, '2009-10-22T09:05:00Z', 1)}` +
      '<EventData><Data>0x00000000</Data><Data>kms-1.contoso.com:1688</Data></EventData></Event>' +
      `${opening}${system(12289, '2009-10-22T12:30:00Z', 2)}<EventData></EventData></Event></Events>\n`,
  );
});

test('two events in CSV, as the event viewer of Windows lays them out, quoted only where they must be', () => {
  const later = { ...event, id: 12289, at: '2009-10-22T12:30:00Z', message: ',' };
  expect(exportCsv([event, later])).toBe(
    'Level,Date and Time,Source,Event ID,Task Category\r\n' +
      'Information,10/22/2009 12:30:00 PM,Microsoft-Windows-Security-SPP,12289,None,","\r\n' +
      'Information,10/22/2009 9:05:00 AM,Microsoft-Windows-Security-SPP,12288,None,' +
      '"The client has sent a request.\nInfo:\n0x00000000, kms-1.contoso.com:1688"\r\n',
  );
});

test('the event viewer lists the newest event first, in American time', () => {
  const later = { ...event, id: 12289, at: '2009-10-22T12:30:00Z' };
  const records = parse(exportCsv([event, later]), { relax_column_count: true }) as string[][];
  expect(records.map(record => record.slice(1, 4))).toEqual([
    ['Date and Time', 'Source', 'Event ID'],
    ['10/22/2009 12:30:00 PM', 'Microsoft-Windows-Security-SPP', '12289'],
    ['10/22/2009 9:05:00 AM', 'Microsoft-Windows-Security-SPP', '12288'],
  ]);
});

function dataOf(xml: string): string[] {
  const data: string[] = [];
  const parser = new SaxesParser();
  let within = false;
  parser.on('opentag', ({ name }) => {
    within = name === 'Data';
    if (within) data.push('');
  });
  parser.on('closetag', () => {
    within = false;
  });
  parser.on('text', text => {
    if (within) data.push((data.pop() ?? '') + text);
  });
  parser.on('error', error => {
    throw error;
  });
  parser.write(xml).close();
  return data;
}
