import { type DataTable, Given, Then } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import type { LoggedEvent } from '../contracts/types/mock-control.js';
import { editionNamed } from '../lab/vocabulary.js';
import { type ExpectedField, expectFields, hresultOf } from './event-fields.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

Given('DNS refuses the updates of {word}', async function (this: TckWorld, zone: string) {
  await this.scenario.stage.dns.control.addZone({ zone, updates: 'refused' });
});

Given('{computer} has its DNS publishing disabled', async function (this: TckWorld, name: string) {
  const code = await this.scenario.hostNamed(name).disableDnsPublishing();
  expectSame(`disabling DNS publishing on ${name} to end with`, '0x00000000', code);
});

Given('the records of all KMS hosts are removed from DNS', async function (this: TckWorld) {
  await this.scenario.stage.dns.control.removeRecords({ name: `_vlmcs._tcp.${this.scenario.domain}`, type: 'SRV' });
});

Then('DNS lists {computer}', async function (this: TckWorld, name: string) {
  const { domain } = this.scenario;
  const { records } = await this.scenario.stage.dns.control.readRecords({ zone: domain });
  const targets = records.flatMap(record => (record.type === 'SRV' ? record.target.toLowerCase() : []));
  expectSame(`DNS to list ${name}`, true, targets.includes(`${name}.${domain}`.toLowerCase()));
});

Then('the KMS events of {computer} are {string}', async function (this: TckWorld, name: string, ids: string) {
  const seen = (await eventsOf(this, name)).map(event => event.id);
  expectSame(`the KMS events of ${name} to be`, ids, seen.join(', '));
});

Then(
  '{computer} has logged event {int} {int} times',
  async function (this: TckWorld, name: string, id: number, times: number) {
    const seen = (await eventsOf(this, name)).filter(event => event.id === id);
    expectSame(`events ${id} of ${name} to be`, times, seen.length);
  },
);

Then(
  'event {int} of {computer} stands in the log {string}',
  async function (this: TckWorld, id: number, name: string, log: string) {
    expectSame(`the log of event ${id} to be`, log, (await lastEvent(this, name, id)).log);
  },
);

Then(
  'event {int} of {computer} carries {code}',
  async function (this: TckWorld, id: number, name: string, code: string) {
    expectSame(`the HRESULT of event ${id} of ${name} to be`, code, hresultOf(await lastEvent(this, name, id)));
  },
);

Then(
  '{computer} has logged {code} for {computer}',
  async function (this: TckWorld, client: string, code: string, host: string) {
    const servers = serverNames(this, host);
    const asked = (await eventsOf(this, client)).filter(
      event => event.id === 12288 && servers.includes((event.fields[2] ?? '').trim().toLowerCase()),
    );
    const last = asked.at(-1);
    expectSame(
      `the HRESULT of the last event 12288 of ${client} about ${host} to be`,
      code,
      last ? hresultOf(last) : null,
    );
  },
);

/** As event 12288 names the server. The host may listen elsewhere, or not at all. */
Then(
  'the last request of {computer} went to port {int} of {computer}',
  async function (this: TckWorld, client: string, port: number, host: string) {
    const seen = ((await lastEvent(this, client, 12288)).fields[2] ?? '').trim().toLowerCase();
    const servers = serverNames(this, host).map(server => server.replace(/:\d+$/, `:${port}`));
    const [expected = ''] = servers;
    expectSame(`the last request of ${client} to go to`, expected, servers.includes(seen) ? expected : seen);
  },
);

/** Each row is a field of Table 11 in its order. `that of …` stands for an identity the scenario gave out, `any` for whatever is there. */
Then('event {int} of {computer} says', async function (this: TckWorld, id: number, name: string, table: DataTable) {
  const expected: ExpectedField[] = [];
  for (const [field = '', value = ''] of table.raw()) {
    expected.push({ name: field, values: await meant(this, value, field) });
  }
  expectFields(await lastEvent(this, name, id), expected);
});

/** The newest event of this id on a host or a client. Throws a `Mismatch` where there is none. */
export async function lastEvent(world: TckWorld, name: string, id: number): Promise<LoggedEvent> {
  const events = await eventsOf(world, name);
  const last = events.findLast(event => event.id === id);
  if (last !== undefined) return last;
  throw new Mismatch(
    `${name} to have logged`,
    `event ${id}`,
    events.map(event => event.id).join(', ') || 'no KMS event',
  );
}

/** Events 12288 to 12294 of a host or a client. */
async function eventsOf(world: TckWorld, name: string): Promise<LoggedEvent[]> {
  const { scenario } = world;
  const all = scenario.hasHost(name)
    ? await scenario.hostNamed(name).events()
    : await scenario.clientNamed(name).events('Application');
  return all.filter(({ id }) => id >= 12288 && id <= 12294);
}

async function meant(world: TckWorld, value: string, field: string): Promise<readonly string[]> {
  if (value === 'any') return [];
  const { calendar } = world.scenario;
  if (field.endsWith('Time')) return calendar.minutes(value);
  if (field === 'Time to Expiration') return calendar.runningDown(Number(value)).map(String);
  if (value === 'that of the computer') return [world.lastContact ?? ''];
  const [, named] = /^that of (.+)$/.exec(value) ?? [];
  if (named === undefined) return [value];
  if (!/^[A-Z]+_/.test(named)) return [editionNamed(named).activationId];
  if (world.scenario.hasHost(named)) return serverNames(world, named);
  const id = 'ClientMachineID';
  const { [id]: cmid } = await world.scenario.clientNamed(named).readWmi('SoftwareLicensingService', [id]);
  return [String(cmid)];
}

/** A server is logged by its full name, its short name or its address. */
function serverNames({ scenario }: TckWorld, host: string): string[] {
  const { address, port } = scenario.hostNamed(host).endpoint;
  return [`${host}.${scenario.domain}`, host, address].map(name => `${name}:${port}`.toLowerCase());
}
