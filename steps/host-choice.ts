import { type DataTable, Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import { chiSquare } from '../lab/chi-square.js';
import { expectSame } from './expect.js';
import { requestsOf } from './requests-of.js';
import type { TckWorld } from './world.js';

/** Each ends as it may. */
When('{computer} asks for activation {int} times', async function (this: TckWorld, name: string, times: number) {
  const computer = await this.scenario.client(name);
  for (let time = 1; time <= times; time += 1) this.code = await computer.activate();
});

/** Pearson's test of what reached the hosts against the shares that the table gives; the bound is the feature's. */
Then(
  'the choices of {computer} fit these shares, with a chi-square of no more than {float}',
  async function (this: TckWorld, client: string, bound: number, table: DataTable) {
    const rows = table.hashes().map(({ host = '', share = '' }) => ({ host, share: Number(share) }));
    const counts: number[] = [];
    for (const { host } of rows) counts.push(await requestsAt(this, client, host));
    const distance = chiSquare(
      counts,
      rows.map(({ share }) => share),
    );
    if (distance <= bound) return;
    const seen = rows.map(({ host }, index) => `${counts[index]} of ${host}`).join(', ');
    const wanted = rows.map(({ host, share }) => `${share} of ${host}`).join(' to ');
    throw new Mismatch(`the choices of ${client} to be as`, wanted, `${seen}: a chi-square of ${distance.toFixed(2)}`);
  },
);

Then(
  '{computer} has asked {computer} at most {int} times',
  async function (this: TckWorld, client: string, host: string, most: number) {
    const times = await requestsAt(this, client, host);
    if (times > most)
      throw new Mismatch(`requests of ${client} that reached ${host} to be`, `${most} at most`, String(times));
  },
);

Then(
  '{computer} has asked only one of {computer} and {computer}',
  async function (this: TckWorld, client: string, one: string, other: string) {
    const counts = [await requestsAt(this, client, one), await requestsAt(this, client, other)];
    const asked = counts.filter(count => count > 0).length;
    expectSame(`the hosts that ${client} asked, of ${one} and ${other}, to be`, 1, asked);
  },
);

async function requestsAt(world: TckWorld, client: string, host: string): Promise<number> {
  return (await requestsOf(world, client, host)).length;
}
