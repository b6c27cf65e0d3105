import type { Asking } from '../ask.js';
import type { Machine } from '../machine.js';
import type { Surroundings } from '../slmgr/option.js';
import { type Called, judgedArguments, type MethodCall } from './method.js';

/** Calls a method. An unknown one is 0x8004102D (WBEM_E_METHOD_NOT_IMPLEMENTED), one without the arguments it takes 0x8004102F
 * (WBEM_E_INVALID_METHOD_PARAMETERS), and an unelevated one that needs elevation 0x80070005; none of these changes anything. */
export function* callMethod(machine: Machine, call: MethodCall, use: Surroundings): Asking<Called> {
  const { policies } = use;
  const methods = policies.wmiMethods[call.class];
  const method = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined;
  if (method === undefined) return { machine, code: '0x8004102D' };
  if (!policies.wmiArgumentsFit(method.takes, call.arguments)) return { machine, code: '0x8004102F' };
  if (!call.elevated && policies.needsElevation(method.operation, machine)) return { machine, code: '0x80070005' };
  return yield* method.run(machine, judgedArguments(call.arguments), { ...use, elevated: call.elevated });
}
