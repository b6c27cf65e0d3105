import { Fault } from '../contracts/faults.js';

/** A socket that could not be had, as a fault of the environment; `option` is what chooses another. */
export function cannotListen(
  cause: NodeJS.ErrnoException & { address?: string; port?: number },
  option: string,
): Fault {
  const where = cause.address === undefined ? '' : ` on ${cause.address} port ${cause.port}`;
  const why = cause.code === 'EADDRINUSE' ? 'the port is in use' : cause.message;
  return new Fault('environment', `cannot listen${where}: ${why}; choose another with ${option}`, { cause });
}
