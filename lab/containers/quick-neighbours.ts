import type { Engine } from './engine.js';

/** How soon a container notices that nobody has an address any more: after about 0.1 s, where Linux takes 3 s. A partition then costs a
 * scenario little, and a client's own deadline does not decide which error it reports. */
const settings = {
  retrans_time_ms: 50,
  mcast_solicit: 2,
  ucast_solicit: 1,
  delay_first_probe_time: 0,
  base_reachable_time_ms: 100,
};

/** From this version an engine takes the settings of an interface with the connection, and no longer with the container. */
const withConnectionFrom = [1, 46];

/** The same settings as an engine of either age wants them. */
export interface QuickNeighbours {
  sysctls: Record<string, string>;
  driverOptions: Record<string, string>;
}

export async function quickNeighbours(engine: Engine): Promise<QuickNeighbours> {
  const { ApiVersion } = await engine.version();
  const lines = Object.entries(settings);
  if (isAtLeast(ApiVersion, withConnectionFrom)) {
    const all = lines.map(([name, value]) => `net.ipv4.neigh.IFNAME.${name}=${value}`).join(',');
    return { sysctls: {}, driverOptions: { 'com.docker.network.endpoint.sysctls': all } };
  }
  // Which of its two interfaces is on the service network is the engine's choice.
  const each = ['eth0', 'eth1'].flatMap(name =>
    lines.map(([setting, value]) => [`net.ipv4.neigh.${name}.${setting}`, String(value)]),
  );
  return { sysctls: Object.fromEntries(each), driverOptions: {} };
}

function isAtLeast(version: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [itsMajor = 0, itsMinor = 0] = version.split('.').map(Number);
  return itsMajor > major || (itsMajor === major && itsMinor >= minor);
}
