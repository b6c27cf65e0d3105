import { exportCsv } from '../../mocks/machine/core/event-export/csv.js';
import { exportXml } from '../../mocks/machine/core/event-export/xml.js';
import type { Mutant } from '../mutant.js';

/** Saved logs that leave out, mix up or spoil. */
export const eventExportMutants: readonly Mutant[] = [
  {
    id: 'xml-without-the-newest-event',
    breaks: 'The newest event is missing from the XML.',
    kills: ['EVENT-EXPORT-XML-EACH'],
    machine: { exportXml: (events, computer) => exportXml(events.slice(0, -1), computer) },
  },
  {
    id: 'xml-with-the-short-name',
    breaks: 'The XML names the computer by its short name.',
    kills: ['EVENT-EXPORT-XML-SYSTEM'],
    machine: { exportXml: (events, computer) => exportXml(events, computer.split('.')[0] ?? '') },
  },
  {
    id: 'xml-with-the-fields-backwards',
    breaks: 'The data of an event stand in the XML from last to first.',
    kills: ['EVENT-EXPORT-XML-DATA'],
    machine: {
      exportXml: (events, computer) =>
        exportXml(
          events.map(event => ({ ...event, fields: [...event.fields].reverse() })),
          computer,
        ),
    },
  },
  {
    id: 'xml-with-one-time-for-all',
    breaks: 'Every event in the XML has the time at which the log was saved, not its own.',
    kills: ['EVENT-EXPORT-XML-TIME'],
    machine: {
      exportXml: (events, computer) =>
        exportXml(events, computer).replace(/SystemTime="[^"]*"/g, 'SystemTime="2009-10-22T23:59:59Z"'),
    },
  },
  {
    id: 'xml-with-raw-markup',
    breaks: 'Ampersands of fields stand in the XML as they are.',
    kills: ['EVENT-EXPORT-XML-MARKUP'],
    machine: { exportXml: (events, computer) => exportXml(events, computer).replaceAll('&amp;', '&') },
  },
  {
    id: 'csv-without-the-newest-event',
    breaks: 'The newest event is missing from the CSV.',
    kills: ['EVENT-EXPORT-CSV-EACH'],
    machine: { exportCsv: events => exportCsv(events.slice(0, -1)) },
  },
  {
    id: 'csv-with-an-id-column-of-another-name',
    breaks: 'The CSV calls the column of the ids by another name.',
    kills: ['EVENT-EXPORT-CSV-COLUMNS'],
    machine: { exportCsv: events => exportCsv(events).replace('Event ID', 'Id') },
  },
  {
    id: 'csv-with-the-first-line-only',
    breaks: 'Only the first line of a message stands in the CSV.',
    kills: ['EVENT-EXPORT-CSV-MESSAGE'],
    machine: {
      exportCsv: events => exportCsv(events.map(event => ({ ...event, message: event.message.split('\n')[0] ?? '' }))),
    },
  },
  {
    id: 'csv-without-quotes',
    breaks: 'The quotation marks of a message are missing from the CSV.',
    kills: ['EVENT-EXPORT-CSV-QUOTES'],
    machine: {
      exportCsv: events => exportCsv(events.map(event => ({ ...event, message: event.message.replaceAll('"', '') }))),
    },
  },
];
