import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import type { Notification, NotificationIssue } from '../contracts/types/target-control.js';
import { passingTime } from '../lab/clock-steps.js';
import { activateClient } from './activated-client.js';
import { expectSame } from './expect.js';
import { becomeHost } from './kms-hosts.js';
import type { TckWorld } from './world.js';

type Kind = Notification['kind'];

/** How features speak of the issues of Table 1. */
const issues: Readonly<Record<string, NotificationIssue>> = {
  'an activation that is soon needed': 'activate-soon',
  'a grace period that ended': 'grace-expired',
  'a need to reactivate': 'reactivation-needed',
  'a KMS activation that was not renewed': 'kms-renewal-expired',
  'a copy that is not genuine': 'not-genuine',
  'changed licensing components': 'licensing-components-changed',
  'changed license files': 'license-files-changed',
};

defineParameterType({ name: 'issue', regexp: new RegExp(Object.keys(issues).join('|')), transformer: words => words });
defineParameterType({
  name: 'notification-kind',
  regexp: /logon dialog|dialog|balloon/,
  transformer: words => words.replace(' ', '-') as Kind,
});

When('a user logs on to {computer}', async function (this: TckWorld, name: string) {
  await (await this.scenario.client(name)).happens({ kind: 'logon' });
});

Given(
  '{computer} is a Server Core installation of {string}',
  async function (this: TckWorld, name: string, edition: string) {
    await this.scenario.client(name, edition, { serverCore: true });
  },
);

/** Beside a computer that is to show nothing: one that shows what can be seen. */
Given(passingTime.hasToldOfGraceEnded, async function (this: TckWorld, name: string) {
  const computer = await this.scenario.client(name);
  await computer.asksSeldom();
  await this.scenario.advance(31 * 1_440);
  await computer.happens({ kind: 'logon' });
  const last = (await shown(this, name, 'logon-dialog')).at(-1);
  expectSame(`the logon dialog on ${name} to be about`, 'grace-expired', last?.issue ?? null);
});

Given(passingTime.hasBeenWithoutActivation, async function (this: TckWorld, name: string, days: string) {
  await (await this.scenario.client(name)).asksSeldom();
  await this.scenario.advance(Number(days) * 1_440);
});

/** Its host is gone after the activation, and told it to try as seldom as may be. */
Given(passingTime.hasNotRenewed, async function (this: TckWorld, name: string, days: string) {
  await becomeHost(this, 'KMS_1', 'KMS_C key');
  const host = this.scenario.hostNamed('KMS_1');
  await host.setInterval('activation', 43_200);
  await host.setInterval('renewal', 43_200);
  await host.contactedBy(24, 25);
  await activateClient(this, name);
  await host.goDown();
  await this.scenario.advance(Number(days) * 1_440);
});

Given('the hardware of {computer} has changed since its KMS activation', async function (this: TckWorld, name: string) {
  await becomeHost(this, 'KMS_1', 'KMS_C key');
  await this.scenario.hostNamed('KMS_1').setInterval('activation', 43_200);
  await this.scenario.hostNamed('KMS_1').contactedBy(24, 25);
  await activateClient(this, name);
  await this.scenario.hostNamed('KMS_1').goDown();
  const { hardwareId } = this.scenario.identities.next();
  await this.scenario.clientNamed(name).happens({ kind: 'hardware-change', hardwareId, withinTolerance: false });
});

Given(
  /^somebody has changed the (licensing components|license files) of ([A-Z]+_[A-Z0-9]+)$/,
  async function (this: TckWorld, words: string, name: string) {
    const target = words === 'license files' ? 'license-files' : 'licensing-components';
    await (await this.scenario.client(name)).happens({ kind: 'tampering', target });
  },
);

Then(
  'the last {notification-kind} on {computer} is about {issue}',
  async function (this: TckWorld, kind: Kind, name: string, words: string) {
    const last = (await shown(this, name, kind)).at(-1);
    expectSame(`the last ${kind} on ${name} to be about`, issues[words] ?? words, last?.issue ?? null);
  },
);

Then('{computer} has shown no notification', async function (this: TckWorld, name: string) {
  const all = await this.scenario.clientNamed(name).notifications();
  expectSame(`notifications on ${name}`, '', all.map(({ kind, issue }) => `${kind} ${issue}`).join(', '));
});

Then(
  '{computer} has shown {int} {notification-kind}s',
  async function (this: TckWorld, name: string, times: number, kind: Kind) {
    expectSame(`${kind}s on ${name}`, times, (await shown(this, name, kind)).length);
  },
);

Then('{computer} has reminded its user {int} times', async function (this: TckWorld, name: string, times: number) {
  const reminders = (await shown(this, name, 'balloon')).filter(({ issue }) => issue === 'activate-soon');
  expectSame(`reminders on ${name}`, times, reminders.length);
});

Then(
  '{computer} has reminded its user more than {int} times',
  async function (this: TckWorld, name: string, times: number) {
    const reminders = (await shown(this, name, 'balloon')).filter(({ issue }) => issue === 'activate-soon');
    expectSame(`more than ${times} reminders on ${name}`, true, reminders.length > times);
  },
);

Then(
  'the last logon dialog on {computer} closes by itself after {int} minutes',
  async function (this: TckWorld, name: string, minutes: number) {
    const last = (await shown(this, name, 'logon-dialog')).at(-1);
    const what = `the seconds after which the logon dialog on ${name} closes by itself`;
    expectSame(what, minutes * 60, last?.closesAfterSeconds ?? null);
  },
);

/** The guide says that some dialogs have the link, not which: one is enough. Shown last: at the instant of the newest notification. */
Then('a dialog shown last on {computer} links to {string}', async function (this: TckWorld, name: string, url: string) {
  expectSame(`a link to ${url} on a dialog of ${name}`, true, (await linksShownLast(this, name)).includes(url));
});

Then('no dialog shown last on {computer} has a link', async function (this: TckWorld, name: string) {
  expectSame(`links on the dialogs of ${name}`, '', (await linksShownLast(this, name)).join(', '));
});

async function shown(world: TckWorld, name: string, kind: Kind): Promise<Notification[]> {
  return (await world.scenario.clientNamed(name).notifications()).filter(notification => notification.kind === kind);
}

async function linksShownLast(world: TckWorld, name: string): Promise<string[]> {
  const dialogs = (await world.scenario.clientNamed(name).notifications()).filter(({ kind }) => kind !== 'balloon');
  const latest = dialogs.at(-1)?.at;
  expectSame(`a dialog on ${name}`, true, latest !== undefined);
  return dialogs.filter(({ at }) => at === latest).flatMap(({ links }) => links);
}
