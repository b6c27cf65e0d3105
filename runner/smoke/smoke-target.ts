import { Fault } from '../../contracts/faults.js';
import type { Interpretation } from '../../contracts/interpretations/interpretation.js';
import { keyRing } from '../../contracts/key-ring.js';
import type { TargetControl, TargetDescription, TargetProfile } from '../../contracts/types/target-control.js';
import type { Stage, StageBuilder } from '../../lab/stage.js';
import type { Target } from '../../targets/target.js';
import { readingsOfRun } from '../plan/readings.js';
import { type Asked, askVerb, type Claim, kept } from './ask-verb.js';
import type { ProfileReport, SmokeReport, VerbReport } from './smoke-report.js';
import { filledIn, type LabFacts, smokeVerbs } from './smoke-verbs.js';

const domain = 'contoso.com';
const everyVerb = Object.keys(smokeVerbs) as (keyof TargetControl)[];

/** What a smoke is made of. */
export interface SmokeParts {
  target: Target;
  interpretations: readonly Interpretation[];
  /** Opens the lab; asked only once the target has said what it is. */
  openLab(): Promise<StageBuilder>;
  /** The profiles to be smoked, of those that the target declares. */
  profilesOf(description: TargetDescription): readonly TargetProfile[];
}

/** Asks every verb of the target's profiles once, in a lab of its own for each, and tells what became of it. Rejects where the kit or its
 * environment fails. */
export async function smokeTarget({ target, interpretations, openLab, profilesOf }: SmokeParts): Promise<SmokeReport> {
  const { request } = smokeVerbs.describe;
  const asked = await askVerb(target, 'describe', request, { declared: true, of: 'every target describes itself' });
  const description = (asked.result ?? null) as TargetDescription | null;
  const about = { target: target.spec.text, description };
  if (description === null) return { ...about, describe: asked.report, profiles: [] };

  const describe = { ...asked.report, ...unknownReading(interpretations, description) };
  const lab = await openLab();
  try {
    const profiles: ProfileReport[] = [];
    for (const profile of profilesOf(description)) {
      const stage = await lab.raise(smokeVerbs.open.request.now);
      try {
        profiles.push({ profile, verbs: await smokeProfile(target, profile, description, stage, lab) });
      } finally {
        await stage.close();
      }
    }
    return { ...about, describe, profiles };
  } finally {
    await lab.close();
  }
}

/** A reading that is not in the register cannot be followed by the lab. */
function unknownReading(
  register: readonly Interpretation[],
  description: TargetDescription,
): Pick<VerbReport, 'status' | 'message'> | null {
  try {
    readingsOfRun(register, description);
    return null;
  } catch (error) {
    if (!(error instanceof Fault) || error.attribution !== 'target') throw error;
    return { status: 'wrong-claim', message: error.message };
  }
}

async function smokeProfile(
  target: Target,
  profile: TargetProfile,
  description: TargetDescription,
  stage: Stage,
  lab: StageBuilder,
): Promise<VerbReport[]> {
  await stage.dns.control.addZone({ zone: domain, updates: 'accepted' });
  const facts: Partial<LabFacts> = {
    keyRing: [...keyRing],
    dnsServers: [stage.dns.endpoint],
    activationServiceUrl: stage.activationService.url,
    ...(await stage.placeComputer()),
  };
  const succeeded = new Set<keyof TargetControl>(['describe']);
  const reports: VerbReport[] = [];
  for (const verb of everyVerb.filter(verb => verb !== 'describe' && smokeVerbs[verb].profiles.includes(profile))) {
    const claim = claimOf(verb, profile, description);
    const request = filledIn(verb, profile, facts);
    const skipped = reasonNotAsked(verb, claim, succeeded, target.lost());
    if (skipped !== null) {
      const report = { verb, status: 'not-asked', message: skipped, sent: kept(request) } as const;
      reports.push({ ...report, received: null, violation: null });
      continue;
    }
    const { report, result } = outOfTheLab(await askVerb(target, verb, request, claim), lab.boundaryViolation());
    if (report.status === 'ok') succeeded.add(verb);
    if (verb === 'open' && result !== undefined) facts.world = (result as { world: string }).world;
    reports.push(report);
  }
  return reports;
}

function claimOf(verb: keyof TargetControl, profile: TargetProfile, description: TargetDescription): Claim {
  const { needs } = smokeVerbs[verb];
  if (needs === null) return { declared: true, of: `every target of profile ${profile} has this verb` };
  const declared = [...description.interfaces, ...description.capabilities].some(name => name === needs);
  return { declared, of: `${declared ? 'it declares' : 'it does not declare'} ${needs}` };
}

/** A verb that is not declared is asked as long as there is something to ask it of. */
function reasonNotAsked(
  verb: keyof TargetControl,
  { declared }: Claim,
  succeeded: ReadonlySet<keyof TargetControl>,
  lost: string | null,
): string | null {
  if (lost !== null) return lost;
  const after = smokeVerbs[verb].after.filter(before => declared || before !== 'stimulate');
  const missing = after.find(before => !succeeded.has(before));
  return missing === undefined ? null : `nothing to ask without a result of "${missing}"`;
}

/** Whatever was answered, a request that left the lab is what there is to say. */
function outOfTheLab(asked: Asked, violation: string | null): Asked {
  if (violation === null) return asked;
  return { ...asked, report: { ...asked.report, status: 'fault', message: violation } };
}
