import { Given, Then, When } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import { statusOf } from './license-status.js';
import type { TckWorld } from './world.js';

Given('{computer} runs {string}', async function (this: TckWorld, name: string, edition: string) {
  await this.scenario.client(name, edition);
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
