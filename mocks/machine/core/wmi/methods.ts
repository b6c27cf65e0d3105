import type { WmiClass, WmiValue } from '../../../../contracts/types/target-control.js';
import { activate } from '../activate.js';
import type { Attempted } from '../activate-kms.js';
import type { Asking } from '../ask.js';
import { setInterval } from '../intervals.js';
import { installKey, uninstallKey } from '../keys.js';
import type { Machine } from '../machine.js';
import { depositConfirmationId } from '../offline.js';
import { rearm } from '../rearm.js';
import type { Surroundings } from '../slmgr/option.js';

/** One method call (Table 12). */
export interface MethodCall {
  class: WmiClass;
  method: string;
  arguments: Readonly<Record<string, WmiValue>>;
  elevated: boolean;
}

type Method = (machine: Machine, call: MethodCall, use: Surroundings) => Asking<Attempted>;

/** Calls a method. An unknown one is 0x8004102D (WBEM_E_METHOD_NOT_IMPLEMENTED); an unelevated one that needs it 0x80070005. */
export function* callMethod(machine: Machine, call: MethodCall, use: Surroundings): Asking<Attempted> {
  const method = methods[`${call.class}.${call.method}`];
  if (method === undefined) return { machine, code: '0x8004102D' };
  if (!call.elevated && call.method !== 'Activate') return { machine, code: '0x80070005' };
  return yield* method(machine, call, use);
}

const methods: Readonly<Record<string, Method>> = {
  *'SoftwareLicensingService.InstallProductKey'(machine, call, { profile, policies, now }) {
    return installKey(machine, text(call, 'ProductKey'), profile, policies, now);
  },
  *'SoftwareLicensingService.ReArmWindows'(machine, _call, { policies }) {
    return rearm(machine, policies);
  },
  *'SoftwareLicensingService.SetVLActivationInterval'(machine, call, { profile, policies }) {
    return setInterval(machine, 'activation', minutes(call), profile, policies);
  },
  *'SoftwareLicensingService.SetVLRenewalInterval'(machine, call, { profile, policies }) {
    return setInterval(machine, 'renewal', minutes(call), profile, policies);
  },
  *'SoftwareLicensingProduct.UninstallProductKey'(machine) {
    return uninstallKey(machine);
  },
  *'SoftwareLicensingProduct.Activate'(machine, call, { profile, policies, now }) {
    return yield* activate(machine, profile, policies, call.elevated, now);
  },
  *'SoftwareLicensingProduct.DepositOfflineConfirmationId'(machine, call, { profile, policies, now }) {
    return yield* depositConfirmationId(machine, text(call, 'ConfirmationId'), profile, policies, now);
  },
};

function text(call: MethodCall, name: string): string {
  return String(call.arguments[name] ?? '');
}

function minutes(call: MethodCall): number {
  return Number(call.arguments.MinutesInterval ?? Number.NaN);
}
