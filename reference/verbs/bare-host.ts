import type { InHost, TargetControl } from '../../contracts/types/target-control.js';
import { eventsOf } from '../../mocks/machine/core/event-log.js';
import { runSlmgr } from '../../mocks/machine/core/slmgr/run.js';
import { answer, type Worlds } from '../worlds.js';

type BareHostVerbs = Pick<
  TargetControl,
  'createHost' | 'installHostKey' | 'activateHost' | 'configureHost' | 'hostStatus' | 'hostEvents'
>;

/** The bare host of profile kms-host: a server with the same licensing around it. */
export function bareHostVerbs(worlds: Worlds): BareHostVerbs {
  const slmgr = async ({ world, host }: InHost, ...typed: string[]) => {
    const { computer, use } = worlds.at({ world, computer: host });
    const { code } = await computer.run(runSlmgr(computer.machine, { arguments: typed, elevated: true }, use));
    return { code };
  };
  const at = ({ world, host }: InHost) => worlds.named(world).computer(host);

  return {
    createHost: ({ world: name, host, ...description }) =>
      answer(() => {
        const world = worlds.named(name);
        world.create({
          ...description,
          computer: host,
          searchSuffixes: [],
          edition: 'server-2008-r2-enterprise',
          virtualMachine: false,
          clientMachineId: '00000000-0000-4000-8000-000000000001',
          qualifyingMarker: true,
        });
        return world.nextTimer();
      }),
    installHostKey: request => answer(() => slmgr(request, '/ipk', request.productKey)),
    activateHost: request => answer(() => slmgr(request, '/ato')),
    configureHost: request =>
      answer(async () => {
        const { activationIntervalMinutes, renewalIntervalMinutes, dnsPublishing } = request;
        const commands: string[][] = [];
        if (activationIntervalMinutes !== undefined) commands.push(['/sai', String(activationIntervalMinutes)]);
        if (renewalIntervalMinutes !== undefined) commands.push(['/sri', String(renewalIntervalMinutes)]);
        if (dnsPublishing !== undefined) commands.push([dnsPublishing ? '/sdns' : '/cdns']);
        for (const command of commands) {
          const { code } = await slmgr(request, ...command);
          if (code !== '0x00000000') return { code };
        }
        return { code: '0x00000000' };
      }),
    hostStatus: request => answer(() => at(request).hostStatus()),
    hostEvents: request => answer(() => ({ events: eventsOf(at(request).machine.events) })),
  };
}
