import type { LabEnvironment, TargetControl } from '../contracts/types/target-control.js';
import { faultsOf } from './faults-of.js';
import type { TargetSpec } from './parse-target.js';
import { type Target, type TargetOptions, targetDefaults } from './target.js';

/** A way to a target: its verbs as they are answered, and an end. */
interface Connection {
  control: TargetControl;
  announce?(environment: LabEnvironment): void;
  close?(): Promise<void>;
}

/** Brings a target within reach. Nothing is asked of it yet: a program that is not there is noticed at the first verb. Rejects with a
 * `Fault` of the adapter where a module cannot be loaded. */
export async function openTarget(spec: TargetSpec, options: TargetOptions = {}): Promise<Target> {
  const limits = { ...targetDefaults, ...options };
  const connection = await reach(spec, limits);
  const { control, lost } = faultsOf(connection.control, spec, limits);
  const { announce = () => {}, close = async () => {} } = connection;
  return { control, lost, spec, announce, close };
}

async function reach(
  spec: TargetSpec,
  limits: typeof targetDefaults & Omit<TargetOptions, keyof typeof targetDefaults>,
): Promise<Connection> {
  // What may be too slow for a verb is not yet too slow for a start.
  const startupMilliseconds =
    limits.startupMilliseconds ?? Math.max(limits.timeoutMilliseconds, targetDefaults.timeoutMilliseconds);
  switch (spec.kind) {
    case 'module': {
      const { loadModule } = await import('./module/load-module.js');
      const { moduleControl } = await import('./module/module-control.js');
      const { onStuck, modules = {} } = limits;
      if (onStuck === undefined || Object.hasOwn(modules, spec.specifier)) {
        return { control: moduleControl(await loadModule(spec.specifier, modules, startupMilliseconds), limits) };
      }
      const { watchEventLoop } = await import('./module/watch-event-loop.js');
      const unwatch = watchEventLoop(startupMilliseconds, onStuck);
      const module = await loadModule(spec.specifier, modules, startupMilliseconds).catch(cause => {
        unwatch();
        throw cause;
      });
      return { control: moduleControl(module, limits), close: async () => unwatch() };
    }
    case 'http': {
      const { callContract } = await import('../transport/call-contract.js');
      const { targetControl } = await import('../contracts/generated/verbs.js');
      // One connection for each world: whatever one leaves behind on it, the next does not read.
      const control = callContract(targetControl, spec.url, { ...limits, lastVerb: 'close' });
      return { control };
    }
    case 'container': {
      const { containerControl } = await import('./container/container-control.js');
      return containerControl(spec.image, limits.container ?? {}, limits);
    }
    case 'stdio': {
      const { EnvironmentFile, environmentVariable } = await import('./environment-file.js');
      const { stdioControl } = await import('./stdio/stdio-control.js');
      const file = new EnvironmentFile();
      const variables = { [environmentVariable]: file.path };
      const { control, close } = stdioControl({ words: spec.words, variables }, { ...limits, startupMilliseconds });
      return {
        control,
        announce: environment => file.write(environment),
        close: () => close().finally(() => file.close()),
      };
    }
  }
}
