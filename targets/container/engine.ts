import { type ContainerRuntimeClient, getContainerRuntimeClient } from 'testcontainers';
import { Fault } from '../../contracts/faults.js';
import { printable } from '../printable.js';

/** The engine's own interface, for what testcontainers has no words for. */
export type Engine = ContainerRuntimeClient['container']['dockerode'];

/** Finds the container engine of this machine, which has to run Linux on Linux. Throws `Fault('environment')` where there is none; `notRun`
 * says what follows from that. `needsLinux` is why. */
export async function findEngine(notRun: (reason: string) => string, needsLinux: string): Promise<Engine> {
  // Containers end with the kit by their lifelines; the reaper image of testcontainers is not needed, and may not be to be had.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const named = process.env.DOCKER_HOST ?? '';
  const where = named === '' ? 'on this machine' : `at ${printable(named)}, which DOCKER_HOST names`;
  const client = await getContainerRuntimeClient().catch(cause => {
    throw new Fault('environment', notRun(`no container engine (Docker) answers ${where}`), { cause });
  });
  // Where the one that was named does not answer, testcontainers goes on to the next that it knows: nobody asked for that one.
  const { socketPath, host } = client.container.dockerode.modem as { socketPath?: string; host?: string };
  const found = socketPath ?? host ?? '';
  if (named !== '' && !isAt(named, found)) {
    throw new Fault('environment', notRun(`no container engine (Docker) answers ${where} (another does at ${found})`));
  }
  const { operatingSystemType } = client.info.containerRuntime;
  if (process.platform !== 'linux' || operatingSystemType !== 'linux') {
    throw new Fault('environment', notRun(needsLinux));
  }
  return client.container.dockerode;
}

/** Whether an engine found at this socket or host is the one that a DOCKER_HOST names. */
function isAt(named: string, found: string): boolean {
  if (!URL.canParse(named)) return false;
  const { hostname, pathname } = new URL(named);
  return found === (hostname === '' ? pathname : hostname);
}
