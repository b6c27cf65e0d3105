import { windows7And2008R2 } from '../../contracts/profiles/windows-7-2008-r2/index.js';
import type { DisplayLanguage } from '../../contracts/types/target-control.js';
import { type StandingComputer, serveMachine } from '../../lab/serve-machine.js';
import { didYouMean } from '../../runner/misuse/nearest.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { cannotListen } from '../cannot-listen.js';
import { urlOf } from '../endpoint-url.js';
import { composeMachineAddress, machineVariable } from '../machine-address.js';
import { untilStopped } from '../until-stopped.js';

export interface MachineOptions {
  computer: readonly string[];
  language: DisplayLanguage;
  count: number;
  clock: 'wall' | { start: number };
  address: string;
  port: number;
}

/** `va-tck machine`: simulated computers, standing among the mocks, until they are stopped. */
export async function machineCommand(options: MachineOptions): Promise<number> {
  const { address, port, language, count, clock } = options;
  const computers = options.computer.map(readComputer);
  const names = computers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`--computer: ${twice} is named twice`);
  const served = await serveMachine({
    address,
    port,
    computers,
    displayLanguage: language,
    count,
    clock: clock === 'wall' ? 'wall' : 'control',
    start: clock === 'wall' ? Date.now() : clock.start,
  }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.syscall === undefined ? cause : cannotListen(cause, '--address or --port');
  });
  const url = urlOf(served.control);
  const lines = computers.map(({ name, edition }) => {
    const machine = composeMachineAddress({ url, world: served.world, computer: name, language });
    return `  export ${machineVariable}='${machine}'   # ${edition.name}`;
  });
  const time =
    clock === 'wall'
      ? 'They go by the wall clock.'
      : `Their clocks say ${new Date(clock.start).toISOString()} until you advance them:
  curl -s -H 'content-type: application/json' -d '{"world":"${served.world}","to":"…"}' ${url}/control/v1/advance`;
  process.stdout.write(`${names.join(', ')} in contoso.com, among the mocks.

${lines.join('\n')}
  va-tck slmgr /dli

${time}
Target control: ${url}   KMS host KMS_1: ${urlOf(served.mocks.kmsHost.control)}
Activation service: ${urlOf(served.mocks.activationService.control)}   DNS: ${urlOf(served.mocks.dns.control)}
"va-tck shims <folder>" lets tools that run slmgr.vbs meet them. Ctrl-C stops them.
`);
  await untilStopped();
  await served.close();
  return 0;
}

/** `CLIENT_1`, or `SRV_1=server-2008-r2-enterprise`. */
function readComputer(text: string): StandingComputer {
  const [name = '', wanted = 'windows-7-enterprise'] = text.split('=', 2);
  if (!/^[A-Za-z0-9_-]{1,63}$/.test(name)) {
    throw new UsageError(
      `--computer: expected a name like CLIENT_1, or SRV_1=server-2008-r2-enterprise, got "${text}"`,
    );
  }
  const { editions } = windows7And2008R2;
  const edition = editions.find(({ id }) => id === wanted);
  if (edition !== undefined) return { name, edition };
  const ids = editions.map(({ id }) => id);
  throw new UsageError(`--computer: unknown edition "${wanted}".${didYouMean(wanted, ids)} Known: ${ids.join(', ')}`);
}
