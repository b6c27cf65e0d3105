import { Given } from '@cucumber/cucumber';
import { keyLabelled } from '../lab/scenario.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

Given('{computer} is an activated KMS host', async function (this: TckWorld, name: string) {
  await becomeHost(this, name, 'KMS_C key');
});

Given(
  '{computer} is an activated KMS host with the {string}',
  async function (this: TckWorld, name: string, key: string) {
    await becomeHost(this, name, key);
  },
);

Given('{int} other computers have contacted {computer}', async function (this: TckWorld, others: number, name: string) {
  await this.scenario.hostNamed(name).contactedBy(others, 25);
});

async function becomeHost(world: TckWorld, name: string, label: string): Promise<void> {
  const key = keyLabelled(label);
  if (key.channel !== 'kms-host') throw new Error(`"${label}" is not a KMS host key`);
  const host = await world.scenario.host(name);
  expectSame(
    `the code of installing the ${label} on ${name}`,
    '0x00000000',
    await host.installKey(key.productKey, key.hostKeyType),
  );
  expectSame(`the code of activating ${name}`, '0x00000000', await host.activate());
}
