import { Given, Then } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Two computers that start from the same bits, and so have one client machine id; their hardware differs. */
Given(
  '{computer} and {computer} have been set up from one image',
  async function (this: TckWorld, one: string, other: string) {
    const { clientMachineId } = this.scenario.identities.next();
    await this.scenario.client(one, 'Windows 7 Enterprise', { clientMachineId });
    await this.scenario.client(other, 'Windows 7 Enterprise', { clientMachineId });
  },
);

Given('the client machine id of {computer} is noted', async function (this: TckWorld, name: string) {
  this.notedClientMachineId = await clientMachineId(this, name);
});

Then('{computer} has the client machine id that was noted', async function (this: TckWorld, name: string) {
  expectSame(`the client machine id of ${name} to be`, this.notedClientMachineId, await clientMachineId(this, name));
});

Then('{computer} has another client machine id than was noted', async function (this: TckWorld, name: string) {
  const id = await clientMachineId(this, name);
  const other = id === this.notedClientMachineId ? id : 'another one';
  expectSame(`the client machine id of ${name} to be`, 'another one', other);
});

Then('{computer} counts {int} computers', async function (this: TckWorld, host: string, count: number) {
  expectSame(`the count of ${host} to be`, count, (await this.scenario.hostNamed(host).status()).currentCount);
});

async function clientMachineId(world: TckWorld, name: string): Promise<string> {
  const computer = world.scenario.clientNamed(name);
  const { ClientMachineID: id } = await computer.readWmi('SoftwareLicensingService', ['ClientMachineID']);
  return String(id).toLowerCase();
}
