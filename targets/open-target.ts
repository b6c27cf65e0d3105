import { faultsOf } from './faults-of.js';
import type { TargetSpec } from './parse-target.js';
import { type Target, type TargetOptions, targetDefaults } from './target.js';

/** Brings a target within reach. Nothing is asked of it yet: a program that is not there is noticed at the first verb. Rejects with a
 * `Fault` of the adapter where a module cannot be loaded. */
export async function openTarget(spec: TargetSpec, options: TargetOptions = {}): Promise<Target> {
  const limits = { ...targetDefaults, ...options };
  const { control, lost } = faultsOf(await reach(spec, limits), spec, limits);
  return { control, lost, spec, close: async () => {} };
}

async function reach(spec: TargetSpec, limits: Required<Omit<TargetOptions, 'modules'>> & TargetOptions) {
  switch (spec.kind) {
    case 'module': {
      const { loadModule } = await import('./module/load-module.js');
      const { moduleControl } = await import('./module/module-control.js');
      // What may be too slow for a verb is not yet too slow for a start.
      const loading = Math.max(limits.timeoutMilliseconds, targetDefaults.timeoutMilliseconds);
      return moduleControl(await loadModule(spec.specifier, limits.modules ?? {}, loading), limits);
    }
    case 'http': {
      const { callContract } = await import('../transport/call-contract.js');
      const { targetControl } = await import('../contracts/generated/verbs.js');
      return callContract(targetControl, spec.url, limits);
    }
  }
}
