import type { TargetControl } from '../../contracts/types/target-control.js';
import { openAddresses } from '../embedded/addresses.js';
import type { Place, StageBuilder } from '../stage.js';
import { findEngine } from './engine.js';
import { ensureImage } from './image/ensure-image.js';
import type { LabGround } from './lab-container.js';
import { createNetworks } from './networks.js';
import { removeLeftovers } from './owner.js';
import { quickNeighbours } from './quick-neighbours.js';
import { raiseContainerStage } from './raise-stage.js';
import { startParts } from './start-parts.js';

export interface ContainerLabOptions {
  /** The target module to run in a container of the lab: `reference`, or a path. Absent where the target runs by itself, wherever it is. */
  targetModule?: string;
  /** Deadline of every verb asked of that target. */
  timeoutMilliseconds?: number;
}

/** Stages in containers, and the target in one of them. */
export interface ContainerStages extends StageBuilder {
  target?: TargetControl;
}

/** The container lab: each mock and the target in a container of its own, on a network that leads nowhere else. Started once for a run and
 * reset for every scenario. Throws `Fault('environment')` where there is no container engine. */
export async function buildContainerStages(options: ContainerLabOptions = {}): Promise<ContainerStages> {
  const engine = await findEngine();
  await removeLeftovers(engine);
  const [image, neighbours] = await Promise.all([ensureImage(engine), quickNeighbours(engine)]);
  const ground: LabGround = { engine, image, neighbours, networks: await createNetworks(engine) };
  const parts = await startParts(ground, options).catch(async cause => {
    await ground.networks.remove();
    throw cause;
  });
  const placeComputer: () => Promise<Place> = parts.target?.place ?? (await openAddresses()).next;
  return {
    ...(parts.target === undefined ? {} : { target: parts.target.control }),
    raise: now => raiseContainerStage(parts, placeComputer, now),
    // Nothing leaves: neither network has a way out.
    boundaryViolation: () => null,
    close: async () => {
      await parts.remove();
      await ground.networks.remove();
    },
  };
}
