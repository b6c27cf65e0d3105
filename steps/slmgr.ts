import { type DataTable, Given, Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import { activationProtocol } from '../contracts/generated/verbs.js';
import type { ActivationProtocol } from '../contracts/types/activation-protocol.js';
import { success } from '../lab/drivers/computer.js';
import { keyLabelled } from '../lab/vocabulary.js';
import { callContract } from '../transport/call-contract.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

const product = 'SoftwareLicensingProduct';

Given(
  '{computer} runs {string} and has these accounts',
  async function (this: TckWorld, name: string, edition: string, table: DataTable) {
    const accounts = table.hashes().map(({ user = '', password = '', rights }) => ({
      user,
      password,
      administrator: rights === 'administrator',
    }));
    await this.scenario.client(name, edition, { accounts });
  },
);

/** Days of the table begin at midnight UTC. */
Given('{computer} has these certificates', async function (this: TckWorld, name: string, table: DataTable) {
  await this.scenario.client(name, 'Windows 7 Enterprise', { certificates: certificatesIn(this, table) });
});

Given(
  '{computer} displays Traditional Chinese and has these certificates',
  async function (this: TckWorld, name: string, table: DataTable) {
    const certificates = certificatesIn(this, table);
    await this.scenario.client(name, 'Windows 7 Enterprise', { certificates, displayLanguage: 'zh-TW' });
  },
);

function certificatesIn({ scenario }: TckWorld, table: DataTable) {
  return table.hashes().map((row, index) => ({
    thumbprint: row.thumbprint ?? '',
    subject: `Contoso card ${index + 1}`,
    issuer: row.issuer ?? '',
    validFrom: scenario.calendar.midnight(row['valid from'] ?? ''),
    validTo: scenario.calendar.midnight(row['valid to'] ?? ''),
    ...(row.PIN === undefined || row.PIN === '' ? {} : { pin: row.PIN }),
  }));
}

const noted = new WeakMap<TckWorld, string>();

Given('the registry of {computer} is noted', async function (this: TckWorld, name: string) {
  noted.set(this, await (await this.scenario.client(name)).exportRegistry());
});

Then('the registry of {computer} is as it was noted', async function (this: TckWorld, name: string) {
  const seen = await this.scenario.clientNamed(name).exportRegistry();
  expectSame(`the registry of ${name} to be`, noted.get(this) ?? '', seen);
});

Given(
  'UserOperations in the registry of {computer} is {int}',
  async function (this: TckWorld, name: string, data: number) {
    await (await this.scenario.client(name)).writeRegistry('UserOperations', { type: 'REG_DWORD', data });
  },
);

Then('the registry of {computer} has no UserOperations', async function (this: TckWorld, name: string) {
  const value = await this.scenario.clientNamed(name).readRegistry('UserOperations');
  expectSame(`UserOperations in the registry of ${name} to be`, 'absent', value === null ? 'absent' : value.type);
});

Given('{computer} runs slmgr {string}', async function (this: TckWorld, name: string, typed: string) {
  await runSlmgr(this, name, words(typed), true);
});

Given('{computer} runs slmgr {string} without elevation', async function (this: TckWorld, name: string, typed: string) {
  await runSlmgr(this, name, words(typed), false);
});

When('{computer} runs slmgr without an option', async function (this: TckWorld, name: string) {
  await runSlmgr(this, name, [], true);
});

Then('slmgr succeeds', function (this: TckWorld) {
  expectSame('slmgr to end with', success, this.code);
});

/** With a code, or with a line that tells of an error. */
Then('slmgr fails', function (this: TckWorld) {
  const failed = this.code !== success || /^Error: /m.test(this.output);
  expectSame('slmgr to end with', 'an error', failed ? 'an error' : success);
});

Then('slmgr ends with {code}', function (this: TckWorld, code: string) {
  expectSame('slmgr to end with', code, this.code);
});

Then('slmgr does not end with {code}', function (this: TckWorld, code: string) {
  expectSame(`slmgr to end with ${code}`, false, this.code === code);
});

Then('slmgr does not print a line that contains {string}', function (this: TckWorld, part: string) {
  expectSame(
    `slmgr to print a line that contains "${part}"`,
    false,
    lines(this).some(line => line.includes(part)),
  );
});

Then('the exit code of slmgr is 0', function (this: TckWorld) {
  expectSame('the exit code to be', 0, this.exitCode);
});

Then('the exit code of slmgr is not 0', function (this: TckWorld) {
  expectSame('the exit code to be 0', false, this.exitCode === 0);
});

Then('slmgr prints the line {string}', function (this: TckWorld, line: string) {
  expectLine(this, `slmgr to print the line "${line}"`, printed => printed === line);
});

Then('slmgr does not print the line {string}', function (this: TckWorld, line: string) {
  expectSame(`slmgr to print the line "${line}"`, false, lines(this).includes(line));
});

Then('slmgr prints a line that begins with {string}', function (this: TckWorld, start: string) {
  expectLine(this, `slmgr to print a line that begins with "${start}"`, printed => printed.startsWith(start));
});

Then('slmgr prints a line that contains {string}', function (this: TckWorld, part: string) {
  expectLine(this, `slmgr to print a line that contains "${part}"`, printed => printed.includes(part));
});

When(
  '{computer} runs slmgr \\/atp with the confirmation id of {computer}',
  async function (this: TckWorld, name: string, other: string) {
    const installationId = await this.scenario.clientNamed(other).installationId();
    const service = callContract<ActivationProtocol>(activationProtocol, this.scenario.stage.activationService.url);
    const confirmed = await service.confirm({ installationId: installationId ?? '' });
    expectSame(`the installation id of ${other} to be`, 'confirmed', confirmed.result);
    const confirmationId = confirmed.result === 'confirmed' ? confirmed.confirmationId : '';
    await runSlmgr(this, name, ['/atp', confirmationId], true);
  },
);

/** The digits are compared: how they are grouped is the implementation's. */
Then('slmgr prints the installation id of {computer}', async function (this: TckWorld, name: string) {
  const digits = ((await this.scenario.clientNamed(name).installationId()) ?? 'none').replace(/\D/g, '');
  expectLine(this, `slmgr to print the installation id ${digits}`, printed => printed.replace(/\D/g, '') === digits);
});

Then('the product key of {computer} is now the {string}', async function (this: TckWorld, name: string, label: string) {
  const { PartialProductKey: seen } = await this.scenario.clientNamed(name).readWmi(product, ['PartialProductKey']);
  expectSame(`the end of the product key of ${name} to be`, keyLabelled(label).productKey.slice(-5), seen ?? null);
});

Then(
  'the product key {string} stands nowhere in the registry of {computer}',
  async function (this: TckWorld, productKey: string, name: string) {
    const text = await this.scenario.clientNamed(name).exportRegistry();
    expectSame(`${productKey} to stand in the registry of ${name}`, false, text.includes(productKey));
  },
);

Then('{computer} has no product key', async function (this: TckWorld, name: string) {
  const { PartialProductKey: seen } = await this.scenario.clientNamed(name).readWmi(product, ['PartialProductKey']);
  expectSame(`the end of the product key of ${name} to be`, 'none', seen === null ? 'none' : String(seen));
});

async function runSlmgr(world: TckWorld, name: string, typed: string[], elevated: boolean): Promise<void> {
  const ran = await (await world.scenario.client(name)).slmgr(typed, elevated);
  world.code = ran.code;
  world.exitCode = ran.exitCode;
  world.output = ran.output;
}

function words(typed: string): string[] {
  return typed.split(' ').filter(word => word !== '');
}

/** What was printed, line by line, without the indentation that slmgr gives its lists. */
function lines({ output }: TckWorld): string[] {
  return output.split(/\r?\n/).map(line => line.trim());
}

function expectLine(world: TckWorld, what: string, holds: (line: string) => boolean): void {
  if (!lines(world).some(holds)) throw new Mismatch(what, 'such a line', JSON.stringify(world.output.slice(0, 500)));
}
