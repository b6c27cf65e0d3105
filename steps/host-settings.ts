import { Given, Then, When } from '@cucumber/cucumber';
import { Fault, Mismatch } from '../contracts/faults.js';
import { NoAnswer } from '../transport/no-answer.js';
import { hresultOf } from './event-fields.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

When('the KMS service of {computer} is restarted', async function (this: TckWorld, name: string) {
  await this.scenario.hostNamed(name).computer.happens({ kind: 'service-restart' });
});

Given(
  'the next start of the KMS on {computer} fails in its initialization',
  async function (this: TckWorld, name: string) {
    await this.scenario.hostNamed(name).computer.happens({ kind: 'kms-start-fails', part: 'initialization' });
  },
);

Given(
  'the next start of the KMS on {computer} fails at its renewal timer',
  async function (this: TckWorld, name: string) {
    await this.scenario.hostNamed(name).computer.happens({ kind: 'kms-start-fails', part: 'renewal-timer' });
  },
);

Then('{computer} answers on port {int}', async function (this: TckWorld, name: string, port: number) {
  expectSame(`${name} to answer on port ${port}`, true, await answers(this, name, port));
});

Then('{computer} does not answer on port {int}', async function (this: TckWorld, name: string, port: number) {
  expectSame(`${name} to answer on port ${port}`, false, await answers(this, name, port));
});

/** A line of what /dli prints, whatever its indentation. */
Then('slmgr \\/dli on {computer} shows {string}', async function (this: TckWorld, name: string, line: string) {
  const { output } = await this.scenario.hostNamed(name).computer.runSlmgr(['/dli']);
  const lines = output.split(/\r?\n/).map(printed => printed.trim());
  const expected = shownPort(this, name, line);
  if (!lines.includes(expected))
    throw new Mismatch(`/dli on ${name} to show the line`, expected, output.slice(0, 1_000));
});

Then(
  'event {int} of {computer} carries the code of a failure',
  async function (this: TckWorld, id: number, name: string) {
    const last = (await this.scenario.hostNamed(name).events()).findLast(event => event.id === id);
    if (last === undefined) throw new Mismatch(`${name} to have logged`, `event ${id}`, 'none');
    const code = hresultOf(last);
    if (!/^0x[89A-F][0-9A-F]{7}$/.test(code))
      throw new Mismatch(`event ${id} of ${name} to carry`, 'the code of a failure', code);
    const fields = last.fields.filter(field => field.trim() !== '');
    if (id !== 12293) expectSame(`fields of event ${id} of ${name}`, 1, fields.length);
  },
);

/** Whether a KMS answers there. Port 1688 stands for the one that the system gave the host, where it could not give that one. */
async function answers({ scenario }: TckWorld, name: string, port: number): Promise<boolean> {
  const { endpoint } = scenario.hostNamed(name);
  const host = { address: endpoint.address, port: port === 1688 ? endpoint.port : port };
  try {
    await scenario.fleet.ask(host, { clientMachineId: scenario.identities.next().clientMachineId });
    return true;
  } catch (error) {
    if (error instanceof Fault && error.cause instanceof NoAnswer && error.cause.reason === 'unreachable') return false;
    throw error;
  }
}

function shownPort({ scenario }: TckWorld, name: string, line: string): string {
  return line.replace(/\b1688$/, String(scenario.hostNamed(name).endpoint.port));
}
