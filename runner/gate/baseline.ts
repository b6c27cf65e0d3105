import type { Profile } from '../../contracts/catalogue/clause.js';
import type { JsonDocument } from './json-document.js';

/** What a baseline says of a failure that is known. */
export interface KnownFailure {
  /** `features/thresholds.feature > rule > name`, or `features/thresholds.feature:14`. */
  scenario: string;
  /** One of the clauses that the scenario judges. */
  clause: string;
  /** The message of the failure; `*` stands for what varies. */
  message: string;
  /** Why it may fail for now. */
  reason: string;
  owner: string;
  /** The last day on which it is known: `2027-03-31`. */
  expires: string;
}

/** Scenarios that were not applicable, all for one reason. */
export interface KnownSkips {
  /** As the run gives it; `*` stands for what varies. */
  reason: string;
  scenarios: readonly string[];
}

/** Something that stands in a file, and the lines on which its parts stand. */
export type Placed<Entry> = Entry & { lines: { [name in keyof Entry]: number } & { first: number; last: number } };

/** Scenarios that were not applicable, each with its line; of those that are named by file and line, several may stand on one. */
export interface PlacedSkips {
  reason: string;
  scenarios: readonly { id: string; line: number }[];
}

/** A baseline: what a target is known to fail, and what it is known not to be asked. */
export interface Baseline {
  profile: Profile;
  knownFailures: readonly Placed<KnownFailure>[];
  /** By reason, as they stand in the file. */
  notApplicable: readonly PlacedSkips[];
  /** Where it was read. */
  document: JsonDocument;
}

export const baselineFormat = 'va-tck-baseline/1';
