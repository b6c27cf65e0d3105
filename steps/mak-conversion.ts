import { Given, Then } from '@cucumber/cucumber';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

Given('{computer} has no host key yet', async function (this: TckWorld, name: string) {
  await this.scenario.host(name, 'Windows Server 2008 R2 Datacenter');
});

Then(
  '{computer} has asked the activation service {int} times',
  async function (this: TckWorld, name: string, times: number) {
    const { exchanges } = await this.scenario.stage.activationService.control.readJournal({ after: 0 });
    const asked = exchanges.filter(({ asked, request }) => asked === 'activate' && isOf(request, name));
    expectSame(`requests of ${name} that reached the activation service`, times, asked.length);
  },
);

/** Whether an activation request comes from this computer. */
function isOf(request: unknown, name: string): boolean {
  const { computerName = '' } = request as { computerName?: string };
  return computerName.toLowerCase().split('.')[0] === name.toLowerCase();
}
