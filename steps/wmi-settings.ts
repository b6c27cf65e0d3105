import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { activationProtocol } from '../contracts/generated/verbs.js';
import type { ActivationProtocol } from '../contracts/types/activation-protocol.js';
import type { LicenseStatus } from '../contracts/types/values.js';
import { success } from '../lab/drivers/computer.js';
import { callContract } from '../transport/call-contract.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Clients of the fleet say where their licence stands; each is a computer of its own. */
Given(
  '{computer} has been asked by clients of these licence statuses',
  async function (this: TckWorld, host: string, table: DataTable) {
    const { endpoint } = this.scenario.hostNamed(host);
    for (const { status = '', requests = '' } of table.hashes()) {
      await this.scenario.fleet.contact(endpoint, Number(requests), { licenseStatus: Number(status) as LicenseStatus });
    }
  },
);

Given(
  '{computer} is named as the KMS host of {computer} through {wmi-class}',
  async function (this: TckWorld, host: string, client: string, name: 'SoftwareLicensingService') {
    const { endpoint } = this.scenario.hostNamed(host);
    const computer = await this.scenario.client(client);
    const machine = { MachineName: `${host}.${this.scenario.domain}`.toLowerCase() };
    const named = await computer.callWmi(name, 'SetKeyManagementServiceMachine', machine, true);
    expectSame(`${name}.SetKeyManagementServiceMachine on ${client} to end with`, success, named);
    const port = { PortNumber: endpoint.port };
    const set = await computer.callWmi(name, 'SetKeyManagementServicePort', port, true);
    expectSame(`${name}.SetKeyManagementServicePort on ${client} to end with`, success, set);
  },
);

Then(
  'the last request that reached {computer} names the {word} of {computer}',
  async function (this: TckWorld, host: string, property: string, client: string) {
    const computer = this.scenario.clientNamed(client);
    const request = (await this.scenario.mockHost(host).requests()).at(-1)?.request;
    const [own, sent] =
      property === 'ClientMachineID'
        ? [await computer.readWmiProperty('SoftwareLicensingService', property), request?.clientMachineId]
        : [await computer.readWmiProperty('SoftwareLicensingProduct', property), request?.activationId];
    expectSame(`${property} of ${client} to be`, sent ?? 'that of a request', textOf(own.value));
  },
);

Then(
  'the port of {computer} is what {wmi-class} of {computer} discovered',
  async function (this: TckWorld, host: string, name: 'SoftwareLicensingService', client: string) {
    const { port } = this.scenario.hostNamed(host).endpoint;
    const read = await this.scenario
      .clientNamed(client)
      .readWmiProperty(name, 'DiscoveredKeyManagementServiceMachinePort');
    expectSame(`DiscoveredKeyManagementServiceMachinePort of ${name} on ${client} to show`, port, read.value ?? null);
  },
);

/** Both ids go into the call: that of the computer it is about, and the confirmation of it. */
When('the confirmation id of {computer} is deposited on it through WMI', async function (this: TckWorld, name: string) {
  const own = await (await this.scenario.client(name)).installationId();
  await deposit(this, name, own ?? '', own ?? '');
});

When(
  'the confirmation id of {computer} is deposited on it through WMI without elevation',
  async function (this: TckWorld, name: string) {
    const own = await (await this.scenario.client(name)).installationId();
    await deposit(this, name, own ?? '', own ?? '', false);
  },
);

When(
  'the confirmation id of {computer} is deposited on it with the installation id of {computer}',
  async function (this: TckWorld, name: string, other: string) {
    const own = await (await this.scenario.client(name)).installationId();
    const others = await (await this.scenario.client(other)).installationId();
    await deposit(this, name, own ?? '', others ?? '');
  },
);

async function deposit(
  world: TckWorld,
  name: string,
  confirmed: string,
  InstallationId: string,
  elevated = true,
): Promise<void> {
  const service = callContract<ActivationProtocol>(activationProtocol, world.scenario.stage.activationService.url);
  const answer = await service.confirm({ installationId: confirmed });
  expectSame('the installation id to be', 'confirmed', answer.result);
  const ConfirmationId = answer.result === 'confirmed' ? answer.confirmationId : '';
  const computer = world.scenario.clientNamed(name);
  const given = { InstallationId, ConfirmationId };
  world.code = await computer.callWmi('SoftwareLicensingProduct', 'DepositOfflineConfirmationId', given, elevated);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[{}]/g, '').toLowerCase() : JSON.stringify(value ?? null);
}
