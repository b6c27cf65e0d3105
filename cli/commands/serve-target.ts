import { targetControl } from '../../contracts/generated/verbs.js';
import { UsageError } from '../../runner/usage-error.js';
import { openTarget } from '../../targets/open-target.js';
import { parseTarget } from '../../targets/parse-target.js';
import { controlBodyBytes, serveContract } from '../../transport/serve-contract.js';
import { cannotListen } from '../cannot-listen.js';
import { urlOf } from '../endpoint-url.js';
import { modules } from '../modules.js';
import { untilStopped } from '../until-stopped.js';

export interface ServeTargetOptions {
  target: string;
  address: string;
  port: number;
}

/** `va-tck serve-target`: serves a target module over HTTP until it is stopped. */
export async function serveTargetCommand({ target: text, address, port }: ServeTargetOptions): Promise<number> {
  const spec = parseTarget(text);
  if (spec.kind !== 'module')
    throw new UsageError(`serve-target: expected module:…, got "${text}", which is served already`);
  const target = await openTarget(spec, { modules });
  const server = await serveContract({
    contract: targetControl,
    implementation: target.control,
    listen: { address, port },
    maxBodyBytes: controlBodyBytes,
  }).catch((cause: NodeJS.ErrnoException) => {
    throw cannotListen(cause, '--port');
  });
  const url = urlOf({ address, port: server.endpoint.port });
  process.stdout.write(`${text} is served at ${url}\nJudge it with: va-tck run --target ${url}\nCtrl-C stops it.\n`);
  await untilStopped();
  await server.close();
  await target.close();
  return 0;
}
