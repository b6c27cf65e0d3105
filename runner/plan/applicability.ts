import type { Clause, Profile } from '../../contracts/catalogue/clause.js';
import type { TargetDescription } from '../../contracts/types/target-control.js';
import type { Kit } from '../kit.js';
import { needsVirtualClock } from './needs-virtual-clock.js';
import type { FeatureScenario } from './read-features.js';
import { rolesOfTarget } from './readings.js';

interface Asked {
  clauses: readonly Clause[];
  readings: Readonly<Record<string, string>>;
  steps: FeatureScenario['steps'];
}

interface Against {
  kit: Pick<Kit, 'interpretations'>;
  profile: Profile;
  description: TargetDescription;
  readings: Readonly<Record<string, string>>;
}

/** Why a scenario cannot be asked of this target; null where it can. Either a clause or a step needs what the target does not declare, or the
 * scenario is about another reading of the guide than the one the target follows. The reference follows every reading it is asked to,
 * and where the lab plays the role, so does the lab. */
export function reasonNotApplicable(asked: Asked, against: Against): string | null {
  return (
    lacking(asked.clauses, against.description) ??
    inRealTime(asked, against.description) ??
    withoutKeys(asked.clauses, against) ??
    readOtherwise(asked.readings, against)
  );
}

/** A computer becomes a KMS host by its key, which is installed by slmgr or through WMI. A bare host has a verb for that. */
function withoutKeys(clauses: readonly Clause[], { profile, description: { interfaces } }: Against): string | null {
  if (profile !== 'machine' || interfaces.includes('slmgr') || interfaces.includes('wmi')) return null;
  const judged = clauses.find(({ role }) => role === 'kms-host');
  if (judged === undefined) return null;
  return `The target declares neither slmgr nor wmi, one of which ${judged.id} needs: a computer becomes a KMS host by its key.`;
}

function lacking(clauses: readonly Clause[], description: TargetDescription): string | null {
  const has = new Set<string>([...description.interfaces, ...description.capabilities]);
  for (const { id, needs } of clauses) {
    const missing = needs.filter(need => !has.has(need));
    if (missing.length > 0) return `The target does not declare ${missing.join(', ')}, which ${id} needs.`;
  }
  return null;
}

function inRealTime(asked: Asked, { capabilities }: TargetDescription): string | null {
  const step = capabilities.includes('virtual-clock') ? null : needsVirtualClock(asked);
  return step === null ? null : `The target does not declare virtual-clock, which the step "${step}" needs.`;
}

function readOtherwise(asked: Readonly<Record<string, string>>, { kit, profile, readings }: Against): string | null {
  if (profile === 'reference') return null;
  for (const [id, reading] of Object.entries(asked)) {
    const interpretation = kit.interpretations.find(known => known.id === id);
    if (interpretation === undefined || !rolesOfTarget[profile].includes(interpretation.role)) continue;
    if (readings[id] !== reading) {
      return `The target reads ${id} as "${readings[id]}"; this scenario is about "${reading}".`;
    }
  }
  return null;
}
