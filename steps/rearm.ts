import { Given, Then, When } from '@cucumber/cucumber';
import { success } from '../lab/drivers/computer.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

const service = 'SoftwareLicensingService';

When('{computer} is rearmed', async function (this: TckWorld, name: string) {
  this.code = await (await this.scenario.client(name)).rearm();
});

Given(
  '{computer} has been rearmed and restarted {int} times',
  async function (this: TckWorld, name: string, times: number) {
    const computer = this.scenario.clientNamed(name);
    for (let time = 1; time <= times; time += 1) {
      expectSame(`rearm ${time} of ${name} to end with`, success, await computer.rearm());
      await computer.happens({ kind: 'restart' });
    }
  },
);

When('ReArmWindows is called on {computer}', async function (this: TckWorld, name: string) {
  this.code = await this.scenario.clientNamed(name).callWmi(service, 'ReArmWindows', {}, true);
  expectSame('ReArmWindows to end with', success, this.code);
});

When('sysprep generalises {computer}', async function (this: TckWorld, name: string) {
  this.code = await this.scenario.clientNamed(name).happens({ kind: 'sysprep', skipRearm: false });
});

Given(
  'sysprep generalises {computer} with SkipRearm in its answer file',
  async function (this: TckWorld, name: string) {
    this.code = await this.scenario.clientNamed(name).happens({ kind: 'sysprep', skipRearm: true });
  },
);

When('a service pack is installed on {computer}', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'service-pack-installed' });
});

Then('the rearm is refused with {code}', function (this: TckWorld, code: string) {
  expectSame('the rearm to end with', code, this.code);
});

/** Which error sysprep is answered with, the sources do not say. */
Then('the rearm is refused', function (this: TckWorld) {
  expectSame('the rearm to end with', 'an error', this.code === success ? success : 'an error');
});

Then('{computer} has {int} rearms left', async function (this: TckWorld, name: string, left: number) {
  const { RemainingWindowsReArmCount: seen } = await this.scenario
    .clientNamed(name)
    .readWmi(service, ['RemainingWindowsReArmCount']);
  expectSame(`the rearms that ${name} has left`, left, seen ?? null);
});
