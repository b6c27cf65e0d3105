import { cachesHosts } from '../../host-caching.js';
import type { DisplayLine } from '../display-lines.js';
import { say } from '../messages.js';

/** Lines of a KMS client on the KMS that it goes by. */
export const clientLines = {
  'client-break': ofClient(() => ''),
  'client-advice': from => {
    const { machine, policies } = from;
    const hidden = isClient(from) && machine.license.status !== 1 && !policies.unactivatedClientShowsPart();
    return hidden ? say(machine, 'client-advice') : null;
  },
  'client-heading': ofClient(({ machine }) => say(machine, 'client-heading')),
  'client-machine-id': ofClient(({ machine }) =>
    indented(say(machine, 'client-machine-id', { id: machine.clientMachineId })),
  ),
  'kms-name': ofClient(({ machine, profile, policies }) => {
    const configured = policies.configuredHost(machine, profile.applicationId, policies);
    const host = configured ?? machine.discoveredHost;
    if (host === null) return indented(say(machine, 'kms-not-found'));
    const text = configured === null ? 'kms-from-dns' : 'kms-registered';
    return indented(say(machine, text, { host: `${host.name}:${host.port}` }));
  }),
  'kms-extended-pid': ofClient(({ machine }) =>
    machine.learnt === null
      ? null
      : indented(say(machine, 'kms-extended-pid', { id: machine.learnt.hostProductKeyId })),
  ),
  'activation-interval': ofClient(({ machine, profile, policies }) => {
    const minutes = policies.activationIntervalOf(machine, profile.activationInterval);
    return indented(say(machine, 'activation-interval', { minutes }));
  }),
  'renewal-interval': ofClient(({ machine, profile, policies }) => {
    const minutes = policies.renewalIntervalOf(machine, profile.renewalInterval);
    return indented(say(machine, 'renewal-interval', { minutes }));
  }),
  caching: ofClient(({ machine, policies }) =>
    indented(say(machine, cachesHosts(machine, policies) ? 'caching-enabled' : 'caching-disabled')),
  ),
} satisfies Record<string, DisplayLine>;

function ofClient(line: DisplayLine): DisplayLine {
  return from => {
    const { machine, policies } = from;
    const shown = isClient(from) && (machine.license.status === 1 || policies.unactivatedClientShowsPart());
    return shown ? line(from) : null;
  };
}

function isClient({ machine }: Parameters<DisplayLine>[0]): boolean {
  return machine.installedKey?.channel === 'setup';
}

function indented(text: string): string {
  return `    ${text}`;
}
