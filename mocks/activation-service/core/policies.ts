import type { PolicyProfile } from '../../../contracts/profiles/policy-profile.js';
import type {
  HostKey,
  KeyRingEntry,
  MultipleActivationKey,
  ServiceStanding,
} from '../../../contracts/types/key-ring.js';
import type { Count, HardwareId, Hresult } from '../../../contracts/types/values.js';
import type { Account } from './state.js';

/** Who asks. `computerName` is `null` where only an installation id was read out. */
export interface Computer {
  hardwareId: HardwareId;
  computerName: string | null;
}

/** Every rule of the activation service that can be told apart by a test. A reading of an ambiguity, or a broken service, replaces one
 * entry. */
export interface ActivationServicePolicies {
  /** The key that was typed, or `undefined` where the service does not know it: 0xC004C001. */
  findKey(typed: string, ring: ReadonlyMap<string, KeyRingEntry>): KeyRingEntry | undefined;
  /** What a key's standing with the service means: invalid 0xC004C001, blocked 0xC004C003 (Table 10). */
  standingRefusal(standing: ServiceStanding): Hresult | null;
  /** A setup key belongs to every KMS client and activates nothing with the service: 0xC004C001. */
  setupKeyRefusal(): Hresult | null;

  /** What makes a computer the same computer in an account. */
  identifyComputer(computer: Computer): string;
  /** May this KMS host key be activated on this computer, going by how many different ones it was activated on? */
  hostKeyComputersAllow(account: Account, computer: string, profile: PolicyProfile): boolean;
  /** May it be activated once more, going by how often it was? Registered interpretation `host-key-limit`. */
  hostKeyActivationsAllow(account: Account, computer: string, profile: PolicyProfile): boolean;
  /** 0xC004C008 where one of the two forbids it. */
  hostKeyRefusal(
    key: HostKey,
    account: Account,
    computer: string,
    profile: PolicyProfile,
    policies: ActivationServicePolicies,
  ): Hresult | null;

  /** A MAK without an extension is used up when its allowance is: 0xC004C020. */
  makAllowanceRefusal(key: MultipleActivationKey, account: Account): Hresult | null;
  /** A MAK with an extension is used up when both are: 0xC004C021. */
  makExtensionRefusal(key: MultipleActivationKey, account: Account): Hresult | null;

  /** The account after one activation. The same computer again is one more activation. */
  bookActivation(account: Account, computer: string): Account;
  /** The account after a confirmation id was issued: as after an online activation. */
  bookConfirmation(account: Account, computer: string): Account;
  /** The account after a refusal: nothing is booked. */
  bookRefusal(account: Account, computer: string): Account;

  /** Is this an installation id that can be read? If not: 0xC004F02C. */
  readInstallationId(text: string): { keyNumber: number; hardwareId: HardwareId } | null;
  /** The confirmation id that is issued for a readable installation id. */
  issueConfirmationId(installationId: string): string;

  /** What is left on a MAK; `null` for a KMS host key, which has no total. */
  activationsRemaining(key: KeyRingEntry, account: Account): Count | null;
}
