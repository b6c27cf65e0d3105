import { isDeepStrictEqual } from 'node:util';
import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import type { DnsFault, DnsRecord } from '../contracts/types/mock-control.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

const refusals = new WeakMap<TckWorld, string>();

Given('DNS holds these records', async function (this: TckWorld, table: DataTable) {
  await this.scenario.stage.dns.control.addRecords({ records: recordsIn(table) });
});

Given('DNS holds {int} addresses of {word}', async function (this: TckWorld, count: number, name: string) {
  const records = Array.from({ length: count }, (_, index): DnsRecord => {
    return { type: 'A', name, ttl: 3_600, address: `192.0.${index >> 8}.${index & 0xff}` };
  });
  await this.scenario.stage.dns.control.addRecords({ records });
});

/** Hosts h1, h2 … of a domain. */
Given(
  'DNS lists {int} KMS hosts of {word}, each with its address',
  async function (this: TckWorld, count: number, domain: string) {
    const records = Array.from({ length: count }, (_, index): DnsRecord[] => {
      const [target, name] = [`h${index + 1}.${domain}`, `_vlmcs._tcp.${domain}`];
      return [
        { type: 'SRV', name, ttl: 3_600, priority: 0, weight: 0, port: 1688, target },
        { type: 'A', name: target, ttl: 3_600, address: '192.0.2.1' },
      ];
    });
    await this.scenario.stage.dns.control.addRecords({ records: records.flat() });
  },
);

Given('the records of {word} are removed from DNS', async function (this: TckWorld, name: string) {
  await this.scenario.stage.dns.control.removeRecords({ name });
});

Given('the {word} records of {word} are removed from DNS', async function (this: TckWorld, type: string, name: string) {
  await this.scenario.stage.dns.control.removeRecords({ name, type: type as DnsRecord['type'] });
});

Given('DNS has these faults', async function (this: TckWorld, table: DataTable) {
  const faults = table.hashes().map(({ fault, name, milliseconds }): DnsFault => {
    return {
      fault: fault as DnsFault['fault'],
      ...(name ? { name } : {}),
      ...(milliseconds ? { delayMilliseconds: Number(milliseconds) } : {}),
    };
  });
  await this.scenario.stage.dns.control.setFaults({ faults });
});

/** All of them, in their order. The address of the zone's own name server is another in every lab. */
Then(
  'the zone {word} holds these records beside the address of its name server',
  async function (this: TckWorld, zone: string, table: DataTable) {
    const { records } = await this.scenario.stage.dns.control.readRecords({ zone });
    const seen = records.filter(({ name }) => name !== `ns.${zone}`);
    expectSame(`the records of ${zone} to be`, recordsIn(table).map(words).join('; '), seen.map(words).join('; '));
  },
);

/** The exchange with the message in question: the newest but one, for the newest is with the message that ended the waiting. */
Then('the journal of DNS tells', async function (this: TckWorld, json: string) {
  const { exchanges } = await this.scenario.stage.dns.control.readJournal({ after: 0 });
  const { asked, request, response } = exchanges.at(-2) ?? {};
  const seen = { asked, request, response };
  const expected: unknown = JSON.parse(json);
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(seen)), expected)) return;
  throw new Mismatch('the journal of DNS to tell', JSON.stringify(expected), JSON.stringify(seen));
});

When('a tester tries to give DNS these records', async function (this: TckWorld, table: DataTable) {
  await trying(this, () => this.scenario.stage.dns.control.addRecords({ records: recordsIn(table) }));
});

When('a tester tries to add the zone {string} to DNS', async function (this: TckWorld, zone: string) {
  await trying(this, () => this.scenario.stage.dns.control.addZone({ zone, updates: 'accepted' }));
});

When('a tester tries to read the zone {string} of DNS', async function (this: TckWorld, zone: string) {
  await trying(this, () => this.scenario.stage.dns.control.readRecords({ zone }));
});

/** Over HTTP more stands around it, and it is quoted as JSON. */
Then('the tester is told {string}', async function (this: TckWorld, sentence: string) {
  const told = (refusals.get(this) ?? 'nothing').replaceAll('\\"', '"');
  expectSame('what the tester is told to be', sentence, told.includes(sentence) ? sentence : told);
});

async function trying(world: TckWorld, control: () => Promise<unknown>): Promise<void> {
  await control().then(
    () => refusals.delete(world),
    (refusal: Error) => refusals.set(world, refusal.message),
  );
}

/** Data as a zone file has them: priority, weight, port and target of an SRV record; an address or a name of another. */
function recordsIn(table: DataTable): DnsRecord[] {
  return table.hashes().map(({ name = '', type = '', ttl = '', data = '' }): DnsRecord => {
    const common = { name, ttl: Number(ttl) };
    if (type === 'SRV') {
      const [priority, weight, port, target = ''] = data.split(' ');
      return {
        type,
        ...common,
        ...{ priority: Number(priority), weight: Number(weight), port: Number(port), target },
      };
    }
    if (type === 'A' || type === 'AAAA') return { type, ...common, address: data };
    if (type === 'NS' || type === 'PTR') return { type, ...common, target: data };
    throw new Error(`expected SRV, A, AAAA, NS or PTR, got "${type}"`);
  });
}

function words(record: DnsRecord): string {
  const { type, name, ttl } = record;
  const data =
    record.type === 'SRV'
      ? `${record.priority} ${record.weight} ${record.port} ${record.target}`
      : 'address' in record
        ? record.address
        : record.target;
  return `${name} ${type} ${ttl} ${data}`;
}
