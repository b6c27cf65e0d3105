import type { KmsRequest } from '../contracts/types/kms-protocol.js';
import type { TckWorld } from './world.js';

/** The requests of one computer that reached a host the kit plays, oldest first. A computer is known by its name: its client machine id
 * changes with a rearm and with its product key. */
export async function requestsOf(
  world: TckWorld,
  client: string,
  host: string,
): Promise<{ at: number; request: KmsRequest }[]> {
  const requests = await world.scenario.mockHost(host).requests();
  return requests.filter(({ request }) => request.machineName.split('.')[0]?.toLowerCase() === client.toLowerCase());
}
