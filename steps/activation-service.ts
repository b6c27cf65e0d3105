import { Given, Then, When } from '@cucumber/cucumber';
import { activationProtocol } from '../contracts/generated/verbs.js';
import type { ActivationProtocol } from '../contracts/types/activation-protocol.js';
import { editionNamed, keyLabelled } from '../lab/vocabulary.js';
import { callContract } from '../transport/call-contract.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** The activation service asked directly, as any machine or tool may ask it. Computers are told apart by number. */
Given(
  'the {string} has been activated on {int} computers',
  async function (this: TckWorld, key: string, computers: number) {
    for (let computer = 1; computer <= computers; computer += 1) await activate(this, key, computer);
  },
);

Given(
  'the {string} has been activated {int} times on computer {int}',
  async function (this: TckWorld, key: string, times: number, computer: number) {
    for (let time = 1; time <= times; time += 1) await activate(this, key, computer);
  },
);

When('the {string} is activated on computer {int}', async function (this: TckWorld, key: string, computer: number) {
  await activate(this, key, computer);
});

When(
  'a confirmation id for {computer} is asked of the activation service',
  async function (this: TckWorld, name: string) {
    const installationId = (await this.scenario.clientNamed(name).installationId()) ?? '';
    const service = callContract<ActivationProtocol>(activationProtocol, this.scenario.stage.activationService.url);
    const answer = await service.confirm({ installationId });
    this.code = answer.result === 'refused' ? answer.code : '0x00000000';
  },
);

When(
  'the unknown key {string} is activated on computer {int}',
  async function (this: TckWorld, key: string, computer: number) {
    await ask(this, key, computer);
  },
);

Then('the activation service has activated it', function (this: TckWorld) {
  expectSame('the activation service to end with', '0x00000000', this.code);
});

Then('the activation service has refused it with {code}', function (this: TckWorld, code: string) {
  expectSame('the activation service to end with', code, this.code);
});

Then(
  '{int} activations on {int} computers are booked on the {string}',
  async function (this: TckWorld, activations: number, computers: number, label: string) {
    const { productKey } = keyLabelled(label);
    const account = await this.scenario.stage.activationService.control.readKey({ productKey });
    expectSame(`activations booked on the ${label}`, activations, account.activationsUsed);
    expectSame(`computers booked on the ${label}`, computers, account.computers);
  },
);

async function activate(world: TckWorld, label: string, computer: number): Promise<void> {
  await ask(world, keyLabelled(label).productKey, computer);
}

async function ask(world: TckWorld, productKey: string, computer: number): Promise<void> {
  const service = callContract<ActivationProtocol>(activationProtocol, world.scenario.stage.activationService.url);
  const answer = await service.activate({
    productKey,
    hardwareId: String(computer).padStart(36, '0'),
    activationId: editionNamed('Windows Server 2008 R2 Enterprise').activationId,
    computerName: `computer-${computer}.contoso.com`,
  });
  world.code = answer.result === 'refused' ? answer.code : '0x00000000';
}
