import type { Edition } from '../contracts/profiles/policy-profile.js';
import type { Account, CreateComputer, DisplayLanguage } from '../contracts/types/target-control.js';
import type { TokenCertificate } from '../contracts/types/token-activation.js';
import type { Place } from './stage.js';

/** How a computer differs from an ordinary one. */
export interface ComputerTraits {
  virtualMachine?: boolean;
  qualifyingMarker?: boolean;
  clockOffsetMinutes?: number;
  clientMachineId?: string;
  domain?: string;
  /** The DNS suffix search list. */
  searchSuffixes?: readonly string[];
  displayLanguage?: DisplayLanguage;
  serverCore?: boolean;
  accounts?: readonly Account[];
  certificates?: readonly TokenCertificate[];
}

/** What is particular to one computer: its ids and where it stands. */
type Particulars = Pick<CreateComputer, 'clientMachineId' | 'hardwareId'> & Place;

/** The description of a new computer, without the world that it comes into. */
export function describeComputer(
  computer: string,
  runs: Edition,
  domain: string,
  traits: ComputerTraits,
  particulars: Particulars,
): Omit<CreateComputer, 'world'> {
  const { certificates, clientMachineId } = traits;
  return {
    computer,
    domain,
    searchSuffixes: [...(traits.searchSuffixes ?? [])],
    displayLanguage: traits.displayLanguage ?? 'en-US',
    serverCore: traits.serverCore ?? false,
    accounts: [...(traits.accounts ?? [])],
    edition: runs.id,
    virtualMachine: traits.virtualMachine ?? false,
    qualifyingMarker: traits.qualifyingMarker ?? true,
    clockOffsetMinutes: traits.clockOffsetMinutes ?? 0,
    ...particulars,
    ...(clientMachineId === undefined ? {} : { clientMachineId }),
    ...(certificates === undefined ? {} : { certificates: [...certificates] }),
  };
}
