import { Fault } from '../contracts/faults.js';
import type { RunHeader } from '../contracts/types/results.js';
import type { SessionConfiguration } from '../lab/session.js';
import type { Target } from '../targets/target.js';
import { beforeTheRecord } from './ending/before-the-record.js';
import { checkProfile, type Known, readKnown } from './gate/read-known.js';
import { chooseProfile, describeTarget } from './identify-target.js';
import { judge } from './judge.js';
import { UsageError } from './misuse/usage-error.js';
import { makePlan, type RunPlan } from './plan/plan.js';
import { type FeatureScenario, readFeatures } from './plan/read-features.js';
import { readingsOfRun } from './plan/readings.js';
import { checkSelection } from './plan/selection.js';
import { prepareOutputFolder } from './record/output-folder.js';
import type { PreparedRun, RunEnding, RunParts } from './run-parts.js';

/** Judges a target: reads the features, asks the target what it is, fixes the plan, runs it, records and reports. Rejects, with nothing run,
 * with a `UsageError`, or with a `Fault` that says who kept the run from starting. */
export async function run(parts: RunParts): Promise<RunEnding> {
  const { kit, settings } = parts;
  const features = await readFeatures(kit, settings.tags);
  checkSelection(settings, features, kit);
  const known = readKnown(parts);
  prepareOutputFolder(settings.out);
  const target = await beforeTheRecord(settings.target, () => parts.openTarget());
  try {
    const prepared = await beforeTheRecord(settings.target, () => prepare(parts, target, features, known));
    return await judge(prepared).catch(async cause => {
      await prepared.session.close();
      throw cause;
    });
  } finally {
    await target.close();
  }
}

async function prepare(
  parts: RunParts,
  target: Target,
  features: readonly FeatureScenario[],
  known: Known,
): Promise<PreparedRun> {
  const { kit, settings, screen } = parts;
  const description = await describeTarget(target);
  const profile = chooseProfile(settings, description);
  checkProfile(known, profile);
  const { lab, seed, shard } = settings;
  const readings = readingsOfRun(kit.interpretations, description);
  const byId = Object.fromEntries(readings.map(({ interpretation, reading }) => [interpretation, reading]));
  const plan = makePlan({ kit, profile, description, readings: byId, selection: settings, shard, features });
  if (plan.record.scenarios === 0) throw nothingSelected(plan);
  const header: RunHeader = {
    format: 'va-tck-results/1',
    kit: { name: kit.name, version: kit.version },
    policyProfile: kit.policyProfile,
    profile,
    lab,
    target: settings.target,
    description,
    seed,
    plan: plan.record,
    readings,
    waivers: [...known.accepted.waivers],
  };
  const { spec } = target;
  const { serviceUrl, timeoutMilliseconds } = settings;
  if (serviceUrl !== null && (spec.kind !== 'module' || lab !== 'embedded')) {
    throw new UsageError(
      '--service-url is for a target module in the embedded lab: only there the kit can answer in its place',
    );
  }
  const configuration: SessionConfiguration = {
    lab,
    profile,
    target: target.control,
    announce: environment => target.announce(environment),
    description,
    timeoutMilliseconds,
    seed,
    readings: byId,
    ...(spec.kind === 'module' ? { targetModule: { specifier: spec.specifier, timeoutMilliseconds } } : {}),
    ...(serviceUrl === null ? {} : { serviceUrl }),
  };
  const session = await parts.startSession(configuration);
  return { kit, settings, screen, target, session, plan, header, ...known };
}

function nothingSelected({ record, profile }: RunPlan): Error {
  if (record.full) return new Fault('kit', `no scenario judges a clause of profile ${profile}`);
  return new UsageError(
    `no scenario of profile ${profile} is selected by ${record.selection.join(' ')}; nothing was run. ` +
      `See: va-tck list scenarios --profile ${profile}`,
  );
}
