import type { TargetControl } from '../../contracts/types/target-control.js';
import { openTarget } from '../../targets/open-target.js';
import type { TargetModule } from '../session.js';
import type { Place } from '../stage.js';
import { type LabGround, startContainer } from './lab-container.js';
import { kmsPort } from './ports.js';
import { locateUserModule } from './user-module.js';

/** The implementation under test in a container of its own. */
export interface ContainedTarget {
  control: TargetControl;
  /** Why it is asked no more; null while it is. */
  lost(): string | null;
  /** An address of its own for one of its computers. */
  place(): Promise<Place>;
  remove(): Promise<void>;
}

export interface StartTargetOptions extends TargetModule {
  octet: number;
  nameServers: readonly string[];
}

/** Further addresses of the target's container, for its computers: more than any scenario sets up. They are taken in turn, so that one that
 * a scenario left occupied does not hurt the next. */
const furtherOctets = Array.from({ length: 64 }, (_, index) => 128 + index);

/** Starts the target's container and brings it within reach of the kit. */
export async function startTarget(ground: LabGround, options: StartTargetOptions): Promise<ContainedTarget> {
  const { specifier, timeoutMilliseconds, octet, nameServers } = options;
  const located = locateUserModule(specifier);
  const container = await startContainer(ground, { part: 'target', octet, furtherOctets, nameServers, ...located });
  const url = container.controlUrl;
  const spec = { kind: 'http', text: `module:${specifier} in a container`, url } as const;
  const { control, lost } = await openTarget(spec, { timeoutMilliseconds });
  const own = [octet, ...furtherOctets];
  let placed = 0;
  return {
    control,
    lost,
    place: async () => {
      const address = ground.networks.service.address(own[placed++ % own.length] ?? octet);
      return { address, kmsPort };
    },
    remove: container.remove,
  };
}
