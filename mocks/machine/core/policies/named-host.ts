import { configuredHost } from '../discover.js';
import type { HostAddress, Machine } from '../machine.js';
import { readTypedHost, type TypedHost } from '../typed-host.js';

/** Policies of the KMS host that an administrator names, one function each. */
export interface NamedHostPolicies {
  /** The host an administrator named, if any (Table 3, KeyManagementServiceName). */
  configuredHost(machine: Machine, applicationId: string, policies: NamedHostPolicies): HostAddress | null;
  /** The subkeys in which a name is looked for, in this order (KMS discovery order, steps 1 to 3). */
  namePlaces(machine: Machine, applicationId: string): readonly string[];
  /** The subkeys in which the port is looked for, where the name stood in `place`. Registered interpretation `port-beside-name`. */
  portPlaces(place: string, places: readonly string[]): readonly string[];
  /** The port to ask a named host at, from what its registry value says; null: there is none (Table 3, KeyManagementServicePort).
   * Registered interpretation `value-that-is-no-port`. */
  portOf(text: string | null, defaultPort: number): number;
  /** The port to ask a host of DNS at, from its record and the registry. Registered interpretation `port-without-name`. */
  discoveredPort(recorded: number, registered: string | null): number;
  /** What was typed after /skms; null where it is no host (Table 2). */
  readTypedHost(typed: string): TypedHost | null;
  /** The subkey of an activation id typed after /skms or /ckms; null where no product has it (Table 2). */
  placeOfActivationId(machine: Machine, applicationId: string, typed: string): string | null;
  /** Whether the port of the old name stays where the new one has none. Registered interpretation `port-of-the-old-name`. */
  keepsPortOfOldName(): boolean;
  /** The cached host after /skms (Deployment Guide: naming a host clears the cache). */
  cachedHostAfterNaming(cached: HostAddress | null): HostAddress | null;
  /** Whether a configured name ends discovery (Table 2, /skms). */
  configuredNameEndsDiscovery(): boolean;
  /** The registry values that `/ckms` removes (Table 2). */
  valuesClearedByCkms(): readonly string[];
  /** The subkeys that /ckms clears, where `named` is the one of the activation id; null: none was typed.
   * Registered interpretation `ckms-without-id`. */
  placesClearedByCkms(named: string | null, places: readonly string[]): readonly string[];
}

/** The guide's, in the default reading. */
export const standardNamedHost: NamedHostPolicies = {
  configuredHost,
  namePlaces: (machine, applicationId) => [
    `${applicationId}\\${machine.computer.edition.activationId}`,
    applicationId,
    '',
  ],
  portPlaces: place => [place],
  portOf: (text, defaultPort) => (text !== null && isPort(text) ? Number(text) : defaultPort),
  discoveredPort: recorded => recorded,
  readTypedHost,
  placeOfActivationId: (machine, applicationId, typed) => {
    const { activationId } = machine.computer.edition;
    return typed.toLowerCase() === activationId.toLowerCase() ? `${applicationId}\\${activationId}` : null;
  },
  keepsPortOfOldName: () => false,
  cachedHostAfterNaming: () => null,
  configuredNameEndsDiscovery: () => true,
  valuesClearedByCkms: () => ['KeyManagementServiceName', 'KeyManagementServicePort'],
  placesClearedByCkms: named => [named ?? ''],
};

/** Whether a text is a TCP port. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
