import type { KeyRingEntry } from '../../../../contracts/types/key-ring.js';
import { outOfBoxGrace } from '../keys.js';
import type { HostAddress, License, Machine } from '../machine.js';
import { nextClientMachineId } from '../next-client-machine-id.js';
import { isOn } from '../registry.js';

/** Who asks for a rearm: an administrator by slmgr or WMI, or sysprep, whose answer file may forbid it. */
export interface RearmRequest {
  by: 'administrator' | 'sysprep';
  /** The setting SkipRearm of the answer file (Unattended Windows Setup Reference). */
  skipRearm: boolean;
}

/** Policies of a rearm, one function each. */
export interface RearmPolicies {
  /** Whether a rearm is asked for in vain, by the registry value SkipRearm or by the answer file (Table 2, /rearm). */
  skipsRearm(machine: Machine, request: RearmRequest): boolean;
  /** The rearms that are left (Table 8, Rearm limit). */
  rearmsLeft(machine: Machine): number;
  /** Whether that many are enough for another one. */
  mayRearm(left: number, by: RearmRequest['by']): boolean;
  /** The code where none is left. */
  exhaustedCode(by: RearmRequest['by']): string;
  /** Whether a computer in this state can be rearmed. Registered interpretation `rearm-while-not-genuine`. */
  rearmsFrom(license: License): boolean;
  /** The rearms left after one (Table 8, Rearm limit). */
  rearmsAfter(left: number, by: RearmRequest['by']): number;
  /** The rearms left after a service pack (2012 R2 edition of Table 8). */
  rearmsAfterServicePack(left: number): number;
  /** The licence after the restart that completes a rearm (Table 12, ReArmWindows). */
  licenseAfterRearm(license: License, graceEndsAt: number): License;
  /** The client machine id after it, and the random numbers that are left (support article on KMS). */
  identityAfterRearm(machine: Machine): Pick<Machine, 'clientMachineId' | 'random'>;
  /** The product key after it: that of the image stays (guide, Converting KMS to MAK activation). */
  keyAfterRearm(machine: Machine): KeyRingEntry | null;
  /** What is left of the host of the last activation. Registered interpretation `cached-host-after-rearm`. */
  cachedHostAfterRearm(cached: HostAddress | null): HostAddress | null;
}

/** The guide's, in the default reading. */
export const standardRearm: RearmPolicies = {
  skipsRearm: (machine, { skipRearm }) => skipRearm || isOn(machine, 'SkipRearm'),
  rearmsLeft: machine => machine.rearmsRemaining,
  mayRearm: left => left > 0,
  exhaustedCode: () => '0xC004D307',
  rearmsFrom: () => true,
  rearmsAfter: left => left - 1,
  rearmsAfterServicePack: left => left + 1,
  licenseAfterRearm: (_license, graceEndsAt) => outOfBoxGrace(graceEndsAt),
  identityAfterRearm: nextClientMachineId,
  keyAfterRearm: machine => machine.installedKey,
  cachedHostAfterRearm: () => null,
};
