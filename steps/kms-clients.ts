import { Given, Then, When } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import { statusOf } from './license-status.js';
import { requestsOf } from './requests-of.js';
import type { TckWorld } from './world.js';

Given('{computer} runs {string}', async function (this: TckWorld, name: string, edition: string) {
  await this.scenario.client(name, edition);
});

/** An economy of the scenario: without it, 30 days are 360 attempts. */
Given('{computer} seldom asks for a KMS', async function (this: TckWorld, name: string) {
  await (await this.scenario.client(name)).asksSeldom();
});

When('{computer} asks for activation', async function (this: TckWorld, name: string) {
  this.code = await (await this.scenario.client(name)).activate();
});

Then('the attempt ends with {code}', function (this: TckWorld, code: string) {
  expectSame('the attempt to end with', code, this.code);
});

Then('{computer} is {status}', async function (this: TckWorld, name: string, status: string) {
  expectSame(`${name} to be`, status, statusOf(await this.scenario.clientNamed(name).licenseStatus()));
});

Then(
  '{computer} has asked {computer} {int} times',
  async function (this: TckWorld, client: string, host: string, times: number) {
    const requests = await requestsOf(this, client, host);
    expectSame(`requests of ${client} that reached ${host}`, times, requests.length);
  },
);

Then(
  '{computer} has been told a required count of {int}',
  async function (this: TckWorld, host: string, count: number) {
    const last = (await this.scenario.mockHost(host).requests()).at(-1);
    expectSame(
      `the required count in the last request that reached ${host}`,
      count,
      last?.request.requiredCount ?? null,
    );
  },
);
