import { When } from '@cucumber/cucumber';
import { keyLabelled } from '../lab/vocabulary.js';
import type { TckWorld } from './world.js';

/** Manual (Table 3) is about keys that come in here: slmgr does not activate by itself. */
When(
  'a user of {computer} enters the {string} in the control panel',
  async function (this: TckWorld, name: string, label: string) {
    const { productKey } = keyLabelled(label);
    await (await this.scenario.client(name)).happens({ kind: 'key-typed-in-control-panel', productKey });
  },
);
