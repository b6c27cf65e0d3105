import { defineParameterType, Given, Then, When } from '@cucumber/cucumber';
import type { DesktopChangeOutcome, PolicyState, WallpaperStyle } from '../contracts/types/target-control.js';
import { passingTime } from '../lab/clock-steps.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

type Plain = 'prevent-changing-desktop-background' | 'prevent-changing-desktop-icons';

const plainPolicies: Readonly<Record<string, Plain>> = {
  'Prevent changing desktop background': 'prevent-changing-desktop-background',
  'Prevent changing desktop icons': 'prevent-changing-desktop-icons',
};

defineParameterType({
  name: 'desktop-policy',
  regexp: /"(Prevent changing desktop (?:background|icons))"/,
  transformer: words => words,
});
defineParameterType({
  name: 'policy-state',
  regexp: /enabled|disabled|not configured/,
  transformer: words => words.replace(' ', '-') as PolicyState,
});
defineParameterType({
  name: 'wallpaper-style',
  regexp: /centered|tiled|stretched/,
  transformer: words => styles[words] ?? 'center',
});

const styles: Readonly<Record<string, WallpaperStyle>> = { centered: 'center', tiled: 'tile', stretched: 'stretch' };

Given(
  'the policy {desktop-policy} of {computer} is {policy-state}',
  async function (this: TckWorld, words: string, name: string, state: PolicyState) {
    const policy = plainPolicies[words];
    if (policy === undefined) throw new Error(`no policy of Table 4: ${words}`);
    await (await this.scenario.client(name)).setGroupPolicy({ policy, state });
  },
);

Given(
  'the policy "Desktop Wallpaper" of {computer} gives {string}, {wallpaper-style}',
  async function (this: TckWorld, name: string, image: string, style: WallpaperStyle) {
    const computer = await this.scenario.client(name);
    await computer.setGroupPolicy({ policy: 'desktop-wallpaper', state: 'enabled', image, style });
  },
);

Given(
  /^the policy "Desktop Wallpaper" of ([A-Z]+_[A-Z0-9]+) is (disabled|not configured)$/,
  async function (this: TckWorld, name: string, words: string) {
    const state = words === 'disabled' ? 'disabled' : 'not-configured';
    await (await this.scenario.client(name)).setGroupPolicy({ policy: 'desktop-wallpaper', state });
  },
);

/** Beside a desktop that is not to be black: one that is. */
Given(passingTime.isBlackSinceGraceEnded, async function (this: TckWorld, name: string) {
  const computer = await this.scenario.client(name);
  await computer.asksSeldom();
  await this.scenario.advance(31 * 1_440);
  await computer.happens({ kind: 'logon' });
  expectSame(`the background of ${name} to be`, 'black', (await computer.desktop()).background);
});

Given('the picture {string} is not there for {computer}', async function (this: TckWorld, image: string, name: string) {
  await (await this.scenario.client(name)).happens({ kind: 'picture-file', image, available: false });
});

Given(
  'the picture {string} is there again for {computer}',
  async function (this: TckWorld, image: string, name: string) {
    await (await this.scenario.client(name)).happens({ kind: 'picture-file', image, available: true });
  },
);

/** What the last change of a scenario was answered with. Whether it was prevented is for the desktop to show. */
const outcomes = new WeakMap<TckWorld, DesktopChangeOutcome['result']>();

When(
  'the user of {computer} puts {string}, {wallpaper-style}, on the desktop',
  async function (this: TckWorld, name: string, image: string, style: WallpaperStyle) {
    const change = { change: 'background', image, style } as const;
    outcomes.set(this, await this.scenario.clientNamed(name).changeDesktop(change));
  },
);

When('the user of {computer} changes the desktop icons', async function (this: TckWorld, name: string) {
  outcomes.set(this, await this.scenario.clientNamed(name).changeDesktop({ change: 'icons' }));
});

Then('the change of the desktop is answered with {string}', function (this: TckWorld, outcome: string) {
  expectSame('the change of the desktop to be answered with', outcome, outcomes.get(this) ?? null);
});

Then('the desktop of {computer} is black', async function (this: TckWorld, name: string) {
  expectSame(`the desktop of ${name} to be`, 'black', await background(this, name));
});

Then('the desktop of {computer} is not black', async function (this: TckWorld, name: string) {
  expectSame(`the desktop of ${name} to be black`, false, (await background(this, name)) === 'black');
});

Then('the desktop of {computer} shows no picture', async function (this: TckWorld, name: string) {
  expectSame(`the desktop of ${name} to show`, 'none', await background(this, name));
});

Then('the desktop of {computer} shows a picture', async function (this: TckWorld, name: string) {
  const seen = await background(this, name);
  expectSame(`the desktop of ${name} to show a picture`, true, !['none', 'black', ''].includes(seen));
});

Then('the desktop of {computer} does not show {string}', async function (this: TckWorld, name: string, image: string) {
  expectSame(`the desktop of ${name} to show ${image}`, false, (await background(this, name)) === image);
});

Then(
  'the desktop of {computer} shows {string}, {wallpaper-style}',
  async function (this: TckWorld, name: string, image: string, style: WallpaperStyle) {
    const desktop = await this.scenario.clientNamed(name).desktop();
    expectSame(`the desktop of ${name} to show`, `${image}, ${style}`, `${desktop.background}, ${desktop.style}`);
  },
);

Then('the desktop icons of {computer} are those of the system', async function (this: TckWorld, name: string) {
  expectSame(`the desktop icons of ${name} to be`, 'default', (await this.scenario.clientNamed(name).desktop()).icons);
});

Then('the desktop icons of {computer} are those of the user', async function (this: TckWorld, name: string) {
  expectSame(`the desktop icons of ${name} to be`, 'changed', (await this.scenario.clientNamed(name).desktop()).icons);
});

async function background(world: TckWorld, name: string): Promise<string> {
  return (await world.scenario.clientNamed(name).desktop()).background;
}
