import { When } from '@cucumber/cucumber';
import type { TckWorld } from './world.js';

When('the Software Protection service of {computer} restarts', async function (this: TckWorld, name: string) {
  await this.scenario.clientNamed(name).happens({ kind: 'service-restart' });
});
