import { Given, Then, When } from '@cucumber/cucumber';
import { activationProtocol } from '../contracts/generated/verbs.js';
import type { ActivationProtocol } from '../contracts/types/activation-protocol.js';
import { keyLabelled } from '../lab/vocabulary.js';
import { callContract } from '../transport/call-contract.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

Given('{computer} has the {string} installed', async function (this: TckWorld, name: string, label: string) {
  const computer = await this.scenario.client(name);
  const code = await computer.installKey(keyLabelled(label).productKey);
  expectSame(`installing the ${label} on ${name} to end with`, '0x00000000', code);
  // A success that installs nothing would let pass whatever then does not happen.
  const end = await computer.keyIfKnown();
  if (end !== undefined) expectSame(`the end of the product key of ${name} to be`, keyEnd(label), end);
});

function keyEnd(label: string): string {
  return keyLabelled(label).productKey.slice(-5);
}

Given('{computer} is a virtual machine', async function (this: TckWorld, name: string) {
  await this.scenario.client(name, 'Windows 7 Enterprise', { virtualMachine: true });
});

Given('{computer} has no qualifying marker in its firmware', async function (this: TckWorld, name: string) {
  await this.scenario.client(name, 'Windows 7 Enterprise', { qualifyingMarker: false });
});

Given(
  '{computer} runs {string} without a qualifying marker in its firmware',
  async function (this: TckWorld, name: string, edition: string) {
    await this.scenario.client(name, edition, { qualifyingMarker: false });
  },
);

Given(
  '{computer} is a Windows 7 KMS host without a qualifying marker in its firmware',
  async function (this: TckWorld, name: string) {
    const host = await this.scenario.host(name, 'Windows 7 Enterprise', { qualifyingMarker: false });
    const key = keyLabelled('KMS key for Windows 7');
    const code = await host.installKey(key.productKey, 'windows-7');
    expectSame(`installing the ${key.label} on ${name} to end with`, '0x00000000', code);
  },
);

Given(
  'the clock of {computer} is {int} minutes {word}',
  async function (this: TckWorld, name: string, minutes: number, direction: string) {
    const clockOffsetMinutes = direction === 'fast' ? minutes : -minutes;
    await this.scenario.client(name, 'Windows 7 Enterprise', { clockOffsetMinutes });
  },
);

When('{computer} installs the {string}', async function (this: TckWorld, name: string, label: string) {
  const computer = await this.scenario.client(name);
  this.code = await computer.installKey(keyLabelled(label).productKey);
});

When('{computer} installs the product key {string}', async function (this: TckWorld, name: string, key: string) {
  this.code = await (await this.scenario.client(name)).installKey(key);
});

When('the {string} is installed on {computer}', async function (this: TckWorld, label: string, name: string) {
  const key = keyLabelled(label);
  if (key.channel !== 'kms-host') throw new Error(`"${label}" is not a KMS host key`);
  const host = await this.scenario.host(name);
  this.code = await host.installKey(key.productKey, key.hostKeyType);
});

When('{computer} removes its product key', async function (this: TckWorld, name: string) {
  const code = await (await this.scenario.client(name)).uninstallKey();
  expectSame(`removing the product key of ${name} to end with`, '0x00000000', code);
});

When('{computer} is given the confirmation id {string}', async function (this: TckWorld, name: string, typed: string) {
  this.code = await (await this.scenario.client(name)).depositConfirmationId(typed);
});

When('{computer} is given the confirmation id that belongs to it', async function (this: TckWorld, name: string) {
  const computer = await this.scenario.client(name);
  const service = callContract<ActivationProtocol>(activationProtocol, this.scenario.stage.activationService.url);
  const confirmed = await service.confirm({ installationId: (await computer.installationId()) ?? '' });
  expectSame('the installation id to be', 'confirmed', confirmed.result);
  this.code = confirmed.result === 'confirmed' ? await computer.depositConfirmationId(confirmed.confirmationId) : null;
});

When('{computer} is restarted', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'restart' });
});

When('the network of {computer} changes', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'network-change' });
});

When('genuine validation fails on {computer}', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'genuine-validation-fails' });
});

Then('{computer} gives {code} as the reason', async function (this: TckWorld, name: string, code: string) {
  expectSame(`the reason that ${name} gives to be`, code, await this.scenario.clientNamed(name).licenseReason());
});

Then('{computer} still has the {string}', async function (this: TckWorld, name: string, label: string) {
  const { PartialProductKey: seen } = await this.scenario
    .clientNamed(name)
    .readWmi('SoftwareLicensingProduct', ['PartialProductKey']);
  expectSame(`the end of the product key of ${name} to be`, keyLabelled(label).productKey.slice(-5), seen ?? null);
});

Then('{computer} has no KMS host named', async function (this: TckWorld, name: string) {
  const value = await this.scenario.clientNamed(name).readRegistry('KeyManagementServiceName');
  expectSame(`the KMS host named on ${name} to be`, '', value === null ? '' : String(value.data));
});
