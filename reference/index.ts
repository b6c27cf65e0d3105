import { windows7And2008R2 } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { Answer, InComputer, InHost, TargetControl } from '../contracts/types/target-control.js';
import { standardPolicies as standardKmsHostPolicies } from '../mocks/kms-host/core/index.js';
import { readValue, writeValue } from '../mocks/machine/core/registry.js';
import { runSlmgr } from '../mocks/machine/core/slmgr/run.js';
import { standardPolicies as standardMachinePolicies } from '../mocks/machine/core/standard-policies.js';
import { stimulate } from '../mocks/machine/core/stimulate.js';
import { callMethod } from '../mocks/machine/core/wmi/methods.js';
import { readProperties } from '../mocks/machine/core/wmi/properties.js';
import type { ReferenceComputer, ReferencePolicies } from './computer.js';
import { withReadings } from './readings.js';
import { ReferenceWorld } from './world.js';

/** The policies of the built-in implementation, each replaceable. */
export const referencePolicies: ReferencePolicies = {
  profile: windows7And2008R2,
  machine: standardMachinePolicies,
  kmsHost: standardKmsHostPolicies,
};

/** The built-in implementation under test: simulated computers that obey the guide, or whatever policies are handed in. */
export function createReference(policies: ReferencePolicies = referencePolicies): TargetControl {
  const worlds = new Map<string, ReferenceWorld>();
  let opened = 0;

  const worldOf = (name: string): ReferenceWorld => {
    const world = worlds.get(name);
    if (world === undefined) throw new Error(`no open world named ${name}`);
    return world;
  };
  const at = ({ world, computer }: InComputer): ReferenceComputer => worldOf(world).computer(computer);
  const useAt = (world: string, computer: ReferenceComputer) => ({
    profile: policies.profile,
    policies: worldOf(world).policies.machine,
    host: computer.hostView(),
    now: worldOf(world).now,
  });
  /** The bare host of profile kms-host is a server with the same licensing around it. */
  const slmgr = async ({ world, host }: InHost, ...typed: string[]) => {
    const computer = worldOf(world).computer(host);
    const command = { arguments: typed, elevated: true };
    const { code } = await computer.run(runSlmgr(computer.machine, command, useAt(world, computer)));
    return { code };
  };

  return {
    describe: () =>
      answer(() => ({
        name: 'Volume Activation TCK reference',
        version: '0.1.0',
        contract: '1.0' as const,
        profiles: ['machine', 'kms-host'],
        interfaces: ['slmgr', 'wmi', 'registry', 'event-log', 'stimuli'],
        capabilities: ['virtual-clock'],
        readings: {},
      })),
    open: request =>
      answer(() => {
        opened += 1;
        const world = `world-${opened}`;
        worlds.set(world, new ReferenceWorld(request, withReadings(policies, request.readings)));
        return { world };
      }),
    close: ({ world }) =>
      answer(async () => {
        await worlds.get(world)?.close();
        worlds.delete(world);
        return {};
      }),
    advance: ({ world, to }) =>
      answer(async () => {
        await worldOf(world).advanceTo(Date.parse(to));
        return worldOf(world).nextTimer();
      }),
    createComputer: ({ world, ...description }) =>
      answer(() => {
        worldOf(world).create(description);
        return worldOf(world).nextTimer();
      }),
    runSlmgr: request =>
      answer(async () => {
        const computer = at(request);
        const { code, output } = await computer.run(
          runSlmgr(computer.machine, request, useAt(request.world, computer)),
        );
        return { exitCode: Number(code) | 0, output };
      }),
    readWmi: request =>
      answer(() => {
        const computer = at(request);
        const from = { ...useAt(request.world, computer), machine: computer.machine };
        const properties = readProperties(request.class, request.properties, from);
        if (properties === null)
          throw new Error(`${request.class} has no such property: ${request.properties.join(', ')}`);
        return { properties };
      }),
    callWmi: request =>
      answer(async () => {
        const computer = at(request);
        const { code } = await computer.run(callMethod(computer.machine, request, useAt(request.world, computer)));
        return { code };
      }),
    readRegistry: request =>
      answer(() => ({ value: readValue(at(request).machine.registry, request.path, request.name) })),
    writeRegistry: request =>
      answer(async () => {
        const computer = at(request);
        await computer.become(writeValue(computer.machine, request.path, request.name, request.value));
        return {};
      }),
    readEvents: request => answer(() => ({ events: at(request).events(request.log) })),
    stimulate: request =>
      answer(async () => {
        const computer = at(request);
        const { now } = worldOf(request.world);
        await computer.run(
          (function* () {
            const { profile, machine: rules } = worldOf(request.world).policies;
            return { machine: yield* stimulate(computer.machine, request.stimulus, profile, rules, now) };
          })(),
        );
        return {};
      }),
    createHost: ({ world, host, domain, hardwareId, clockOffsetMinutes, address, kmsPort }) =>
      answer(() => {
        worldOf(world).create({
          computer: host,
          domain,
          searchSuffixes: [],
          edition: 'server-2008-r2-enterprise',
          virtualMachine: false,
          clientMachineId: '00000000-0000-4000-8000-000000000001',
          hardwareId,
          qualifyingMarker: true,
          clockOffsetMinutes,
          address,
          kmsPort,
        });
        return worldOf(world).nextTimer();
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
    hostStatus: ({ world, host }) => answer(() => worldOf(world).computer(host).hostStatus()),
    hostEvents: ({ world, host }) => answer(() => ({ events: [...worldOf(world).computer(host).machine.events] })),
  };
}

async function answer<Result>(work: () => Result | Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
