import { Given, Then, When } from '@cucumber/cucumber';
import type { Saying } from '../lab/fleet.js';
import { editionNamed } from '../lab/vocabulary.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Computers that nobody asks about: they contact a host and remember what they were told. */
Given('{int} other computers have contacted {computer}', async function (this: TckWorld, others: number, host: string) {
  await this.scenario.hostNamed(host).contactedBy(others, 25);
});

Given('{int} other servers have contacted {computer}', async function (this: TckWorld, others: number, host: string) {
  await this.scenario.hostNamed(host).contactedBy(others, 5);
});

Given(
  '{int} other virtual machines have contacted {computer}',
  async function (this: TckWorld, others: number, host: string) {
    const { endpoint } = this.scenario.hostNamed(host);
    await this.scenario.fleet.contact(endpoint, others, { requiredCount: 25, virtualMachine: true });
  },
);

When(
  '{int} computers running {string} contact {computer}',
  async function (this: TckWorld, computers: number, edition: string, host: string) {
    const { endpoint } = this.scenario.hostNamed(host);
    const { family } = editionNamed(edition);
    const requiredCount = family === 'client' ? 25 : 5;
    this.told = await this.scenario.fleet.contact(endpoint, computers, { requiredCount }, editionNamed(edition));
  },
);

When('a computer running {string} contacts {computer}', async function (this: TckWorld, edition: string, host: string) {
  await contact(this, host, edition, {});
});

When(
  'a virtual machine running {string} contacts {computer}',
  async function (this: TckWorld, edition: string, host: string) {
    await contact(this, host, edition, { virtualMachine: true });
  },
);

When('the same computer contacts {computer} again', async function (this: TckWorld, host: string) {
  await contact(this, host, this.lastEdition, {}, this.lastContact);
});

When(
  'a computer whose clock is {int} minutes {word} contacts {computer}',
  async function (this: TckWorld, minutes: number, direction: string, host: string) {
    const offset = direction === 'fast' ? minutes : -minutes;
    const requestTime = new Date(this.scenario.now + offset * 60_000).toISOString();
    await contact(this, host, 'Windows 7 Enterprise', { requestTime });
  },
);

Then('it is told a count of {int}', function (this: TckWorld, count: number) {
  expectSame('a count of', count, this.told?.result === 'answered' ? this.told.count : null);
});

Then('it is told an activation interval of {int} minutes', function (this: TckWorld, minutes: number) {
  expectSame(
    'an activation interval of',
    minutes,
    this.told?.result === 'answered' ? this.told.activationIntervalMinutes : null,
  );
});

Then('it is told a renewal interval of {int} minutes', function (this: TckWorld, minutes: number) {
  expectSame(
    'a renewal interval of',
    minutes,
    this.told?.result === 'answered' ? this.told.renewalIntervalMinutes : null,
  );
});

Then('it is answered', function (this: TckWorld) {
  expectSame(
    'the request to be',
    'answered',
    this.told?.result === 'refused' ? `refused with ${this.told.code}` : 'answered',
  );
});

Then('it is refused with {code}', function (this: TckWorld, code: string) {
  expectSame('the request to be refused with', code, this.told?.result === 'refused' ? this.told.code : 'an answer');
});

async function contact(
  world: TckWorld,
  host: string,
  edition: string,
  saying: Saying,
  again: string | null = null,
): Promise<void> {
  const clientMachineId = again ?? world.scenario.identities.next().clientMachineId;
  world.lastContact = clientMachineId;
  world.lastEdition = edition;
  world.told = await world.scenario.fleet.ask(
    world.scenario.hostNamed(host).endpoint,
    { clientMachineId, ...saying },
    editionNamed(edition),
  );
}
