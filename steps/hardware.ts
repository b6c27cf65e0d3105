import { When } from '@cucumber/cucumber';
import type { TckWorld } from './world.js';

When('the hardware of {computer} changes beyond tolerance', async function (this: TckWorld, name: string) {
  await changeHardware(this, name, false);
});

When('the hardware of {computer} changes within tolerance', async function (this: TckWorld, name: string) {
  await changeHardware(this, name, true);
});

async function changeHardware(world: TckWorld, name: string, withinTolerance: boolean): Promise<void> {
  const { hardwareId } = world.scenario.identities.next();
  await world.scenario.clientNamed(name).happens({ kind: 'hardware-change', hardwareId, withinTolerance });
}
