import { composeInstallationId } from '../../../contracts/offline/installation-id.js';
import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type { Attempted } from './activate-kms.js';
import { activatedForGood } from './activate-online.js';
import type { Asking } from './ask.js';
import type { Machine } from './machine.js';
import type { MachinePolicies } from './policies.js';

/** The installation id for telephone activation; null where no product key is installed (Table 12, OfflineInstallationId). */
export function installationIdOf(machine: Machine): string | null {
  if (machine.installedKey === null) return null;
  return composeInstallationId(machine.installedKey.number, machine.computer.hardwareId);
}

/** Deposits a confirmation id (Table 12, DepositOfflineConfirmationId; Table 10, 0xC004F02C). */
export function* depositConfirmationId(
  machine: Machine,
  typed: string,
  profile: PolicyProfile,
  policies: MachinePolicies,
  now: number,
): Asking<Attempted> {
  const installationId = installationIdOf(machine);
  if (installationId === null) return { machine, code: '0xC004F014' };
  switch (policies.judgeConfirmationId(installationId, typed)) {
    case 'malformed':
      return { machine, code: '0xC004F02C' };
    case 'wrong':
      return { machine, code: '0xC004F04D' };
    case 'ok':
      return yield* activatedForGood(machine, profile, policies, now);
  }
}
