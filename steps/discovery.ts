import { type DataTable, Given, When } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Replaces what DNS lists: the hosts of the table and no other. A host the scenario does not have is listed by name alone. */
Given('DNS lists these KMS hosts', async function (this: TckWorld, listed: DataTable) {
  const { control } = this.scenario.stage.dns;
  const name = `_vlmcs._tcp.${this.scenario.domain}`;
  await control.removeRecords({ name, type: 'SRV' });
  for (const { host = '', priority = '0' } of listed.hashes()) {
    const target = `${host}.${this.scenario.domain}`.toLowerCase();
    const port = this.scenario.hasHost(host) ? this.scenario.hostNamed(host).endpoint.port : 1688;
    await control.addRecords({
      records: [{ type: 'SRV', name, ttl: 3_600, priority: Number(priority), weight: 0, port, target }],
    });
  }
});

Given('the name of the KMS exists in DNS without an SRV record', async function (this: TckWorld) {
  const name = `_vlmcs._tcp.${this.scenario.domain}`;
  const { control } = this.scenario.stage.dns;
  await control.removeRecords({ name, type: 'SRV' });
  await control.addRecords({ records: [{ type: 'A', name, ttl: 3_600, address: '127.0.0.1' }] });
});

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
