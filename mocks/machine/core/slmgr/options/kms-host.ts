import type { RegistryValue } from '../../../../../contracts/types/target-control.js';
import { setInterval } from '../../intervals.js';
import { type Machine, success } from '../../machine.js';
import type { HostSetting } from '../../policies/host-settings.js';
import type { IntervalKind } from '../../policies.js';
import { writeValue } from '../../registry.js';
import { type MessageId, say } from '../messages.js';
import { type CommandRun, failed, type OptionRule, type Options, type Surroundings } from '../option.js';

/** Table 2, KMS host settings. */
export const kmsHostOptions = {
  '/sai': setsInterval('activation'),
  '/sri': setsInterval('renewal'),
  '/sprt': {
    operation: 'configure',
    needs: 'a port number',
    *run(machine, [typed = ''], _elevated, use) {
      const port = use.policies.typedNumber(typed);
      if (port === null || !use.policies.portAllowed(port)) return failed(machine, '0x80070057');
      const done = `${say(machine, 'kms-port-set', { port })}\n${say(machine, 'kms-reboot-needed')}`;
      return set(machine, 'port', { type: 'REG_SZ', data: String(port) }, done, use);
    },
  },
  '/sdns': setsSwitch('dns-publishing', 0, 'dns-publishing-enabled'),
  '/cdns': setsSwitch('dns-publishing', 1, 'dns-publishing-disabled'),
  '/spri': setsSwitch('priority', 0, 'priority-set-normal'),
  '/cpri': setsSwitch('priority', 1, 'priority-set-low'),
} satisfies Options;

function setsInterval(kind: IntervalKind): OptionRule {
  return {
    operation: 'configure',
    needs: `${kind === 'activation' ? 'an' : 'a'} ${kind} interval`,
    *run(machine, [typed = ''], _elevated, { profile, policies: standing }) {
      const own = standing.slmgrSetsOwnInterval(machine);
      const policies = own ? { ...standing, refusesIntervals: () => null } : standing;
      const minutes = policies.typedNumber(typed) ?? Number.NaN;
      const { code, machine: after } = setInterval(machine, kind, minutes, profile, policies);
      if (code === success) {
        const lines = [say(machine, `${kind}-interval-set`, { minutes }), say(machine, 'kms-reboot-needed')];
        return { machine: after, code, output: lines.join('\n') };
      }
      if (policies.refusesIntervals(machine) === null) return failed(after, code);
      return { machine: after, code, output: say(machine, `${kind}-interval-refused`) };
    },
  };
}

const settings = {
  port: { value: 'KeyManagementServiceListeningPort', refused: 'kms-port-refused' },
  'dns-publishing': { value: 'DisableDnsPublishing', refused: 'dns-publishing-refused' },
  priority: { value: 'EnableKmsLowPriority', refused: 'priority-refused' },
} as const;

/** An option that switches something on or off in the registry. */
export function setsSwitch(setting: HostSetting, data: number, done: MessageId): OptionRule {
  return {
    operation: 'configure',
    *run(machine, _given, _elevated, use) {
      return set(machine, setting, { type: 'REG_DWORD', data }, say(machine, done), use);
    },
  };
}

/** Writes a setting and prints that it is done, or warns that only an activated KMS host takes it. */
function set(
  machine: Machine,
  setting: HostSetting,
  value: RegistryValue,
  done: string,
  { policies }: Surroundings,
): CommandRun {
  const code = policies.refusesHostSetting(machine, setting);
  if (code !== null) return { machine, code, output: say(machine, settings[setting].refused) };
  return { machine: writeValue(machine, '', settings[setting].value, value), code: success, output: done };
}
