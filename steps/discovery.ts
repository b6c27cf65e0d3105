import { type DataTable, Given, When } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Replaces what DNS lists: the hosts of the table and no other. A host the scenario does not have is listed by name alone. */
Given('DNS lists these KMS hosts', async function (this: TckWorld, listed: DataTable) {
  await list(this, this.scenario.domain, listed);
});

/** The same in a domain of its own. The hosts themselves are in contoso.com wherever they are listed. */
Given('DNS lists these KMS hosts in {word}', async function (this: TckWorld, domain: string, listed: DataTable) {
  await this.scenario.stage.dns.control.addZone({ zone: domain, updates: 'refused' });
  await list(this, domain, listed);
});

Given('DNS lists no KMS host in {word}', async function (this: TckWorld, domain: string) {
  await this.scenario.stage.dns.control.addZone({ zone: domain, updates: 'refused' });
});

Given('the name of the KMS exists in DNS without an SRV record', async function (this: TckWorld) {
  const name = `_vlmcs._tcp.${this.scenario.domain}`;
  const { control } = this.scenario.stage.dns;
  await control.removeRecords({ name, type: 'SRV' });
  await control.addRecords({ records: [{ type: 'A', name, ttl: 3_600, address: '127.0.0.1' }] });
});

Given('the DNS server fails for {word}', async function (this: TckWorld, domain: string) {
  const faults = [{ fault: 'servfail', name: `_vlmcs._tcp.${domain}` } as const];
  await this.scenario.stage.dns.control.setFaults({ faults });
});

Given(
  '{computer} is in the domain {word} and searches the suffixes {string}',
  async function (this: TckWorld, name: string, domain: string, suffixes: string) {
    await this.scenario.client(name, 'Windows 7 Enterprise', { domain, searchSuffixes: suffixes.split(', ') });
  },
);

Given('the DNS server fails', async function (this: TckWorld) {
  await this.scenario.stage.dns.control.setFaults({ faults: [{ fault: 'servfail' }] });
});

Given('the DNS server works again', async function (this: TckWorld) {
  await this.scenario.stage.dns.control.setFaults({ faults: [] });
});

Given('{computer} is off the network', async function (this: TckWorld, name: string) {
  await this.scenario.hostNamed(name).goDown();
});

Given('{computer} closes every connection without an answer', async function (this: TckWorld, name: string) {
  await this.scenario.mockHost(name).control.setFault({ fault: 'hang-up' });
});

Given('{computer} is told to use {computer}', async function (this: TckWorld, client: string, host: string) {
  const { endpoint } = this.scenario.hostNamed(host);
  const name = `${host}.${this.scenario.domain}:${endpoint.port}`.toLowerCase();
  const computer = await this.scenario.client(client);
  expectSame(`/skms ${name} on ${client} to end with`, '0x00000000', await computer.slmgrCode(['/skms', name], true));
});

When('{computer} is told to use discovery again', async function (this: TckWorld, client: string) {
  const code = await this.scenario.clientNamed(client).slmgrCode(['/ckms'], true);
  expectSame(`/ckms on ${client} to end with`, '0x00000000', code);
});

async function list(world: TckWorld, domain: string, listed: DataTable): Promise<void> {
  const { scenario } = world;
  const { control } = scenario.stage.dns;
  const name = `_vlmcs._tcp.${domain}`;
  await control.removeRecords({ name, type: 'SRV' });
  for (const { host = '', priority = '0', weight = '0' } of listed.hashes()) {
    const target = `${host}.${scenario.domain}`.toLowerCase();
    const port = scenario.hasHost(host) ? scenario.hostNamed(host).endpoint.port : 1688;
    await control.addRecords({
      records: [{ type: 'SRV', name, ttl: 3_600, priority: Number(priority), weight: Number(weight), port, target }],
    });
  }
}
