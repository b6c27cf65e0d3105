import type { Contract } from '../../contracts/contract.js';
import type { Endpoint } from '../../contracts/types/values.js';
import type { Implementation } from '../../transport/implementation.js';
import { controlBodyBytes, type Listen, type ServeOptions, serveContract } from '../../transport/serve-contract.js';

/** A running mock's two doors. */
export interface ServedMock {
  /** Where the protocol is served. */
  endpoint: Endpoint;
  /** Where control is served over HTTP; absent where only this process may steer. */
  controlEndpoint?: Endpoint;
  close(): Promise<void>;
}

/** Serves a mock's protocol and, where it is given a place of its own, its control. Either both are served or neither: a failure of the
 * second closes the first. */
export async function serveMock<Protocol, Control>(
  protocol: ServeOptions<Protocol>,
  control: { contract: Contract<Control>; implementation: Implementation<Control>; listen: Listen } | null,
): Promise<ServedMock> {
  const protocolServer = await serveContract(protocol);
  if (control === null) return { endpoint: protocolServer.endpoint, close: protocolServer.close };
  try {
    const controlServer = await serveContract({ ...control, maxBodyBytes: controlBodyBytes });
    return {
      endpoint: protocolServer.endpoint,
      controlEndpoint: controlServer.endpoint,
      close: async () => {
        await Promise.all([protocolServer.close(), controlServer.close()]);
      },
    };
  } catch (cause) {
    await protocolServer.close();
    throw cause;
  }
}
