import { installationIdOf } from '../../offline.js';
import { channelOf, extendedPidOf, licensingServer, serviceVersion } from '../../product.js';
import type { DisplayLine } from '../display-lines.js';
import { say } from '../messages.js';

/** Lines on the product and its key. */
export const productLines = {
  'service-version': ({ machine }) => `${say(machine, 'service-version', { version: serviceVersion })}\n`,
  name: ({ machine }) => say(machine, 'name', { name: machine.computer.edition.name }),
  description: ({ machine }) =>
    say(machine, 'description', { name: machine.computer.edition.name, channel: channelOf(machine) }),
  'activation-id': ({ machine }) => say(machine, 'activation-id', { id: machine.computer.edition.activationId }),
  'application-id': ({ machine, profile }) => say(machine, 'application-id', { id: profile.applicationId }),
  'extended-pid': ({ machine }) => say(machine, 'extended-pid', { id: extendedPidOf(machine) }),
  'installation-id': ({ machine }) => say(machine, 'installation-id', { id: installationIdOf(machine) ?? '' }),
  'use-license-url': ({ machine }) =>
    isKmsClient(machine) ? null : say(machine, 'use-license-url', { url: `${licensingServer}/use-license` }),
  'validation-url': ({ machine }) =>
    isKmsClient(machine) ? null : say(machine, 'validation-url', { url: `${licensingServer}/validation` }),
  'partial-product-key': ({ machine }) =>
    machine.installedKey === null
      ? say(machine, 'license-not-in-use')
      : say(machine, 'partial-product-key', { key: machine.installedKey.productKey.slice(-5) }),
} satisfies Record<string, DisplayLine>;

function isKmsClient(machine: Parameters<typeof channelOf>[0]): boolean {
  return channelOf(machine) === 'VOLUME_KMSCLIENT';
}
