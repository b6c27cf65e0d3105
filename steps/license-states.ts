import { Given, Then } from '@cucumber/cucumber';
import { activateClient } from './activated-client.js';
import { expectOneOf } from './expect.js';
import { becomeHost } from './kms-hosts.js';
import type { TckWorld } from './world.js';

/** Until something is renewed the client asks every 30 days only: what passes in between are days without an event. */
Given(
  '{computer} has been activated by {computer} for the last time',
  async function (this: TckWorld, client: string, host: string) {
    await becomeHost(this, host, 'KMS_C key');
    const driver = this.scenario.hostNamed(host);
    await driver.setInterval('activation', 43_200);
    await driver.contactedBy(24, 25);
    await activateClient(this, client);
    await this.scenario.mockHost(host).control.configure({ activated: false });
  },
);

Given(/^the servers ((?:SRV_\d+(?:, | and )?)+) ask for activation$/, async function (this: TckWorld, names: string) {
  for (const name of names.split(/, | and /)) {
    await (await this.scenario.client(name, 'Windows Server 2008 R2 Standard')).activate();
  }
});

Then('{computer} has {int} minutes left', async function (this: TckWorld, name: string, minutes: number) {
  const { GracePeriodRemaining: left } = await this.scenario
    .clientNamed(name)
    .readWmi('SoftwareLicensingProduct', ['GracePeriodRemaining']);
  const seen = typeof left === 'number' ? left : null;
  expectOneOf(`the minutes that ${name} has left`, this.scenario.calendar.runningDown(minutes), seen);
});
