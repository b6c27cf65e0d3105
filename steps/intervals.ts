import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import { success } from '../lab/drivers/computer.js';
import { activateClient } from './activated-client.js';
import { expectSame } from './expect.js';
import { becomeHost } from './kms-hosts.js';
import { requestsOf } from './requests-of.js';
import type { TckWorld } from './world.js';

type Interval = 'activation' | 'renewal';

const service = 'SoftwareLicensingService';

/** The names that both the registry (Table 3) and WMI (Table 12) have for the intervals. */
defineParameterType({ name: 'interval-value', regexp: /VL(?:Activation|Renewal)Interval/, transformer: name => name });
defineParameterType({
  name: 'interval-method',
  regexp: /SetVL(?:Activation|Renewal)Interval/,
  transformer: name => name,
});

/** Through whatever interface there is. Whether the host takes the interval is for the clients to find out. */
Given(
  'an administrator sets the {interval} interval of {computer} to {int} minutes',
  async function (this: TckWorld, interval: Interval, host: string, minutes: number) {
    this.code = await this.scenario.hostNamed(host).setInterval(interval, minutes);
    await this.scenario.letIntervalCount(host);
  },
);

When(
  /^an administrator runs "slmgr (\/sai|\/sri) (\d+)" on ([A-Z]+_[A-Z0-9]+)$/,
  async function (this: TckWorld, option: string, minutes: number, name: string) {
    this.output = (await this.scenario.clientNamed(name).runSlmgr([option, String(minutes)])).output;
    await this.scenario.letIntervalCount(name);
  },
);

Given(
  /^a user runs "slmgr (\/sai|\/sri) (\d+)" on ([A-Z]+_[A-Z0-9]+) without elevation$/,
  async function (this: TckWorld, option: string, minutes: number, name: string) {
    this.output = (await this.scenario.clientNamed(name).runSlmgr([option, String(minutes)], false)).output;
  },
);

When(
  '{interval-method} is called on {computer} with {int} minutes',
  async function (this: TckWorld, method: string, name: string, minutes: number) {
    const given = { [method === 'SetVLActivationInterval' ? 'ActivationInterval' : 'RenewalInterval']: minutes };
    this.code = await this.scenario.clientNamed(name).callWmi(service, method, given, true);
    await this.scenario.letIntervalCount(name);
  },
);

Then('the call succeeds', function (this: TckWorld) {
  expectSame('the call to end with', success, this.code);
});

/** Table 12 says that there is an error, not which. */
Then('the call ends with an error', function (this: TckWorld) {
  expectSame('the call to end with', 'an error', this.code === success ? success : 'an error');
});

Then(
  '{interval-value} of {computer} reads {int}',
  async function (this: TckWorld, property: string, name: string, minutes: number) {
    const read = await this.scenario.clientNamed(name).readWmi(service, [property]);
    expectSame(`${property} of ${name} to read`, minutes, read[property] ?? null);
  },
);

Given(
  '{interval-value} in the registry of {computer} is {int}',
  async function (this: TckWorld, value: string, name: string, minutes: number) {
    const computer = await this.scenario.client(name);
    await computer.writeRegistry(value, { type: 'REG_DWORD', data: minutes });
    await this.scenario.letIntervalCount(name);
  },
);

Then(
  '{interval-value} in the registry of {computer} reads {int}',
  async function (this: TckWorld, value: string, name: string, minutes: number) {
    const read = await this.scenario.clientNamed(name).readRegistry(value);
    expectSame(`${value} in the registry of ${name} to be`, minutes, read?.type === 'REG_DWORD' ? read.data : null);
  },
);

Then(
  '{interval-value} in the registry of {computer} is not {int}',
  async function (this: TckWorld, value: string, name: string, minutes: number) {
    const read = await this.scenario.clientNamed(name).readRegistry(value);
    const written = read?.type === 'REG_DWORD' && read.data === minutes;
    expectSame(`${value} in the registry of ${name} to be ${minutes}`, false, written);
  },
);

Then(
  'the {interval} interval that it is told is {int} minutes',
  function (this: TckWorld, interval: Interval, minutes: number) {
    const member = interval === 'activation' ? 'activationIntervalMinutes' : 'renewalIntervalMinutes';
    const told = this.told?.result === 'answered' ? this.told[member] : null;
    expectSame(`the ${interval} interval told to be`, minutes, told);
  },
);

/** The host is activated and its count suffices. */
Given('{computer} has been activated by {computer}', async function (this: TckWorld, client: string, host: string) {
  await becomeHost(this, host, 'KMS_C key');
  await this.scenario.hostNamed(host).contactedBy(24, 25);
  await activateClient(this, client);
});

/** From now on it refuses every request with 0xC004F041. */
Given('{computer} loses its activation', async function (this: TckWorld, host: string) {
  await this.scenario.mockHost(host).control.configure({ activated: false });
});

Then(
  '{computer} has made {int} attempts at {computer}',
  async function (this: TckWorld, client: string, attempts: number, host: string) {
    expectSame(`attempts of ${client} at ${host}`, attempts, await attemptsAt(this, client, host));
  },
);

Then(
  '{computer} has made at most {int} attempts at {computer}',
  async function (this: TckWorld, client: string, most: number, host: string) {
    const attempts = await attemptsAt(this, client, host);
    if (attempts > most)
      throw new Mismatch(`attempts of ${client} at ${host} to be`, `${most} at most`, String(attempts));
  },
);

/** An attempt may put more than one question to a host; what is asked at one instant is one attempt. */
async function attemptsAt(world: TckWorld, client: string, host: string): Promise<number> {
  return new Set((await requestsOf(world, client, host)).map(({ at }) => at)).size;
}
