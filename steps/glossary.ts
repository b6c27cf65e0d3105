import { Given, Then } from '@cucumber/cucumber';
import { lastEvent } from './events.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

const product = 'SoftwareLicensingProduct';

Then(
  '{computer} and {computer} have different activation ids',
  async function (this: TckWorld, one: string, two: string) {
    const same = (await idOf(this, one)) === (await idOf(this, two));
    expectSame(`${one} and ${two} to have one activation id`, false, same);
  },
);

Then(
  'field {int} of event {int} of {computer} is the activation id that WMI shows',
  async function (this: TckWorld, place: number, id: number, name: string) {
    const { fields } = await lastEvent(this, name, id);
    expectSame(
      'the activation id of the event',
      await idOf(this, name),
      (fields[place - 1] ?? '').trim().toLowerCase(),
    );
  },
);

Then(/^([A-Z]+_[A-Z0-9]+) has the application id (\S+)$/, async function (this: TckWorld, name: string, id: string) {
  const { ApplicationID: seen } = await this.scenario.clientNamed(name).readWmi(product, ['ApplicationID']);
  expectSame(`the application id of ${name} to be`, id, String(seen).toLowerCase());
});

Then('the product key of {computer} ends with {string}', async function (this: TckWorld, name: string, ending: string) {
  const { PartialProductKey: seen } = await this.scenario.clientNamed(name).readWmi(product, ['PartialProductKey']);
  expectSame(`the product key of ${name} to end with`, ending, seen ?? null);
});

Then(
  'the last request that reached {computer} came from {string}',
  async function (this: TckWorld, host: string, name: string) {
    const last = (await this.scenario.mockHost(host).requests()).at(-1)?.request;
    expectSame(`the computer that asked ${host} last to be`, name, last?.machineName.toLowerCase() ?? null);
  },
);

/** The host itself stays where it is. */
Given('the SRV record of {computer} gives port {int}', async function (this: TckWorld, host: string, port: number) {
  const { control } = this.scenario.stage.dns;
  const name = `_vlmcs._tcp.${this.scenario.domain}`;
  const target = `${host}.${this.scenario.domain}`.toLowerCase();
  await control.removeRecords({ name, type: 'SRV' });
  await control.addRecords({ records: [{ type: 'SRV', name, ttl: 3_600, priority: 0, weight: 0, port, target }] });
});

async function idOf(world: TckWorld, name: string): Promise<string> {
  const { ID: id } = await world.scenario.clientNamed(name).readWmi(product, ['ID']);
  return String(id).toLowerCase();
}
