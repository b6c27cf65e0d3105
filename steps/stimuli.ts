import { When } from '@cucumber/cucumber';
import { keyLabelled } from '../lab/vocabulary.js';
import type { TckWorld } from './world.js';

When('the Software Protection service of {computer} restarts', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'service-restart' });
});

When('genuine validation succeeds on {computer}', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'genuine-validation-succeeds' });
});

When('somebody changes the licensing components of {computer}', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'tampering', target: 'licensing-components' });
});

When('somebody changes the licence files of {computer}', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'tampering', target: 'license-files' });
});

/** The System item of the control panel. What comes of an attempt that the computer makes then is for the licence to tell. */
When(
  'the {string} is typed into the control panel of {computer}',
  async function (this: TckWorld, label: string, name: string) {
    const { productKey } = keyLabelled(label);
    await (await this.scenario.client(name)).happens({ kind: 'key-typed-in-control-panel', productKey });
  },
);
