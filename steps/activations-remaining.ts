import { Given, Then, When } from '@cucumber/cucumber';
import { activationProtocol } from '../contracts/generated/verbs.js';
import type { ActivationProtocol } from '../contracts/types/activation-protocol.js';
import { keyLabelled } from '../lab/vocabulary.js';
import { callContract } from '../transport/call-contract.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** The activation service asked about a key, as a management tool does. */
When('the activation service is asked what remains on the {string}', async function (this: TckWorld, label: string) {
  const service = callContract<ActivationProtocol>(activationProtocol, this.scenario.stage.activationService.url);
  const answer = await service.remaining({ productKey: keyLabelled(label).productKey });
  this.code = answer.result === 'refused' ? answer.code : '0x00000000';
  this.remaining = answer.result === 'refused' ? null : answer;
});

Given(
  'the allowance of the {string} is lowered to {int}',
  async function (this: TckWorld, label: string, allowance: number) {
    const { productKey } = keyLabelled(label);
    await this.scenario.stage.activationService.control.setKey({ productKey, allowance });
  },
);

Then(
  'it answers that {int} activations are used and {int} remain',
  function (this: TckWorld, used: number, remain: number) {
    expectSame('activations used', used, this.remaining?.activationsUsed);
    expectSame('activations remaining', remain, this.remaining?.activationsRemaining);
  },
);

Then(
  'it answers that {int} activations are used and tells no number that remains',
  function (this: TckWorld, used: number) {
    expectSame('activations used', used, this.remaining?.activationsUsed);
    expectSame('activations remaining', null, this.remaining?.activationsRemaining);
  },
);
