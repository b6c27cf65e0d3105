import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import type { LicenseStatus } from '../contracts/types/values.js';
import { figuresIn, hasAnyDate, hasDate, SlmgrOutput } from '../lab/slmgr-output.js';
import { expectOneOf, expectSame } from './expect.js';
import { becomeHost, installHostKey } from './kms-hosts.js';
import type { TckWorld } from './world.js';

Given('{computer} displays Traditional Chinese', async function (this: TckWorld, name: string) {
  await this.scenario.client(name, 'Windows 7 Enterprise', { displayLanguage: 'zh-TW' });
});

Given(
  '{computer} is an activated KMS host that displays Traditional Chinese',
  async function (this: TckWorld, name: string) {
    await this.scenario.host(name, 'Windows Server 2008 R2 Datacenter', { displayLanguage: 'zh-TW' });
    await becomeHost(this, name, 'KMS_C key');
  },
);

Given(
  '{computer} is a KMS host that displays Traditional Chinese and has not been activated',
  async function (this: TckWorld, name: string) {
    await installHostKey(this, name, 'KMS_C key', { displayLanguage: 'zh-TW' });
  },
);

Given(
  '{int} computers with licence status {int} have contacted {computer}',
  async function (this: TckWorld, computers: number, status: LicenseStatus, host: string) {
    await this.scenario.fleet.contact(this.scenario.hostNamed(host).endpoint, computers, { licenseStatus: status });
  },
);

When('slmgr {string} is read on {computer}', async function (this: TckWorld, typed: string, name: string) {
  await read(this, name, typed.split(' '));
});

When(
  'slmgr {string} is read on {computer} without elevation',
  async function (this: TckWorld, typed: string, name: string) {
    await read(this, name, typed.split(' '), false);
  },
);

When(
  'slmgr {string} is read on {computer} with its activation id',
  async function (this: TckWorld, option: string, name: string) {
    await read(this, name, [option, await activationId(this, name)]);
  },
);

When(
  'slmgr {string} is read on {computer} with its activation id in capitals',
  async function (this: TckWorld, option: string, name: string) {
    await read(this, name, [option, (await activationId(this, name)).toUpperCase()]);
  },
);

Then('the output shows {string} as {string}', function (this: TckWorld, label: string, value: string) {
  expectSame(`"${label}" to read`, value, printed(this).value(label));
});

Then('the output shows {string} with {string} in it', function (this: TckWorld, label: string, words: string) {
  const value = printed(this).value(label);
  expectSame(`"${label}" to contain`, words, value?.includes(words) ? words : value);
});

Then('the output shows something as {string}', function (this: TckWorld, label: string) {
  const value = printed(this).value(label);
  expectSame(`"${label}" to have`, 'a value', value === null ? null : value === '' ? '' : 'a value');
});

Then('the output shows no {string}', function (this: TckWorld, label: string) {
  expectSame(
    `"${label}" to be shown`,
    false,
    printed(this).value(label) === null ? false : `${label}: ${printed(this).value(label)}`,
  );
});

Then('the output shows {string} as {int} minutes', function (this: TckWorld, label: string, minutes: number) {
  const [seen = null] = figuresIn(printed(this).value(label) ?? '');
  expectOneOf(`the minutes of "${label}" to be`, figuresFor(this, label, minutes), seen);
});

Then('the output shows {string} as {int} days', function (this: TckWorld, label: string, days: number) {
  const [, seen = null] = figuresIn(printed(this).value(label) ?? '');
  expectOneOf(`the days of "${label}" to be`, figuresFor(this, label, days), seen);
});

Then('the output shows {string} as the date {word}', function (this: TckWorld, label: string, date: string) {
  const value = printed(this).value(label);
  expectSame(`the date of "${label}" to be`, date, hasDay(this, value ?? '', date) ? date : value);
});

Then(
  'the output shows {string} as the one that reached {computer}',
  async function (this: TckWorld, label: string, host: string) {
    const reached = await idThatReached(this, host);
    expectSame(`"${label}" to read`, reached, printed(this).value(label)?.toLowerCase() ?? null);
  },
);

Then('the output has the client machine id that reached {computer}', async function (this: TckWorld, host: string) {
  const reached = await idThatReached(this, host);
  expectSame('the output to contain', reached, this.output.toLowerCase().includes(reached) ? reached : this.output);
});

Then('the output shows the installation id of {computer}', async function (this: TckWorld, name: string) {
  const { output } = await this.scenario.clientNamed(name).runSlmgr(['/dti'], true);
  const digits = (text: string | null) => text?.replaceAll(/[^\d]/g, '') ?? null;
  const told = digits(new SlmgrOutput(output).beginning('Installation ID'));
  expectSame('/dti to tell', 'an installation id', told ? 'an installation id' : output);
  expectSame('"Installation ID" to have the digits', told ?? '', digits(printed(this).value('Installation ID')));
});

