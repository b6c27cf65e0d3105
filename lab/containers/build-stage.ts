import { Fault } from '../../contracts/faults.js';
import { removeLeftovers } from '../../targets/container/owner.js';
import { openAddresses } from '../embedded/addresses.js';
import type { TargetModule } from '../session.js';
import type { Place, StageBuilder } from '../stage.js';
import { type Engine, findEngine, notRun } from './engine.js';
import { ensureImage } from './image/ensure-image.js';
import type { LabGround } from './lab-container.js';
import { createNetworks } from './networks.js';
import { quickNeighbours } from './quick-neighbours.js';
import { raiseContainerStage } from './raise-stage.js';
import { startParts } from './start-parts.js';

/** The container lab: each mock and the target in a container of its own, on a network that leads nowhere else. Started once for a run and
 * reset for every scenario. A target module is run in one of them; any other target runs by itself, wherever it is. Throws
 * `Fault('environment')` where there is no container engine, or one that cannot run the lab. */
export async function buildContainerStages(targetModule?: TargetModule): Promise<StageBuilder> {
  const engine = await findEngine();
  try {
    return await build(engine, targetModule);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault('environment', notRun(cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}

async function build(engine: Engine, targetModule?: TargetModule): Promise<StageBuilder> {
  await removeLeftovers(engine);
  const [image, neighbours] = await Promise.all([ensureImage(engine), quickNeighbours(engine)]);
  const ground: LabGround = { engine, image, neighbours, networks: await createNetworks(engine) };
  const parts = await startParts(ground, targetModule).catch(async cause => {
    await ground.networks.remove();
    throw cause;
  });
  const close = async () => {
    await parts.remove();
    await ground.networks.remove();
  };
  await parts.dns.control.health({}).catch(async cause => {
    await close();
    throw new Fault('environment', notRun('its containers run, but this process cannot reach them'), { cause });
  });
  const placeComputer: () => Promise<Place> = parts.target?.place ?? (await openAddresses()).next;
  return {
    ...(parts.target === undefined ? {} : { target: parts.target.control, lost: parts.target.lost }),
    raise: (now, clock) => raiseContainerStage(parts, placeComputer, { now, runs: clock === 'wall' }),
    // Neither network has a way out, and a target that looks for one is told on by its own container.
    boundaryViolation: () => null,
    close,
  };
}
