import { kmsHostControl } from '../../contracts/generated/verbs.js';
import type { KmsHostControl, Reset } from '../../contracts/types/mock-control.js';
import { callContract } from '../../transport/call-contract.js';
import type { StagedHost } from '../stage.js';
import { hangUp } from './hang-up.js';
import { type LabGround, type RunningContainer, startContainer } from './lab-container.js';
import { kmsPort } from './ports.js';

/** KMS hosts that are used by one scenario after the other, each as good as new. */
export interface HostPool {
  take(begin: Reset): Promise<{ host: StagedHost; giveBack(): Promise<void> }>;
  remove(): Promise<void>;
}

interface PooledHost {
  container: RunningContainer;
  control: KmsHostControl;
  isCutOff: boolean;
}

/** Starts with one host; another container is started whenever a scenario has more hosts than any before it. */
export async function openHostPool(ground: LabGround, firstOctet: number): Promise<HostPool> {
  const all: PooledHost[] = [];
  const idle: PooledHost[] = [];
  let started = 0;
  const start = async (): Promise<PooledHost> => {
    const container = await startContainer(ground, { part: 'kms-host', octet: firstOctet + started++ });
    const control = callContract<KmsHostControl>(kmsHostControl, container.controlUrl);
    const host = { container, control, isCutOff: false };
    all.push(host);
    return host;
  };
  idle.push(await start());
  return {
    take: async begin => {
      const pooled = idle.pop() ?? (await start());
      await pooled.control.reset(begin);
      return {
        host: staged(pooled),
        giveBack: async () => {
          if (pooled.isCutOff) await pooled.container.joinServiceNetwork();
          pooled.isCutOff = false;
          idle.push(pooled);
        },
      };
    },
    remove: async () => {
      await Promise.all(all.map(({ container }) => container.remove()));
    },
  };
}

function staged(pooled: PooledHost): StagedHost {
  const { container, control } = pooled;
  const endpoint = { address: container.address, port: kmsPort };
  return {
    endpoint,
    control,
    goDown: async () => {
      if (pooled.isCutOff) return;
      await hangUp(container, endpoint);
      pooled.isCutOff = true;
      await container.leaveServiceNetwork();
    },
  };
}
