import type { PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';
import type { ServiceLocation } from '../ask.js';
import {
  type Computer,
  fullName,
  isActivatedHost,
  isKmsHost,
  type KmsService,
  type KmsStartPart,
  type Machine,
} from '../machine.js';
import { type Publication, type PublishLine, readPublishLine, readPublishNumber } from '../publish-list.js';
import { isOn } from '../registry.js';
import { startFailure } from '../start-failure.js';

/** Policies of a computer that is a KMS host, one function each. */
export interface HostingPolicies {
  /** Whether a KMS host answers clients; if not, they are refused as not activated. Registered interpretation `host-in-grace`. */
  servesClients(machine: Machine): boolean;
  /** What a host writes of a publication, 12293 or 12294 (Table 11); null: nothing. */
  publicationEvent(event: LoggedEvent): LoggedEvent | null;
  /** Whether a host publishes itself in DNS (Table 3, DisableDnsPublishing). */
  publishes(machine: Machine): boolean;
  /** Hours until a host publishes itself again (facts of the guide, DNS). */
  publishHours(profile: PolicyProfile): number;
  /** The lines of DnsDomainPublishList that a host goes by (Table 3). */
  usedLines(lines: readonly string[]): readonly string[];
  /** The fields of a line (Table 3); null: nothing is published for it. */
  readPublishLine(line: string): PublishLine | null;
  /** A priority or weight of a line (Table 3); null: nothing is published for it. Registered interpretation `unreadable-publish-number`. */
  publishNumber(text: string): number | null;
  /** What a line is for whose first field is a bare name, as Table 5 has it; null: nothing. Registered interpretation
   * `host-name-in-publish-list`. */
  publicationOfHostName(publication: Publication, computer: Computer): Publication | null;
  /** Whether the home domain is published that is not listed. Registered interpretation `home-domain-publication`. */
  publishesHomeDomain(listed: readonly Publication[]): boolean;
  /** Its priority and weight then. Registered interpretation `home-domain-numbers`. */
  homeDomainNumbers(listed: readonly Publication[]): { priority: number; weight: number };
  /** The name of its record in a domain (KMS scenarios, Single-site network). */
  recordName(domain: string): string;
  /** What a host writes into its SRV record (facts of the guide, DNS). */
  serviceLocation(machine: Machine, publication: Publication): ServiceLocation;
  /** The port of the KMS where this text, or none, is set, and this is the default (Table 3, KeyManagementServiceListeningPort); null: it cannot
   * start. Registered interpretation `listening-port-unusable`. */
  listeningPort(text: string | null, defaultPort: number): number | null;
  /** Whether the KMS, standing thus, is started without a restart: one that failed waits for it, and one that runs keeps its port until then
   * (Table 2, /sprt). */
  startsAtOnce(state: KmsService['state']): boolean;
  /** The part of the KMS that fails at its next start; null: none (Table 11, 12291 and 12292). */
  startTrouble(machine: Machine): KmsStartPart | null;
  /** What a KMS that cannot start writes (Table 11, 12291 and 12292); null: nothing. */
  startFailureEvent(part: KmsStartPart, code: string, at: string): LoggedEvent | null;
}

/** The guide's, in the default reading. */
export const standardHosting: HostingPolicies = {
  servesClients: machine => isActivatedHost(machine) || (isKmsHost(machine) && machine.license.status === 3),
  publicationEvent: event => event,
  publishes: machine => isActivatedHost(machine) && hasStarted(machine) && !isOn(machine, 'DisableDnsPublishing'),
  publishHours: profile => profile.dnsPublishHours,
  usedLines: lines => lines,
  readPublishLine,
  publishNumber: readPublishNumber,
  publicationOfHostName: publication => publication,
  publishesHomeDomain: () => true,
  homeDomainNumbers: () => ({ priority: 0, weight: 0 }),
  recordName: domain => `_vlmcs._tcp.${domain}`,
  serviceLocation: (machine, { priority, weight }) => ({
    target: fullName(machine.computer),
    port: machine.kmsService.state === 'running' ? machine.kmsService.port : machine.kmsPort,
    priority,
    weight,
  }),
  listeningPort: (text, defaultPort) => (text === null ? null : portIn(text)) ?? defaultPort,
  startsAtOnce: state => state === 'stopped',
  startTrouble: machine => machine.kmsStartFails,
  startFailureEvent: startFailure,
};

function hasStarted(machine: Machine): boolean {
  return machine.kmsService.state !== 'failed';
}

/** A TCP port in decimal digits; null where the text is none. */
export function portIn(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535 ? Number(text) : null;
}
