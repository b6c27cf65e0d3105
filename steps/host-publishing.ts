import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import type { DnsRecord } from '../contracts/types/mock-control.js';
import { success } from '../lab/drivers/computer.js';
import { expectSame } from './expect.js';
import { installHostKey } from './kms-hosts.js';
import type { TckWorld } from './world.js';

type ServiceRecord = Extract<DnsRecord, { type: 'SRV' }>;

Given('DNS has the zone {word}', async function (this: TckWorld, zone: string) {
  await this.scenario.addZone(zone);
});

Given('DNS has the zones {word} and {word}', async function (this: TckWorld, zone: string, other: string) {
  await this.scenario.addZone(zone);
  await this.scenario.addZone(other);
});

Given('DNS accepts the updates of {word}', async function (this: TckWorld, zone: string) {
  await this.scenario.stage.dns.control.addZone({ zone, updates: 'accepted' });
});

Given(
  'DnsDomainPublishList of {computer} has these lines',
  async function (this: TckWorld, name: string, lines: DataTable) {
    await writeList(
      this,
      name,
      lines.raw().map(([line = '']) => line),
    );
  },
);

/** Table 5: a list has one line for each domain, with `; ` between them here. */
Given(
  'these hosts with the {string} have not been activated',
  async function (this: TckWorld, key: string, hosts: DataTable) {
    for (const row of hosts.hashes()) {
      const { host = '', 'home domain': domain = '', DnsDomainPublishList: list = '' } = row;
      await installHostKey(this, host, key, { domain });
      await writeList(this, host, list.split('; '));
      this.hostsInStep.push(host);
    }
  },
);

When('all of them are activated online', async function (this: TckWorld) {
  for (const host of this.hostsInStep) {
    expectSame(`the code of activating ${host}`, success, await this.scenario.hostNamed(host).activate());
  }
});

/** All of them and no other, in any order. */
Then('DNS holds these records of {word}', async function (this: TckWorld, name: string, table: DataTable) {
  const rows = table.hashes().map(({ target = '', port = '', priority = '', weight = '' }) => {
    return recordWords(target, portOf(this, target, Number(port)), Number(priority), Number(weight));
  });
  const seen = (await recordsOf(this, name)).map(({ target, port, priority, weight }) =>
    recordWords(target.toLowerCase(), port, priority, weight),
  );
  expectSame(`the records of ${name} to be`, rows.sort().join('; '), seen.sort().join('; '));
});

Then('DNS holds no record of {word}', async function (this: TckWorld, name: string) {
  const seen = (await recordsOf(this, name)).map(({ target }) => target);
  expectSame(`the records of ${name} to be`, 'none', seen.join(', ') || 'none');
});

/** Real logs write a domain in any case. */
Then(
  '{computer} has logged event {int} for {word} {int} times',
  async function (this: TckWorld, name: string, id: number, domain: string, times: number) {
    const events = (await this.scenario.hostNamed(name).events()).filter(event => event.id === id);
    const about = events.filter(({ fields }) =>
      fields.some(field => field.trim().toLowerCase() === domain.toLowerCase()),
    );
    expectSame(`events ${id} of ${name} for ${domain} to be`, times, about.length);
  },
);

async function writeList({ scenario }: TckWorld, name: string, lines: string[]): Promise<void> {
  const value = { type: 'REG_MULTI_SZ', data: lines } as const;
  await scenario.hostNamed(name).computer.writeRegistry('DnsDomainPublishList', value);
}

async function recordsOf({ scenario }: TckWorld, name: string): Promise<ServiceRecord[]> {
  const zone = name.replace(/^_vlmcs\._tcp\./, '');
  const { records } = await scenario.stage.dns.control.readRecords({ zone });
  return records.filter(record => record.type === 'SRV' && record.name.toLowerCase() === name) as ServiceRecord[];
}

/** Where the system gave a host another port than 1688, that one stands for it. */
function portOf({ scenario }: TckWorld, target: string, port: number): number {
  const host = (target.split('.')[0] ?? '').toUpperCase();
  return port === 1688 ? scenario.hostNamed(host).endpoint.port : port;
}

function recordWords(target: string, port: number, priority: number, weight: number): string {
  return `${target}:${port} with priority ${priority} and weight ${weight}`;
}
