import { type ContainerRuntimeClient, getContainerRuntimeClient } from 'testcontainers';
import { Fault } from '../../contracts/faults.js';

/** The engine's own interface, for what testcontainers has no words for. */
export type Engine = ContainerRuntimeClient['container']['dockerode'];

/** Finds the container engine of this machine, which has to run Linux on Linux. Throws `Fault('environment')` where there is none; `notRun`
 * says what follows from that. `needsLinux` is why. */
export async function findEngine(notRun: (reason: string) => string, needsLinux: string): Promise<Engine> {
  // Containers end with the kit by their lifelines; the reaper image of testcontainers is not needed, and may not be to be had.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const client = await getContainerRuntimeClient().catch(cause => {
    throw new Fault('environment', notRun('no container engine (Docker) answers on this machine'), { cause });
  });
  const { operatingSystemType } = client.info.containerRuntime;
  if (process.platform !== 'linux' || operatingSystemType !== 'linux') {
    throw new Fault('environment', notRun(needsLinux));
  }
  return client.container.dockerode;
}
