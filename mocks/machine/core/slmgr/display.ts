import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import { configuredHost } from '../discover.js';
import type { HostView } from '../host-view.js';
import { minutesUntil } from '../instants.js';
import type { Machine } from '../machine.js';
import type { MachinePolicies } from '../policies.js';
import { listeningPort } from '../publish.js';
import { readDword } from '../registry.js';
import { requestStatusText, statusText } from './messages.js';

const channelText = { setup: 'VOLUME_KMSCLIENT', 'kms-host': 'VOLUME_KMS', mak: 'VOLUME_MAK' } as const;

/** `/dli` in the published shape: product, key, status, then the client's or the host's own part (facts of the guide, slmgr output). */
export function displayLicense(
  machine: Machine,
  profile: PolicyProfile,
  policies: MachinePolicies,
  host: HostView,
  now: number,
): string {
  const { installedKey, license, computer } = machine;
  if (installedKey === null) return 'Error: product key not found.';
  const lines = [
    `Name: ${computer.edition.name} edition`,
    `Description: Windows Operating System - ${computer.edition.name}, ${channelText[installedKey.channel]} channel`,
    `Partial Product Key: ${installedKey.productKey.slice(-5)}`,
    `License Status: ${statusText[license.status]}`,
  ];
  if (license.validUntil !== null) lines.push(`Volume activation expiration: ${remaining(license.validUntil, now)}`);
  if (license.graceEndsAt !== null) lines.push(`Time remaining: ${remaining(license.graceEndsAt, now)}`);
  if (license.status === 5) lines.push(`Notification Reason: ${license.reason}.`);
  if (installedKey.channel === 'setup') lines.push(...clientPart(machine, profile, policies));
  if (host !== null) lines.push(...hostPart(machine, host));
  return lines.join('\n');
}

/** `259200 minute(s) (180 day(s))`: whole days, rounded down as in the guide's generation. */
function remaining(until: number, now: number): string {
  const minutes = minutesUntil(until, now);
  return `${minutes} minute(s) (${Math.floor(minutes / 1440)} day(s))`;
}

function clientPart(machine: Machine, profile: PolicyProfile, policies: MachinePolicies): string[] {
  const configured = configuredHost(machine, profile.applicationId);
  const found = machine.cachedHost;
  const host =
    configured !== null
      ? `Registered KMS machine name: ${configured.name}:${configured.port}`
      : found !== null
        ? `KMS machine name from DNS: ${found.name}:${found.port}`
        : 'DNS auto-discovery: KMS name not available';
  return [
    '',
    'Key Management Service client information',
    `    Client Machine ID (CMID): ${machine.clientMachineId}`,
    `    ${host}`,
    ...(machine.learnt === null ? [] : [`    KMS machine extended PID: ${machine.learnt.hostProductKeyId}`]),
    `    Activation interval: ${policies.activationIntervalOf(machine, profile.activationInterval)} minutes`,
    `    Renewal interval: ${policies.renewalIntervalOf(machine, profile.renewalInterval)} minutes`,
    '    KMS host caching is enabled',
  ];
}

function hostPart(machine: Machine, host: NonNullable<HostView>): string[] {
  const publishing = (readDword(machine, 'DisableDnsPublishing') ?? 0) === 0;
  return [
    '    Key Management Service is enabled on this machine',
    `    Current count: ${host.currentCount}`,
    `    Listening on Port: ${listeningPort(machine)}`,
    `    DNS publishing ${publishing ? 'enabled' : 'disabled'}`,
    '    KMS priority: Normal',
    ' Key Management Service cumulative requests received from clients',
    `    Total requests received: ${host.totalRequests}`,
    `    Failed requests received: ${host.failedRequests}`,
    ...host.requestsByStatus
      .filter(({ status }) => status !== 6)
      .map(({ status, requests }) => `    Requests with License Status ${requestStatusText[status]}: ${requests}`),
  ];
}
