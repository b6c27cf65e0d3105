import type { LicenseStatus } from '../../../../../contracts/types/values.js';
import { setPortOf } from '../../kms-service.js';
import { isOn } from '../../registry.js';
import type { DisplayLine } from '../display-lines.js';
import { say } from '../messages.js';

/** Lines of a KMS host on its settings, its count and what it was asked. */
export const hostLines = {
  'host-heading': ({ machine, host }) => (host === null ? null : `    ${say(machine, 'host-heading')}`),
  'current-count': ({ machine, host }) =>
    host === null ? null : `    ${say(machine, 'current-count', { count: host.currentCount })}`,
  'listening-port': ({ machine, host, policies }) =>
    host === null ? null : `    ${say(machine, 'listening-port', { port: setPortOf(machine, policies) ?? 0 })}`,
  'dns-publishing': ({ machine, host }) => {
    const disabled = isOn(machine, 'DisableDnsPublishing');
    return host === null
      ? null
      : `    ${say(machine, disabled ? 'dns-publishing-disabled' : 'dns-publishing-enabled')}`;
  },
  priority: ({ machine, host }) => {
    const low = isOn(machine, 'EnableKmsLowPriority');
    return host === null ? null : `    ${say(machine, low ? 'priority-low' : 'priority-normal')}`;
  },
  'requests-heading': ({ machine, host }) => (host === null ? null : ` ${say(machine, 'requests-heading')}`),
  'requests-total': ({ machine, host }) =>
    host === null ? null : `    ${say(machine, 'requests-total', { count: host.totalRequests })}`,
  'requests-failed': ({ machine, host }) =>
    host === null ? null : `    ${say(machine, 'requests-failed', { count: host.failedRequests })}`,
  'requests-0': requestsWith(0),
  'requests-1': requestsWith(1),
  'requests-2': requestsWith(2),
  'requests-3': requestsWith(3),
  'requests-4': requestsWith(4),
  'requests-5': requestsWith(5),
} satisfies Record<string, DisplayLine>;

/** The requests of clients that named this licence status. */
function requestsWith(named: Exclude<LicenseStatus, 6>): DisplayLine {
  return ({ machine, host }) => {
    if (host === null) return null;
    const count = host.requestsByStatus.find(({ status }) => status === named)?.requests ?? 0;
    return `    ${say(machine, `requests-${named}`, { count })}`;
  };
}
