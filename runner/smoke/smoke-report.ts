import type { TargetControl, TargetDescription, TargetProfile } from '../../contracts/types/target-control.js';
import { exitCodeOf } from '../ending/exit-codes.js';

/** What became of one verb. */
export type VerbStatus =
  /** Answered with a result, as the contract has it. */
  | 'ok'
  /** Not declared, and answered `unsupported`: what it says of itself is true. */
  | 'declined'
  /** Declared, or every target's of this profile, and answered `unsupported`. */
  | 'unsupported'
  /** Not declared, and answered with a result or a fault; or a reading is declared that nobody knows. */
  | 'wrong-claim'
  /** The implementation broke, and its adapter said so. */
  | 'fault'
  /** Something was answered that is not the contract. */
  | 'violation'
  /** Nothing was answered in time. */
  | 'late'
  /** It was there, and is no more. */
  | 'gone'
  /** It never was. */
  | 'not-reached'
  /** What comes before it had no result. */
  | 'not-asked';

/** One verb with everything needed to see what went wrong. Whatever came from the target is bounded, and not yet neutralised. */
export interface VerbReport {
  verb: keyof TargetControl;
  status: VerbStatus;
  /** What was found, in words; null where all is well. */
  message: string | null;
  sent: unknown;
  /** Null where nothing came. */
  received: unknown;
  /** Where the answer breaks which rule, and the part of the schema that says so; null where it does not. */
  violation: { path: string; rule: string; wanted: unknown } | null;
}

/** The verbs of one profile, in the order in which they were asked. */
export interface ProfileReport {
  profile: TargetProfile;
  verbs: VerbReport[];
}

/** Everything that `va-tck smoke` found. */
export interface SmokeReport {
  target: string;
  /** Null where the target could not say what it is. */
  description: TargetDescription | null;
  /** `describe`, which comes before all profiles. */
  describe: VerbReport;
  profiles: ProfileReport[];
}

/** Whose the fault is, as far as answers can tell. */
export type Side = 'adapter' | 'implementation' | 'either';

/** Of nobody where all is well, or where a verb was not asked because of another. */
export const sideOf: { readonly [Status in VerbStatus]: Side | null } = {
  ok: null,
  declined: null,
  unsupported: 'implementation',
  'wrong-claim': 'implementation',
  fault: 'implementation',
  violation: 'adapter',
  'not-reached': 'adapter',
  // Which of the two keeps silent, or ended, cannot be seen from here.
  late: 'either',
  gone: 'either',
  'not-asked': null,
};

/** The verbs that are the fault of one side, each once. */
export function verbsOf(report: SmokeReport, side: Side): VerbReport[] {
  return allVerbs(report).filter(({ status }) => sideOf[status] === side);
}

/** `describe`, then the verbs of every profile. */
export function allVerbs({ describe, profiles }: SmokeReport): VerbReport[] {
  return [describe, ...profiles.flatMap(({ verbs }) => verbs)];
}

/** From the table of `va-tck run`. An adapter's fault is named first: until it is mended, the others are worth little. */
export function smokeExitCode(report: SmokeReport): number {
  if (verbsOf(report, 'adapter').length > 0) return exitCodeOf('could-not-run', 'adapter');
  if (verbsOf(report, 'either').length > 0) return exitCodeOf('could-not-run', 'target');
  const isWell = allVerbs(report).every(({ status }) => status === 'ok' || status === 'declined');
  return exitCodeOf(isWell && report.profiles.length > 0 ? 'conformant' : 'not-conformant', null);
}
