import { After, type DataTable, defineParameterType, Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import { type NameServerLine, sendToNameServer } from '../lab/name-server-line.js';
import { octetsOf, pairsOf } from '../lab/octets.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

defineParameterType({ name: 'transport', regexp: /UDP|TCP/, transformer: over => over.toLowerCase() });

const lines = new WeakMap<TckWorld, NameServerLine>();

After(function (this: TckWorld) {
  lines.get(this)?.close();
});

When(
  'DNS is sent this message over {transport}',
  async function (this: TckWorld, transport: 'udp' | 'tcp', table: DataTable) {
    lines.get(this)?.close();
    const { endpoint } = this.scenario.stage.dns;
    lines.set(
      this,
      await sendToNameServer(endpoint, transport, Buffer.concat(partsOf(table).map(part => part.octets))),
    );
  },
);

Then('DNS answers with this message', async function (this: TckWorld, table: DataTable) {
  expectMessage(inTurn(this), table);
});

Then('DNS answers late with this message', async function (this: TckWorld, table: DataTable) {
  const atOnce = inTurn(this);
  expectSame('what DNS answers at once to be', 'nothing', atOnce === null ? 'nothing' : pairsOf(atOnce));
  expectMessage((await lines.get(this)?.late()) ?? null, table);
});

Then('DNS answers with {int} octets that begin so', async function (this: TckWorld, octets: number, table: DataTable) {
  const answer = inTurn(this);
  expectSame("the octets of DNS's answer to be", octets, answer?.length);
  expectMessage(answer?.subarray(0, lengthOf(table)) ?? null, table);
});

Then('DNS answers with {int} octets that end so', async function (this: TckWorld, octets: number, table: DataTable) {
  const answer = inTurn(this);
  expectSame("the octets of DNS's answer to be", octets, answer?.length);
  expectMessage(answer?.subarray(-lengthOf(table)) ?? null, table);
});

Then('DNS does not answer', async function (this: TckWorld) {
  const answer = inTurn(this);
  expectSame("DNS's answer to be", 'nothing', answer === null ? 'nothing' : pairsOf(answer));
});

interface Part {
  what: string;
  octets: Buffer;
}

function partsOf(table: DataTable): Part[] {
  return table.raw().map(([what = '', octets = '']) => ({ what, octets: octetsOf(octets) }));
}

function lengthOf(table: DataTable): number {
  return partsOf(table).reduce((sum, { octets }) => sum + octets.length, 0);
}

/** Part by part, so that a failure names the part. */
function expectMessage(seen: Buffer | null, table: DataTable): void {
  if (seen === null) throw new Mismatch("DNS's answer to be", 'a message', 'nothing');
  let at = 0;
  for (const { what, octets } of partsOf(table)) {
    expectSame(`"${what}" in DNS's answer to be`, pairsOf(octets), pairsOf(seen.subarray(at, at + octets.length)));
    at += octets.length;
  }
  expectSame("what comes after that in DNS's answer to be", 'nothing', pairsOf(seen.subarray(at)));
}

function inTurn(world: TckWorld): Buffer | null {
  const line = lines.get(world);
  if (line === undefined) throw new Error('DNS was sent no message');
  return line.inTurn;
}
