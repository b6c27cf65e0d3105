import { Given, Then, When } from '@cucumber/cucumber';
import { success } from '../lab/drivers/computer.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** The code of each import and the text of each export, by scenario. */
const files = new WeakMap<TckWorld, { text: string; code: string | null }>();

/** Lines of a feature end as those of the registry editor do. */
Given('{computer} imports this registry file', async function (this: TckWorld, name: string, lines: string) {
  const text = `${lines.replace(/\r?\n/g, '\r\n')}\r\n`;
  const code = await (await this.scenario.client(name)).importRegistry(text);
  files.set(this, { text, code });
});

When('the registry of {computer} is exported', async function (this: TckWorld, name: string) {
  files.set(this, { text: await (await this.scenario.client(name)).exportRegistry(), code: null });
});

When(
  'the registry that {computer} exports is imported on {computer}',
  async function (this: TckWorld, from: string, to: string) {
    const text = await (await this.scenario.client(from)).exportRegistry();
    files.set(this, { text, code: await (await this.scenario.client(to)).importRegistry(text) });
  },
);

Then('the import succeeds', function (this: TckWorld) {
  expectSame('the import to end with', success, files.get(this)?.code ?? null);
});

/** With which code is the implementation's. */
Then('the import is refused', function (this: TckWorld) {
  const code = files.get(this)?.code ?? null;
  expectSame('the import to end with', 'an error', code === success ? success : 'an error');
});

Then('the exported file has the line', function (this: TckWorld, line: string) {
  const lines = (files.get(this)?.text ?? '').split('\r\n').map(seen => seen.trimEnd().toLowerCase());
  expectSame(`the exported file to have the line ${line}`, true, lines.includes(line.toLowerCase()));
});

Then('the first line of the exported file is {string}', function (this: TckWorld, line: string) {
  const [seen = ''] = (files.get(this)?.text ?? '').replace(/^\uFEFF/, '').split('\r\n');
  expectSame('the first line of the exported file to be', line, seen);
});
