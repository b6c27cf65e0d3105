import { defineParameterType, Then } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import { lastEvent } from './events.js';
import type { TckWorld } from './world.js';

/** What a field of Table 11 is, however it is written: real logs differ in width, padding, order of dates and case. */
const formats = {
  'a result code': /^0x[0-9a-f]{1,8}$/i,
  'a set of flags': /^0x[0-9a-f]{1,8}$/i,
  'a name and a port': /^[^\s,]+:\d{1,5}$/,
  'a GUID': /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'a date and a time': /^(\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}) \d{1,2}:\d{2}$/,
  '0 or 1': /^[01]$/,
  'a licence status': /^[0-6]$/,
  'a whole number': /^\d+$/,
  'a computer name': /^[^\s,]+$/,
} as const;

defineParameterType({
  name: 'field-format',
  regexp: new RegExp(Object.keys(formats).join('|')),
  transformer: name => name as keyof typeof formats,
});

Then(
  'field {int} of event {int} of {computer} is {field-format}',
  async function (this: TckWorld, place: number, id: number, name: string, format: keyof typeof formats) {
    const { fields } = await lastEvent(this, name, id);
    const seen = fields[place - 1]?.trim().replace(/,$/, '');
    if (seen === undefined || !formats[format].test(seen)) {
      throw new Mismatch(
        `field ${place} of event ${id} to be`,
        format,
        seen ?? `nothing: it has ${fields.length} fields`,
      );
    }
  },
);
