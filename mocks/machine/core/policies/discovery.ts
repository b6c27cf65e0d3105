import type { Edition, PolicyProfile } from '../../../../contracts/profiles/policy-profile.js';
import type { ServiceLocation } from '../ask.js';
import type { Machine } from '../machine.js';
import { orderByPriorityAndWeight } from '../order-hosts.js';

/** What happened at one KMS host during an attempt. */
export interface HostFailure {
  readonly host: string;
  readonly code: string;
}

/** How the host to ask was found. */
export type Discovery = 'configured' | 'cached' | 'dns';

/** Policies of which KMS hosts are asked, and in which order, one function each. */
export interface DiscoveryPolicies {
  /** The order in which discovered hosts are asked (RFC 2782). */
  orderHosts(locations: readonly ServiceLocation[], random: number): { ordered: ServiceLocation[]; random: number };
  /** Whether a host's answer ends the search, whatever the client makes of the count (KMS discovery order). */
  answerEndsDiscovery(code: string): boolean;
  /** Whether the next discovered host is tried after one refused or did not answer (KMS discovery order). */
  triesNextHost(failure: HostFailure): boolean;
  /** The code shown for an attempt in which every host failed (Table 10, 0xC004F074). */
  outerCode(failures: readonly HostFailure[], discovery: Discovery): string;
  /** The domains in which DNS is asked, in this order (Table 6's scenario, DNS suffix search list). */
  discoveryDomains(machine: Machine): readonly string[];
  /** Whether the next domain is asked where every host of one failed. Registered interpretation `suffix-after-failed-hosts`. */
  searchesOnAfterFailedHosts(): boolean;
  /** Whether this edition goes by priority and weight (Deployment Guide: those before Windows 7 do not). */
  heedsPriorityAndWeight(profile: PolicyProfile, edition: Edition): boolean;
  /** The code of a host that was reached and gave no answer (Table 10, 0xC004F039). Registered interpretation `unanswered-request`. */
  unansweredCode(): string;
  /** The code shown where DNS gave no host (Table 10). */
  discoveryCode(dnsCode: string): string;
  /** Of the codes that the domains gave, the one that counts. Registered interpretation `code-of-many-suffixes`. */
  codeOfDomains(codes: readonly string[]): string;
}

/** The guide's, in the default reading. */
export const standardDiscovery: DiscoveryPolicies = {
  orderHosts: orderByPriorityAndWeight,
  answerEndsDiscovery: () => true,
  triesNextHost: () => true,
  outerCode: () => '0xC004F074',
  discoveryDomains: ({ computer }) => [computer.domain, ...computer.searchSuffixes],
  searchesOnAfterFailedHosts: () => false,
  heedsPriorityAndWeight: (profile, edition) => !profile.groupsWithoutPriorityAndWeight.includes(edition.group),
  unansweredCode: () => '0xC004F039',
  discoveryCode: dnsCode => dnsCode,
  codeOfDomains: codes => codes[0] ?? '0x8007232B',
};
