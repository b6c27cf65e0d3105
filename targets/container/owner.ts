import { hostname } from 'node:os';
import type { Engine } from './engine.js';
import { removeContainer, removeNetwork } from './remove.js';

/** On every container and network of a lab: the process that it belongs to. */
export const ownerLabel = 'volume-activation-tck.owner';

const me = `${hostname()}/${process.pid}`;

/** Marks something as belonging to this process. */
export function ownedByThisProcess(): Record<string, string> {
  return { [ownerLabel]: me };
}

/** Removes what is left of labs whose process is no more: a network stays when a kit is killed, for its containers end by themselves. What cannot
 * be removed is in nobody's way. */
export async function removeLeftovers(engine: Engine): Promise<void> {
  const filters = { label: [ownerLabel] };
  const [containers, networks] = await Promise.all([
    engine.listContainers({ all: true, filters }),
    engine.listNetworks({ filters }),
  ]);
  const isLeft = ({ Labels }: { Labels?: Record<string, string> | undefined }) =>
    isOfTheDead(Labels?.[ownerLabel] ?? '');
  await Promise.all(containers.filter(isLeft).map(({ Id }) => removeContainer(engine, Id)));
  await Promise.all(networks.filter(isLeft).map(({ Id }) => removeNetwork(engine, Id)));
}

function isOfTheDead(owner: string): boolean {
  const [host, pid] = owner.split('/');
  if (host !== hostname() || owner === me) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
