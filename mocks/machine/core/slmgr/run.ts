import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import { activate } from '../activate.js';
import type { Asking } from '../ask.js';
import type { HostView } from '../host-view.js';
import { setInterval } from '../intervals.js';
import { installKey, uninstallKey } from '../keys.js';
import { type Machine, success } from '../machine.js';
import { depositConfirmationId, installationIdOf } from '../offline.js';
import type { MachinePolicies, Operation } from '../policies.js';
import { deleteValue, writeValue } from '../registry.js';
import { displayLicense } from './display.js';
import { errorLine } from './messages.js';

/** One command as typed after `slmgr.vbs`. */
export interface Command {
  arguments: readonly string[];
  elevated: boolean;
}

/** The computer after the command, what it printed and its code. */
export interface CommandRun {
  machine: Machine;
  code: string;
  output: string;
}

/** What a command may use. */
export interface Surroundings {
  profile: PolicyProfile;
  policies: MachinePolicies;
  host: HostView;
  now: number;
}

type Option = (machine: Machine, given: readonly string[], elevated: boolean, use: Surroundings) => Asking<CommandRun>;

interface OptionRule {
  operation: Operation;
  /** Name of the required argument, where there is one. */
  needs?: string;
  run: Option;
}

/** Runs slmgr with one option (Table 2). Options take `/` or `-` and any case; an unknown one prints so and fails. */
export function* runSlmgr(machine: Machine, command: Command, use: Surroundings): Asking<CommandRun> {
  const [typed = '', ...given] = command.arguments;
  const name = typed.replace(/^-/, '/').toLowerCase();
  const rule = Object.hasOwn(options, name) ? options[name] : undefined;
  if (rule === undefined) return { machine, code: '0x80070057', output: `Unrecognized option: ${typed}` };
  if (rule.needs !== undefined && given[0] === undefined) {
    return { machine, code: '0x80070057', output: `Error: option ${typed} needs ${rule.needs}` };
  }
  if (!command.elevated && use.policies.needsElevation(rule.operation)) return failed(machine, '0x80070005');
  return yield* rule.run(machine, given, command.elevated, use);
}

const options: Readonly<Record<string, OptionRule>> = {
  '/ipk': {
    operation: 'install-key',
    needs: 'a product key',
    *run(machine, [key = ''], _elevated, { profile, policies, now }) {
      const installed = installKey(machine, key, profile, policies, now);
      return outcome(installed, `Installed product key ${key} successfully.`);
    },
  },
  '/upk': {
    operation: 'uninstall-key',
    *run(machine) {
      return outcome(uninstallKey(machine), 'Uninstalled product key successfully.');
    },
  },
  '/ato': {
    // Its own rule: a KMS activation needs no elevation, an online one does (Table 2).
    operation: 'activate-kms',
    *run(machine, _given, elevated, { profile, policies, now }) {
      const { edition } = machine.computer;
      const attempted = yield* activate(machine, profile, policies, elevated, now);
      const heading = `Activating ${edition.name} edition (${edition.activationId}) ...`;
      const run = outcome(attempted, 'Product activated successfully.');
      return { ...run, output: `${heading}\n${run.output}` };
    },
  },
  '/dli': {
    operation: 'show',
    *run(machine, _given, _elevated, { profile, policies, host, now }) {
      return { machine, code: success, output: displayLicense(machine, profile, policies, host, now) };
    },
  },
  '/dti': {
    operation: 'show',
    *run(machine) {
      const installationId = installationIdOf(machine);
      if (installationId === null) return failed(machine, '0xC004F014');
      return { machine, code: success, output: `Installation ID: ${installationId}` };
    },
  },
  '/atp': {
    operation: 'deposit',
    needs: 'a confirmation ID',
    *run(machine, [confirmationId = ''], _elevated, { profile, policies, now }) {
      const deposited = yield* depositConfirmationId(machine, confirmationId, profile, policies, now);
      const { activationId } = machine.computer.edition;
      return outcome(deposited, `Confirmation ID for product ${activationId} deposited successfully.`);
    },
  },
  '/sai': {
    operation: 'configure',
    needs: 'an activation interval',
    *run(machine, [minutes = ''], _elevated, { profile, policies }) {
      const set = setInterval(machine, 'activation', Number(minutes), profile, policies);
      return outcome(set, `Volume activation interval set to ${minutes} minutes successfully.`);
    },
  },
  '/sri': {
    operation: 'configure',
    needs: 'a renewal interval',
    *run(machine, [minutes = ''], _elevated, { profile, policies }) {
      const set = setInterval(machine, 'renewal', Number(minutes), profile, policies);
      return outcome(set, `Volume renewal interval set to ${minutes} minutes successfully.`);
    },
  },
  '/skms': {
    operation: 'configure',
    needs: 'a KMS machine name',
    *run(machine, [typed = '']) {
      return outcome(registerHost(machine, typed), `Key Management Service machine name set to ${typed} successfully.`);
    },
  },
  '/ckms': {
    operation: 'configure',
    *run(machine, _given, _elevated, { policies }) {
      let cleared = machine;
      for (const name of policies.valuesClearedByCkms()) cleared = deleteValue(cleared, '', name);
      return { machine: cleared, code: success, output: 'Key Management Service machine name cleared successfully.' };
    },
  },
  '/sdns': {
    operation: 'configure',
    *run(machine) {
      const enabled = writeValue(machine, '', 'DisableDnsPublishing', { type: 'REG_DWORD', data: 0 });
      return { machine: enabled, code: success, output: 'DNS publishing enabled successfully.' };
    },
  },
  '/cdns': {
    operation: 'configure',
    *run(machine) {
      const disabled = writeValue(machine, '', 'DisableDnsPublishing', { type: 'REG_DWORD', data: 1 });
      return { machine: disabled, code: success, output: 'DNS publishing disabled successfully.' };
    },
  },
};

/** `name`, `name:port`, `[name]:port` or `:port` (Table 2, /skms). A new name drops the cached host: discovery is off. What is none of
 * these, or no port, is refused with 0x80070057. */
function registerHost(machine: Machine, typed: string): { machine: Machine; code: string } {
  const [read, name = '', port] = /^\[?([^\]:]*)\]?(?::(\d+))?$/.exec(typed) ?? [];
  const badPort = port !== undefined && (Number(port) < 1 || Number(port) > 65_535);
  if (!read || badPort) return { machine, code: '0x80070057' };
  let state: Machine = { ...machine, cachedHost: null };
  if (name !== '') state = writeValue(state, '', 'KeyManagementServiceName', { type: 'REG_SZ', data: name });
  if (port !== undefined) state = writeValue(state, '', 'KeyManagementServicePort', { type: 'REG_SZ', data: port });
  return { machine: state, code: success };
}

function outcome(done: { machine: Machine; code: string }, text: string): CommandRun {
  return done.code === success ? { ...done, output: text } : failed(done.machine, done.code);
}

function failed(machine: Machine, code: string): CommandRun {
  return { machine, code, output: errorLine(code) };
}
