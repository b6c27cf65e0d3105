import { Given, When } from '@cucumber/cucumber';
import type { HostKeyType } from '../contracts/types/key-ring.js';
import type { ComputerTraits } from '../lab/computer-traits.js';
import type { KmsHostDriver } from '../lab/drivers/kms-host.js';
import { keyLabelled } from '../lab/vocabulary.js';
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

Given(
  '{computer} is a KMS host with the {string} that has not been activated',
  async function (this: TckWorld, name: string, key: string) {
    await installHostKey(this, name, key);
  },
);

export async function becomeHost(
  world: TckWorld,
  name: string,
  label: string,
  traits: ComputerTraits = {},
): Promise<void> {
  const host = await installHostKey(world, name, label, traits);
  expectSame(`the code of activating ${name}`, '0x00000000', await host.activate());
}

When('{computer} is activated online', async function (this: TckWorld, name: string) {
  this.code = await this.scenario.hostNamed(name).activate();
});

/** A key is installed on the edition that it is sold for. */
export async function installHostKey(
  world: TckWorld,
  name: string,
  label: string,
  traits: ComputerTraits = {},
): Promise<KmsHostDriver> {
  const key = keyLabelled(label);
  if (key.channel !== 'kms-host') throw new Error(`"${label}" is not a KMS host key`);
  const host = await world.scenario.host(name, editionForHostKey[key.hostKeyType], traits);
  const code = await host.installKey(key.productKey, key.hostKeyType);
  expectSame(`the code of installing the ${label} on ${name}`, '0x00000000', code);
  return host;
}

const editionForHostKey: Readonly<Record<HostKeyType, string>> = {
  vista: 'Windows Vista Enterprise',
  'windows-7': 'Windows 7 Enterprise',
  'kms-a': 'Windows Server 2008 R2 Web',
  'kms-b': 'Windows Server 2008 R2 Enterprise',
  'kms-c': 'Windows Server 2008 R2 Datacenter',
  'server-2008-kms-a': 'Windows Web Server 2008',
  'server-2008-kms-b': 'Windows Server 2008 Enterprise',
  'server-2008-kms-c': 'Windows Server 2008 Datacenter',
};
