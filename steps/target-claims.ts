import { Then, When } from '@cucumber/cucumber';
import { Mismatch } from '../contracts/faults.js';
import type { Answer, NextTimer, TargetControl } from '../contracts/types/target-control.js';
import { toTimestamp } from '../lab/virtual-time.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

type Verb = keyof TargetControl;

const service = 'SoftwareLicensingService';
const value = { hive: 'software', path: '', name: 'VLActivationInterval' } as const;

/** A question of each verb that any computer which has the verb can answer. */
const questions: Readonly<Record<string, object>> = {
  runSlmgr: { arguments: ['/dli'], elevated: true },
  readWmi: { class: service, properties: ['Version'] },
  callWmi: { class: service, method: 'RefreshLicenseStatus', arguments: {}, elevated: true },
  readRegistry: value,
  writeRegistry: { ...value, value: { type: 'REG_DWORD', data: 120 } },
  deleteRegistry: value,
  readEvents: { log: 'Application' },
  stimulate: { stimulus: { kind: 'service-restart' } },
  readNotifications: {},
  readDesktop: {},
  changeDesktop: { change: { change: 'icons' } },
  setGroupPolicy: { setting: { policy: 'desktop-wallpaper', state: 'disabled' } },
  exportEvents: { log: 'Application', format: 'csv' },
  exportRegistry: {},
  importRegistry: { text: 'Windows Registry Editor Version 5.00\r\n\r\n' },
};

const answers = new WeakMap<TckWorld, Answer<unknown>>();

When('{computer} is asked {word}', async function (this: TckWorld, computer: string, verb: string) {
  await this.scenario.client(computer);
  answers.set(this, await ask(this, 'kms-client', verb, { computer, ...questions[verb] }));
});

When('the KMS host {computer} is asked {word}', async function (this: TckWorld, host: string, verb: string) {
  await this.scenario.host(host);
  answers.set(this, await ask(this, 'kms-host', verb, { host }));
});

/** The world of whoever plays the client, or the host. */
When(/^the world of ([A-Z]+_\d) is asked to advance by a minute$/, async function (this: TckWorld, name: string) {
  const role = this.scenario.hasHost(name) ? 'kms-host' : 'kms-client';
  if (role === 'kms-client') await this.scenario.client(name);
  answers.set(this, await ask(this, role, 'advance', { to: toTimestamp(this.scenario.now + 60_000) }));
});

Then(
  'it answers where {string} is declared, and {string} elsewhere',
  function (this: TckWorld, claim: string, no: string) {
    const { interfaces, capabilities } = this.scenario.description;
    const declares = [...interfaces, ...capabilities].some(declared => declared === claim);
    const answer = answers.get(this) ?? { unsupported: '' };
    const seen = 'result' in answer ? 'a result' : 'unsupported' in answer ? 'unsupported' : `a fault: ${answer.fault}`;
    const what = `a target that declares ${declares ? '' : 'no '}${claim} to answer`;
    expectSame(what, declares ? 'a result' : no, seen);
  },
);

Then('the next timer is due later than that', function (this: TckWorld) {
  const answer = answers.get(this) as Answer<NextTimer> | undefined;
  if (answer === undefined || !('result' in answer)) return;
  const { nextDue } = answer.result;
  const asked = toTimestamp(this.scenario.now + 60_000);
  if (nextDue === null || Date.parse(nextDue) > Date.parse(asked)) return;
  throw new Mismatch('the next timer to be due', `later than ${asked}`, nextDue);
});

Then('a target without a computer declares no interface but {string}', function (this: TckWorld, allowed: string) {
  const { profiles, interfaces } = this.scenario.description;
  const others = profiles.includes('machine') ? [] : interfaces.filter(declared => declared !== allowed);
  expectSame('interfaces of a computer that a bare KMS host declares to be', '', others.join(', '));
});

async function ask(
  world: TckWorld,
  role: 'kms-client' | 'kms-host',
  verb: string,
  request: object,
): Promise<Answer<unknown>> {
  const actor = await world.scenario.playing(role);
  // The request is that of the verb; a table of both cannot say so.
  return actor.answerOf(verb as Verb, request as never) as Promise<Answer<unknown>>;
}
