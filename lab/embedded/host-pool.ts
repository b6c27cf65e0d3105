import type { Reset } from '../../contracts/types/mock-control.js';
import type { Timestamp } from '../../contracts/types/values.js';
import { type RunningKmsHost, startKmsHost } from '../../mocks/kms-host/index.js';
import type { Place, StagedHost } from '../stage.js';

/** Mock KMS hosts that keep their address from scenario to scenario, and nothing else. */
export class HostPool {
  readonly #place: () => Promise<Place>;
  #idle: RunningKmsHost[] = [];
  #standing: RunningKmsHost[] = [];

  constructor(place: () => Promise<Place>) {
    this.#place = place;
  }

  /** A host that has forgotten everything; a new one where none is idle. */
  async take(name: string, begin: Reset): Promise<StagedHost> {
    const host = this.#idle.shift() ?? (await this.#start(begin.now));
    await host.control.reset(begin);
    await host.control.configure({ name });
    this.#standing.push(host);
    return {
      endpoint: host.endpoint,
      control: host.control,
      goDown: async () => {
        this.#standing = this.#standing.filter(standing => standing !== host);
        await host.close();
      },
    };
  }

  /** The scenario is over: its hosts are idle again, save those that went down. */
  giveBack(): void {
    this.#idle = [...this.#standing, ...this.#idle];
    this.#standing = [];
  }

  async close(): Promise<void> {
    await Promise.all([...this.#standing, ...this.#idle].map(host => host.close()));
  }

  async #start(now: Timestamp): Promise<RunningKmsHost> {
    const { address, kmsPort } = await this.#place();
    return startKmsHost({ name: 'idle', listen: { address, port: kmsPort }, now });
  }
}
