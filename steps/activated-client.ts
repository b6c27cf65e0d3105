import { success } from '../lab/drivers/computer.js';
import { expectSame } from './expect.js';
import type { TckWorld } from './world.js';

/** Activates a client that has to be activated for what follows: a success that activates nothing would let pass whatever then does not happen. */
export async function activateClient(world: TckWorld, name: string): Promise<void> {
  const client = await world.scenario.client(name);
  expectSame(`the code of activating ${name}`, success, await client.activate());
  const status = await client.statusIfKnown();
  if (status !== null) expectSame(`the LicenseStatus of ${name}`, 1, status);
}
