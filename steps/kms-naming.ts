import { defineParameterType, Given, Then } from '@cucumber/cucumber';
import type { ComputerDriver } from '../lab/drivers/computer.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Where a name or a port stands (Table 3): in the subkey of the edition, of the application, or beside every other value. */
type Place = keyof typeof pathOf;

/** A product and an application that no computer of the kit has. */
const otherId = 'ac1d9999-0000-4000-8000-000000000000';

const pathOf = {
  'for its edition': (application: string, edition: string) => `${application}\\${edition}`,
  'for its application': (application: string) => application,
  'for all products': () => '',
  'for another edition': (application: string) => `${application}\\${otherId}`,
  'for another application': () => otherId,
} as const;

defineParameterType({
  name: 'registry-place',
  regexp: /for its edition|for its application|for all products|for another edition|for another application/,
  transformer: place => place as Place,
});
defineParameterType({
  name: 'named-host-value',
  regexp: /KeyManagementServiceName|KeyManagementServicePort/,
  transformer: name => name,
});

/** By its full name and the port at which it listens. */
Given(
  '{computer} has {computer} named {registry-place}',
  async function (this: TckWorld, client: string, host: string, place: Place) {
    const computer = await this.scenario.client(client);
    const path = await pathTo(computer, place);
    const name = `${host}.${this.scenario.domain}`.toLowerCase();
    const { port } = this.scenario.hostNamed(host).endpoint;
    await computer.writeRegistry('KeyManagementServiceName', { type: 'REG_SZ', data: name }, path);
    await computer.writeRegistry('KeyManagementServicePort', { type: 'REG_SZ', data: String(port) }, path);
  },
);

Given(
  '{named-host-value} of {computer} {registry-place} has been set to {string}',
  async function (this: TckWorld, value: string, client: string, place: Place, data: string) {
    const computer = await this.scenario.client(client);
    await computer.writeRegistry(value, { type: 'REG_SZ', data }, await pathTo(computer, place));
  },
);

Given(
  '{computer} is told to use the address of {computer}',
  async function (this: TckWorld, client: string, host: string) {
    const { address, port } = this.scenario.hostNamed(host).endpoint;
    const computer = await this.scenario.client(client);
    await computer.writeRegistry('KeyManagementServiceName', { type: 'REG_SZ', data: address });
    await computer.writeRegistry('KeyManagementServicePort', { type: 'REG_SZ', data: String(port) });
  },
);

Then(
  '{named-host-value} of {computer} {registry-place} is {string}',
  async function (this: TckWorld, value: string, client: string, place: Place, expected: string) {
    const what = `${value} of ${client} ${place} to be`;
    expectSame(what, expected, (await read(this, client, value, place)) ?? 'not set');
  },
);

Then(
  '{named-host-value} of {computer} {registry-place} is not {string}',
  async function (this: TckWorld, value: string, client: string, place: Place, refused: string) {
    const seen = await read(this, client, value, place);
    expectSame(`${value} of ${client} ${place} to be "${refused}"`, false, seen === refused);
  },
);

Then(
  '{named-host-value} of {computer} {registry-place} is not set',
  async function (this: TckWorld, value: string, client: string, place: Place) {
    expectSame(
      `${value} of ${client} ${place} to be`,
      'not set',
      (await read(this, client, value, place)) ?? 'not set',
    );
  },
);

/** An empty text is as good as none. */
async function read(world: TckWorld, client: string, value: string, place: Place): Promise<string | null> {
  const computer = world.scenario.clientNamed(client);
  const read = await computer.readRegistry(value, await pathTo(computer, place));
  return read === null || read.data === '' ? null : String(read.data);
}

async function pathTo(computer: ComputerDriver, place: Place): Promise<string> {
  if (place === 'for all products') return '';
  const read = await computer.readWmi('SoftwareLicensingProduct', ['ApplicationID', 'ID']);
  return pathOf[place](String(read.ApplicationID), String(read.ID));
}

Then('the host caching of {computer} reads {int}', async function (this: TckWorld, client: string, expected: number) {
  const property = 'KeyManagementServiceHostCaching';
  const read = await this.scenario.clientNamed(client).readWmi('SoftwareLicensingService', [property]);
  // A consumer sees the boolean of the provider as a number or as itself.
  const seen = typeof read[property] === 'boolean' ? Number(read[property]) : (read[property] ?? null);
  expectSame(`${property} of ${client} to read`, expected, seen as number | string | null);
});
