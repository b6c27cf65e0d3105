import { type Computer, fullName } from '../machine.js';
import type { Credentials } from '../slmgr/command-line.js';
import type { Options } from '../slmgr/option.js';
import { advancedOptions } from '../slmgr/options/advanced.js';
import { globalOptions } from '../slmgr/options/global.js';
import { kmsClientOptions } from '../slmgr/options/kms-client.js';
import { kmsHostOptions } from '../slmgr/options/kms-host.js';
import { rearmOptions } from '../slmgr/options/rearm.js';
import { telephoneOptions } from '../slmgr/options/telephone.js';
import { tokenOptions } from '../slmgr/options/token.js';

/** With which rights a command arrives at another computer. */
export type RemoteRights = 'administrator' | 'standard';

/** Policies of the slmgr script, one entry each. */
export interface SlmgrPolicies {
  /** What each option does, and who may use it (Table 2). */
  slmgrOptions: Options;
  /** The option that was typed, as `slmgrOptions` names it; null where this is none, but a computer, a user or a password. */
  optionTyped(typed: string): string | null;
  /** Whether so many parameters may stand before the option (Slmgr.vbs, syntax). */
  parametersAllowed(count: number): boolean;
  /** The computer that a command is for which names none (Table 2, computer name). */
  defaultComputer(own: Computer, computers: readonly Computer[]): Computer;
  /** The computer that was named, by its short or full name; null where there is none (Table 2, computer name). */
  computerNamed(typed: string, own: Computer, computers: readonly Computer[]): Computer | null;
  /** Whether slmgr of one computer can manage the other (Slmgr.vbs, across versions). */
  managesGeneration(own: Computer, target: Computer): boolean;
  /** The rights on another computer: those of the account that was named, else those of whoever typed the command; null: none. Registered
   * interpretation `account-from-unelevated-prompt`. */
  remoteRights(target: Computer, credentials: Credentials | null, elevated: boolean): RemoteRights | null;
}

/** The guide's, in the default reading. */
export const standardSlmgr: SlmgrPolicies = {
  slmgrOptions: {
    ...globalOptions,
    ...advancedOptions,
    ...rearmOptions,
    ...telephoneOptions,
    ...kmsClientOptions,
    ...kmsHostOptions,
    ...tokenOptions,
  },
  optionTyped: typed => (/^[/-]/.test(typed) ? `/${typed.slice(1).toLowerCase()}` : null),
  parametersAllowed: count => count === 0 || count === 1 || count === 3,
  defaultComputer: own => own,
  computerNamed: (typed, _own, computers) => {
    const wanted = typed.toLowerCase();
    const found = computers.find(known => known.name.toLowerCase() === wanted || fullName(known) === wanted);
    return found ?? null;
  },
  managesGeneration: (own, target) => ofThisGeneration(own) === ofThisGeneration(target),
  remoteRights: (target, credentials, elevated) => {
    if (credentials === null) return elevated ? 'administrator' : 'standard';
    const { user, password } = credentials;
    const account = target.accounts.find(
      known => known.user.toLowerCase() === user.toLowerCase() && known.password === password,
    );
    return account?.administrator === true ? 'administrator' : null;
  },
};

/** Windows 7 and Windows Server 2008 R2, whose WMI is another than that of Windows Vista and Windows Server 2008. */
function ofThisGeneration({ edition }: Computer): boolean {
  return edition.group === 'windows-7' || edition.group.startsWith('server-2008-r2');
}
