import { Writable } from 'node:stream';
import { targetControl } from '../../contracts/generated/verbs.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { openTarget } from '../../targets/open-target.js';
import { parseTarget } from '../../targets/parse-target.js';
import type { Target } from '../../targets/target.js';
import { controlBodyBytes, serveContract } from '../../transport/serve-contract.js';
import { serveLines } from '../../transport/serve-lines.js';
import { cannotListen } from '../cannot-listen.js';
import { urlOf } from '../endpoint-url.js';
import { modules } from '../modules.js';
import { untilStopped } from '../until-stopped.js';

export interface ServeTargetOptions {
  target: string;
  stdio?: true;
  address: string;
  port: number;
}

/** `va-tck serve-target`: serves a target module in this process, over HTTP until it is stopped, or over standard input and output until
 * its standard input is closed. */
export async function serveTargetCommand({ target: text, stdio, ...listen }: ServeTargetOptions): Promise<number> {
  const spec = parseTarget(text);
  if (spec.kind !== 'module')
    throw new UsageError(`serve-target: expected module:…, got "${text}", which is served already`);
  const protocol = stdio ? keepForProtocol() : null;
  const target = await openTarget(spec, { modules });
  if (protocol === null) await serveOverHttp(target, text, listen);
  else {
    const served = { contract: targetControl, implementation: target.control, maxBytes: controlBodyBytes };
    await serveLines({ ...served, input: process.stdin, output: protocol });
  }
  await target.close();
  return 0;
}

async function serveOverHttp(target: Target, text: string, listen: { address: string; port: number }): Promise<void> {
  const server = await serveContract({
    contract: targetControl,
    implementation: target.control,
    listen,
    maxBodyBytes: controlBodyBytes,
  }).catch((cause: NodeJS.ErrnoException) => {
    throw cannotListen(cause, '--port');
  });
  const url = urlOf({ address: listen.address, port: server.endpoint.port });
  process.stdout.write(`${text} is served at ${url}\nJudge it with: va-tck run --target ${url}\nCtrl-C stops it.\n`);
  await untilStopped();
  await server.close();
}

/** Standard output, for the protocol alone: whatever else this process prints there, a `console.log` of the module too, goes to standard
 * error. */
function keepForProtocol(): Writable {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  return new Writable({ decodeStrings: false, write: (chunk, encoding, done) => void write(chunk, encoding, done) });
}
