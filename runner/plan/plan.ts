import type { Clause, Profile } from '../../contracts/catalogue/clause.js';
import { Fault } from '../../contracts/faults.js';
import type { Plan, Shard } from '../../contracts/types/results.js';
import type { TargetDescription } from '../../contracts/types/target-control.js';
import type { Kit } from '../kit.js';
import { partOf } from '../shards/part-of.js';
import { reasonNotApplicable } from './applicability.js';
import { planHash } from './plan-hash.js';
import type { FeatureScenario } from './read-features.js';
import { isSelected, type Selection, selectionWords } from './selection.js';
import { tagReader } from './tags.js';

/** A scenario of the plan. */
export interface PlannedScenario extends FeatureScenario {
  /** Ids of the profile's clauses that it judges. */
  clauses: readonly string[];
  /** Interpretation id → reading that it is about. */
  readings: Readonly<Record<string, string>>;
  /** Why it will not be run against this target; null where it will. */
  notApplicable: string | null;
}

/** What will run, fixed before anything runs. */
export interface RunPlan {
  record: Plan;
  profile: Profile;
  /** The profile's clauses, in guide order. */
  clauses: readonly Clause[];
  /** Of this run: of a shard, its part. */
  scenarios: readonly PlannedScenario[];
  /** Every scenario that judges a clause of the profile, those that the selection leaves out too. */
  inProfile: readonly PlannedScenario[];
  /** Testable clauses of the profile that no scenario of the kit judges: there should be none. */
  unjudged: readonly string[];
}

interface PlanQuestion {
  kit: Kit;
  profile: Profile;
  description: TargetDescription;
  /** Interpretation id → reading of this run. */
  readings: Readonly<Record<string, string>>;
  selection: Selection;
  /** The part to take; without it, the whole. */
  shard?: Shard | null;
  features: readonly FeatureScenario[];
}

/** Plans a run: the scenarios that judge a clause of the profile, less what the selection leaves out; each with the reason, where there is
 * one, why it does not apply to this target. */
export function makePlan({
  kit,
  profile,
  description,
  readings,
  selection,
  shard = null,
  features,
}: PlanQuestion): RunPlan {
  const clauses = clausesOf(kit, profile);
  const places = new Map(clauses.map(({ id }, place) => [id, place]));
  const readTags = tagReader(kit);
  const inGuideOrder = (ids: readonly string[]) =>
    ids
      .map(id => places.get(id) ?? 0)
      .sort((one, other) => one - other)
      .flatMap(place => clauses[place] ?? []);
  const inProfile: PlannedScenario[] = [];
  for (const scenario of features) {
    const meaning = readTags(scenario.tags);
    if (meaning.unknown.length > 0) {
      throw new Fault('kit', `${scenario.id} has tags that mean nothing: ${meaning.unknown.join(', ')}`);
    }
    const judged = meaning.clauses.filter(id => places.has(id));
    if (judged.length === 0) continue;
    const asked = { clauses: inGuideOrder(judged), readings: meaning.readings, steps: scenario.steps };
    const notApplicable = reasonNotApplicable(asked, { kit, profile, description, readings });
    inProfile.push({ ...scenario, clauses: judged, readings: meaning.readings, notApplicable });
  }
  const scenarios = inProfile.filter(scenario => isSelected(scenario, scenario.clauses, selection));
  const words = selectionWords(selection);
  const allJudged = new Set(inProfile.flatMap(({ clauses: ids }) => ids));
  return {
    record: {
      hash: planHash(kit, profile, inProfile, clauses),
      full: words.length === 0,
      selection: words,
      scenarios: scenarios.length,
      shard,
    },
    profile,
    clauses,
    scenarios: partOf(scenarios, shard),
    inProfile,
    unjudged: clauses
      .filter(({ id, notTestable }) => notTestable === undefined && !allJudged.has(id))
      .map(({ id }) => id),
  };
}

/** The clauses that a profile's target is judged by; the reference run judges all. */
export function clausesOf(kit: Pick<Kit, 'clauses'>, profile: Profile): readonly Clause[] {
  return profile === 'reference' ? kit.clauses : kit.clauses.filter(clause => clause.profiles.includes(profile));
}
