import type { Profile } from '../contracts/catalogue/clause.js';
import { Fault } from '../contracts/faults.js';
import type { TargetDescription } from '../contracts/types/target-control.js';
import type { Target } from '../targets/target.js';
import { UsageError } from './misuse/usage-error.js';
import { type RunSettings, referenceTarget } from './run-settings.js';

/** Asks the target what it is. */
export async function describeTarget(target: Target): Promise<TargetDescription> {
  const answer = await target.control.describe({});
  if ('result' in answer) return answer.result;
  const why = 'fault' in answer ? answer.fault : `it does not support "describe": ${answer.unsupported}`;
  throw new Fault('target', `the target ${target.spec.text} could not describe itself: ${why}`);
}

/** The profile of this run: as asked, or the reference's own, or the first the target declares. */
export function chooseProfile(
  { profile, target }: Pick<RunSettings, 'profile' | 'target'>,
  { profiles, name }: TargetDescription,
): Profile {
  const isReference = target === referenceTarget;
  if (profile === null) return isReference ? 'reference' : (profiles[0] ?? 'machine');
  if (profile === 'reference') {
    if (isReference) return profile;
    throw new UsageError(
      `--profile reference is the kit's own run against ${referenceTarget}; ${declared(name, profiles)}`,
    );
  }
  if (profiles.includes(profile)) return profile;
  throw new UsageError(`--profile ${profile}: ${declared(name, profiles)}`);
}

function declared(name: string, profiles: readonly string[]): string {
  return `the target "${name}" declares ${profiles.join(' and ')}`;
}
