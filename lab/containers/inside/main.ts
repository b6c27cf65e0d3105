import { hangUpOnSignal } from './hang-up-on-signal.js';
import { holdLifeline } from './lifeline.js';
import { readyLine } from './ready.js';
import { servePart } from './serve-part.js';

/** The whole of a container of the lab: `main <part> <protocol address> <control address> [<target module>]`. It serves until the kit
 * lets go of it, and says on its standard output when it is ready. */
async function main([part = '', protocolAddress = '', controlAddress = '', module = 'reference']: string[]) {
  holdLifeline();
  hangUpOnSignal();
  await servePart(part, { protocolAddress, controlAddress, module });
  process.stdout.write(`${readyLine}\n`);
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
