import { type DataTable, Then } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import { lastEvent } from './events.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

Then(
  'the provider of event {int} of {computer} is one of',
  async function (this: TckWorld, id: number, name: string, allowed: DataTable) {
    const { provider } = await lastEvent(this, name, id);
    expectOneOf(`the provider of event ${id} to be`, allowed, one => provider === one, provider);
  },
);

Then(
  'the message of event {int} of {computer} opens with one of',
  async function (this: TckWorld, id: number, name: string, allowed: DataTable) {
    const { message } = await lastEvent(this, name, id);
    expectOneOf(`the message of event ${id} to open with`, allowed, one => message.startsWith(one), message);
  },
);

/** Spacing and a last separator do not count. */
Then(
  'the message of event {int} of {computer} ends with its fields',
  async function (this: TckWorld, id: number, name: string) {
    const { fields, message } = await lastEvent(this, name, id);
    const ending = message.trimEnd().split('\n').at(-1) ?? '';
    expectSame(`the message of event ${id} to end with`, listed(fields.join(',')), listed(ending));
  },
);

Then(
  'the message of event {int} of {computer} names {string}',
  async function (this: TckWorld, id: number, name: string, wanted: string) {
    const { message } = await lastEvent(this, name, id);
    if (!message.toLowerCase().includes(wanted.toLowerCase())) {
      throw new Mismatch(`the message of event ${id} to name`, wanted, message);
    }
  },
);

Then(
  'event {int} of {computer} tells of the request that reached {computer}',
  async function (this: TckWorld, id: number, client: string, host: string) {
    const { fields } = await lastEvent(this, client, id);
    const request = (await this.scenario.mockHost(host).requests()).at(-1)?.request;
    if (request === undefined) throw new Mismatch(`a request to have reached ${host}`, 'one', 'none');
    const sent = [
      request.clientMachineId,
      String(request.licenseStatus),
      String(request.minutesToExpiration),
      request.activationId,
      String(request.requiredCount),
    ];
    const told = [3, 6, 7, 8, 9].map(place => (fields[place] ?? '').trim().toLowerCase());
    expectSame(`event ${id} of ${client} to tell`, sent.join(', '), told.join(', '));
  },
);

function listed(text: string): string {
  const fields = text.split(',').map(field => field.trim());
  return (fields.at(-1) === '' ? fields.slice(0, -1) : fields).join(', ');
}

function expectOneOf(what: string, allowed: DataTable, fits: (one: string) => boolean, seen: string): void {
  const names = allowed.raw().map(([name = '']) => name);
  if (!names.some(fits)) throw new Mismatch(what, names.join(' or '), seen);
}
