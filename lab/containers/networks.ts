import { ownedByThisProcess } from '../../targets/container/owner.js';
import { removeNetwork } from '../../targets/container/remove.js';
import type { Engine } from './engine.js';

/** The two networks of a lab. On the service network everybody meets; on the control network only the kit meets each of them, also one that
 * is cut off from the service network. Neither leads anywhere else. */
export interface LabNetworks {
  service: LabNetwork;
  control: LabNetwork;
  remove(): Promise<void>;
}

export interface LabNetwork {
  id: string;
  name: string;
  /** The address with this last octet. */
  address(octet: number): string;
}

/** Third octets that are tried, each run beginning elsewhere. Cloud metadata and cluster DNS services live on link-local addresses too:
 * 169.254.169.254, 169.254.170.2, 169.254.20.10, 169.254.25.10. None of them is among these. */
const first = 64;
const last = 160;

/** Makes both networks. The service network is link-local (RFC 3927), because an engine gives a container more than one address there; the
 * control network is from the block for tests between networks (RFC 2544). */
export async function createNetworks(engine: Engine): Promise<LabNetworks> {
  const many = last - first + 1;
  for (let tried = 0; tried < many; tried += 1) {
    const octet = first + ((process.pid + tried) % many);
    const service = await createNetwork(engine, 'service', `169.254.${octet}`);
    if (service === null) continue;
    const control = await createNetwork(engine, 'control', `198.18.${octet}`).catch(async cause => {
      await removeNetwork(engine, service.id);
      throw cause;
    });
    if (control !== null) {
      const remove = async () => {
        await Promise.all([removeNetwork(engine, service.id), removeNetwork(engine, control.id)]);
      };
      return { service, control, remove };
    }
    await removeNetwork(engine, service.id);
  }
  throw new Error(`all of 169.254.${first}.0/24 to 169.254.${last}.0/24 are taken by other container networks`);
}

/** Null where the addresses belong to another network already. */
async function createNetwork(engine: Engine, purpose: string, prefix: string): Promise<LabNetwork | null> {
  const name = `va-tck-${purpose}-${process.pid}-${prefix}`;
  try {
    const { id } = await engine.createNetwork({
      Name: name,
      Driver: 'bridge',
      Internal: true,
      IPAM: { Driver: 'default', Config: [{ Subnet: `${prefix}.0/24` }] },
      Labels: ownedByThisProcess(),
    });
    return { id, name, address: octet => `${prefix}.${octet}` };
  } catch (error) {
    if (error instanceof Error && /overlap/i.test(error.message)) return null;
    throw error;
  }
}
