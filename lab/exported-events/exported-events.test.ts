import { expect, test } from 'vitest';
import { readCsv } from './read-csv.js';
import { readXml } from './read-xml.js';

test('XML is read by its elements, whatever order they stand in', () => {
  const xml =
    '<Events><Event xmlns="x"><System><Computer>c</Computer><EventID Qualifiers="49152">12288</EventID><Channel>Application</Channel>' +
    '<Provider Name="P"/><TimeCreated SystemTime="T"/></System><EventData><Data>a&amp;b</Data><Data/></EventData></Event></Events>';
  expect(readXml(xml)).toEqual([
    { id: '12288', provider: 'P', channel: 'Application', computer: 'c', time: 'T', data: ['a&b', ''] },
  ]);
});

test.each(['<Events>', '<Events><Event></Events>', 'no XML', '<!DOCTYPE x [<!ENTITY a "b">]><Events>&a;</Events>'])(
  '%s is no export, and says why',
  text => {
    expect(() => readXml(text)).toThrow('well-formed XML');
  },
);

test('CSV is read by the names of its columns, and the message after them', () => {
  const csv =
    '\u{FEFF}Level,Date and Time,Source,Event ID,Task Category\r\nInformation,T,P,12288,None,"a, ""b""\r\nc"\r\n';
  expect(readCsv(csv)).toEqual({
    columns: ['Level', 'Date and Time', 'Source', 'Event ID', 'Task Category'],
    events: [{ id: '12288', provider: 'P', channel: '', computer: '', time: 'T', data: ['a, "b"\r\nc'] }],
  });
});

test.each([
  ['Level,Source', 'date and time'],
  ['"unclosed', 'CSV'],
])('%s is no export, and says why', (text, why) => {
  expect(() => readCsv(text)).toThrow(why);
});
