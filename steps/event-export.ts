import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import type { ExportedEvent } from '../lab/exported-events/exported-event.js';
import { readCsv } from '../lab/exported-events/read-csv.js';
import { readXml } from '../lab/exported-events/read-xml.js';
import { lastEvent } from './events.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** The file that was saved last in a scenario, and whose log it is. */
const saved = new WeakMap<TckWorld, { computer: string; events: ExportedEvent[]; columns: string[] }>();

Given(
  /^([A-Z]+_[A-Z0-9]+) has (\S+) named in its registry$/,
  async function (this: TckWorld, name: string, host: string) {
    const computer = await this.scenario.client(name);
    await computer.writeRegistry('KeyManagementServiceName', { type: 'REG_SZ', data: host });
    await computer.writeRegistry('KeyManagementServicePort', { type: 'REG_SZ', data: '1688' });
  },
);

When('the Application log of {computer} is saved as XML', async function (this: TckWorld, name: string) {
  const text = await this.scenario.clientNamed(name).exportEvents('Application', 'xml');
  saved.set(this, { computer: name, events: readXml(text), columns: [] });
});

When('the Application log of {computer} is saved as CSV', async function (this: TckWorld, name: string) {
  const text = await this.scenario.clientNamed(name).exportEvents('Application', 'csv');
  saved.set(this, { computer: name, ...readCsv(text) });
});

Then('the saved log holds these KMS events', function (this: TckWorld, table: DataTable) {
  const expected = table.hashes().map(({ event, log, computer }) => `${event}, ${log}, ${computer}`);
  const seen = kmsEvents(this).map(({ id, channel, computer }) => `${id}, ${channel}, ${computer.toLowerCase()}`);
  expectSame('the saved log to hold', expected.join('; '), seen.join('; '));
  expectProviders(kmsEvents(this));
});

Then('the saved log holds these KMS events in any order', function (this: TckWorld, table: DataTable) {
  const expected = table.hashes().map(({ event = '' }) => event);
  const seen = kmsEvents(this).map(({ id }) => id.trim());
  expectSame('the saved log to hold', expected.sort().join('; '), seen.sort().join('; '));
  expectProviders(kmsEvents(this));
});

Then('the data of event {int} in the saved log are its fields', async function (this: TckWorld, id: number) {
  const { computer } = savedBy(this);
  const { fields } = await lastEvent(this, computer, id);
  expectSame(`the data of event ${id}`, fields.join(' | '), dataOf(this, id).join(' | '));
});

Then('the data of event {int} in the saved log are its message', async function (this: TckWorld, id: number) {
  const { message } = await lastEvent(this, savedBy(this).computer, id);
  expectSame(`the data of event ${id}`, lines(message), lines(dataOf(this, id).join(' | ')));
});

Then('the data of event {int} in the saved log hold {string}', function (this: TckWorld, id: number, wanted: string) {
  const seen = dataOf(this, id);
  if (!seen.includes(wanted)) throw new Mismatch(`the data of event ${id} to hold`, wanted, seen.join(' | '));
});

/** To the second: a file may write an instant in more ways than one. */
Then('event {int} in the saved log has the time at which it was logged', async function (this: TckWorld, id: number) {
  const { at } = await lastEvent(this, savedBy(this).computer, id);
  const { time } = lastSaved(this, id);
  const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1_000);
  if (seconds(time) !== seconds(at)) throw new Mismatch(`event ${id} in the saved log to have the time`, at, time);
});

Then('the saved log begins with these columns', function (this: TckWorld, table: DataTable) {
  const [expected = []] = table.raw();
  const seen = savedBy(this).columns.map(column => column.trim());
  expectSame('the saved log to begin with the columns', expected.join(', '), seen.slice(0, expected.length).join(', '));
});

function savedBy(world: TckWorld): { computer: string; events: ExportedEvent[]; columns: string[] } {
  const file = saved.get(world);
  if (file === undefined) throw new Error('the scenario has saved no log');
  return file;
}

function kmsEvents(world: TckWorld): ExportedEvent[] {
  return savedBy(world).events.filter(({ id }) => Number(id) >= 12288 && Number(id) <= 12294);
}

function dataOf(world: TckWorld, id: number): string[] {
  return lastSaved(world, id).data;
}

function lastSaved(world: TckWorld, id: number): ExportedEvent {
  const found = kmsEvents(world).findLast(event => Number(event.id) === id);
  if (found === undefined) throw new Mismatch('the saved log to hold', `event ${id}`, 'none of that id');
  return found;
}

function expectProviders(events: readonly ExportedEvent[]): void {
  const nameless = events.filter(({ provider }) => provider.trim() === '').map(({ id }) => id);
  expectSame('events without a provider to be', '', nameless.join(', '));
}

/** Line breaks are the file's own. */
function lines(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
