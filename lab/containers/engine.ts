import { type ContainerRuntimeClient, getContainerRuntimeClient } from 'testcontainers';
import { Fault } from '../../contracts/faults.js';

/** The engine's own interface, for what testcontainers has no words for. */
export type Engine = ContainerRuntimeClient['container']['dockerode'];

/** Finds the container engine of this machine. Throws `Fault('environment')` where there is none that can run the lab. */
export async function findEngine(): Promise<Engine> {
  // Containers end with the kit by their lifeline; the reaper image of testcontainers is not needed, and may not be to be had.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const client = await getContainerRuntimeClient().catch(cause => {
    throw new Fault('environment', notRun('no container engine (Docker) answers on this machine'), { cause });
  });
  const { operatingSystemType } = client.info.containerRuntime;
  if (process.platform !== 'linux' || operatingSystemType !== 'linux') {
    throw new Fault('environment', notRun('it reaches its containers by their own addresses, which needs Linux'));
  }
  return client.container.dockerode;
}

/** One line for whoever reads the run: what is missing, and that nothing was judged. */
export function notRun(reason: string): string {
  return `the container lab cannot be had: ${reason}; no scenario was run. The embedded lab needs no engine: --lab embedded`;
}