Then('the output says {string}', function (this: TckWorld, sentence: string) {
  expectSame('the output to have the line', sentence, printed(this).says(sentence) ? sentence : this.output);
});

Then('the output says {string} and the date {word}', function (this: TckWorld, beginning: string, date: string) {
  const line = printed(this).beginning(beginning);
  const seen = line !== null && hasDay(this, line, date);
  expectSame(
    'the output to have a line',
    `${beginning} ${date}`,
    seen ? `${beginning} ${date}` : (line ?? this.output),
  );
});

Then('the output does not say {string}', function (this: TckWorld, words: string) {
  expectSame(`the output to contain "${words}"`, false, printed(this).contains(words) && this.output);
});

Then('the output contains {string}', function (this: TckWorld, words: string) {
  expectSame('the output to contain', words, printed(this).contains(words) ? words : this.output);
});

Then('the output has the date {word}', function (this: TckWorld, date: string) {
  expectSame('the output to have the date', date, hasDay(this, this.output, date) ? date : this.output);
});

Then('the output has no date', function (this: TckWorld) {
  expectSame('the output to have a date', false, hasAnyDate(this.output) && this.output);
});

Then('the output has the figures {string} in one line', function (this: TckWorld, figures: string) {
  const wanted = figures.split(' ').map(Number).join();
  const found = printed(this).lines.some(line => figuresIn(line).join() === wanted);
  expectSame('a line of the output to have the figures', figures, found ? figures : this.output);
});

Then('the output names {computer} as {string}', function (this: TckWorld, host: string, label: string) {
  const name = `${host}.${this.scenario.domain}:${this.scenario.hostNamed(host).endpoint.port}`.toLowerCase();
  expectSame(`"${label}" to read`, name, printed(this).value(label)?.toLowerCase() ?? null);
});

Then('the output shows {string} as the port of {computer}', function (this: TckWorld, label: string, host: string) {
  const { port } = this.scenario.hostNamed(host).endpoint;
  expectSame(`"${label}" to read`, String(port), printed(this).value(label));
});

Then('the output is an error and no licence', function (this: TckWorld) {
  expectSame('the output to show a licence', false, printed(this).value('License Status') !== null && this.output);
  expectSame('the output to begin with', 'Error', this.output.trim().slice(0, 5));
});

Then('the lines of the output begin so, in this order', function (this: TckWorld, table: DataTable) {
  const beginnings = table.raw().map(([beginning = '']) => beginning);
  const places = printed(this).placesOf(beginnings);
  const wrong = places.findIndex((place, index) => place <= (places[index - 1] ?? -1));
  const expected = `"${beginnings[wrong] ?? ''}" after "${beginnings[wrong - 1] ?? 'nothing'}"`;
  expectSame('the lines to be in order:', expected, wrong === -1 ? expected : this.output);
});

Then('the output has lines with these words, in this order', function (this: TckWorld, table: DataTable) {
  const wanted = table.raw().map(words => words.filter(word => word !== ''));
  const missing = wanted[printed(this).linesInOrder(wanted)];
  const expected = missing?.join(' ') ?? '';
  expectSame('the output to have, after the lines before it, one with', expected, missing ? this.output : expected);
});

/** What runs down does so while it is read, where time is real. */
function figuresFor({ scenario }: TckWorld, label: string, figure: number): number[] {
  return runningDown.has(label) ? scenario.calendar.runningDown(figure) : [figure];
}

const runningDown: ReadonlySet<string> = new Set(['Time remaining', 'Volume activation expiration']);

function hasDay({ scenario }: TckWorld, text: string, date: string): boolean {
  return scenario.calendar.days(date).some(day => hasDate(text, day));
}

function printed(world: TckWorld): SlmgrOutput {
  return new SlmgrOutput(world.output);
}

async function read(world: TckWorld, name: string, typed: string[], elevated = true): Promise<void> {
  world.output = (await (await world.scenario.client(name)).runSlmgr(typed, elevated)).output;
}

/** The client machine id in the last request that the host received. */
async function idThatReached(world: TckWorld, host: string): Promise<string> {
  const last = (await world.scenario.mockHost(host).requests()).at(-1);
  return last?.request.clientMachineId.toLowerCase() ?? '';
}

/** As `/dlv` gives it (Table 2, /ato). */
async function activationId(world: TckWorld, name: string): Promise<string> {
  const { output } = await (await world.scenario.client(name)).runSlmgr(['/dlv'], true);
  const id = new SlmgrOutput(output).value('Activation ID');
  expectSame('/dlv to give', 'an activation id', id === null ? null : 'an activation id');
  return id ?? '';
}
