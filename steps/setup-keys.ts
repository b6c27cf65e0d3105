import { Given, Then } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

Given('{computer} has taken the product key {string}', async function (this: TckWorld, name: string, key: string) {
  const code = await (await this.scenario.client(name)).installKey(key);
  expectSame(`installing ${key} on ${name} to end with`, '0x00000000', code);
});

/** A host may answer anything; this one hands out minutes that no administrator could set. */
Given(
  '{computer} hands out {int} minutes, whatever may be set',
  async function (this: TckWorld, host: string, minutes: number) {
    const { control } = this.scenario.mockHost(host);
    await control.configure({ activationIntervalMinutes: minutes, renewalIntervalMinutes: minutes });
  },
);

Then('{computer} is no KMS host', async function (this: TckWorld, name: string) {
  const property = 'IsKeyManagementServiceMachine';
  const read = await this.scenario.clientNamed(name).readWmi('SoftwareLicensingService', [property]);
  expectSame(`${property} of ${name} to read`, 0, Number(read[property] ?? Number.NaN));
});
