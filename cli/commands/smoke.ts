import type { Profile } from '../../contracts/catalogue/clause.js';
import type { TargetDescription, TargetProfile } from '../../contracts/types/target-control.js';
import { beforeTheRecord } from '../../runner/ending/before-the-record.js';
import { endIfStuck } from '../../runner/ending/end-if-stuck.js';
import { chooseProfile } from '../../runner/identify-target.js';
import { screenOf } from '../../runner/progress/terminal-screen.js';
import { smokeJson } from '../../runner/smoke/smoke-json.js';
import { type SmokeReport, smokeExitCode } from '../../runner/smoke/smoke-report.js';
import { smokeTarget } from '../../runner/smoke/smoke-target.js';
import { smokeText } from '../../runner/smoke/smoke-text.js';
import { openTarget } from '../../targets/open-target.js';
import { parseTarget } from '../../targets/parse-target.js';
import { readConfigFile } from '../config-file.js';
import { loadKit } from '../load-kit.js';
import { modules } from '../modules.js';
import { printLog } from '../print-log.js';
import { type RunFlags, settingsOf } from '../settings.js';

/** The options of `va-tck smoke`, as typed. */
export interface SmokeFlags extends Pick<RunFlags, 'target' | 'profile' | 'timeout' | 'config'> {
  format: 'text' | 'json';
}

/** `va-tck smoke`: asks every verb once, and tells an adapter's fault from an implementation's. Answers with the exit code. */
export async function smokeCommand({ format, ...flags }: SmokeFlags): Promise<number> {
  const settings = settingsOf(flags, readConfigFile(flags.config));
  const { timeoutMilliseconds } = settings;
  const spec = parseTarget(settings.target);
  const moment = `while ${settings.target} was smoked`;
  const smoke = async (): Promise<SmokeReport> => {
    const onStuck = (frames: readonly string[]) => endIfStuck(settings.target, frames);
    const target = await openTarget(spec, { timeoutMilliseconds, modules, onLog: printLog, onStuck });
    try {
      return await smokeTarget({
        target,
        interpretations: loadKit().interpretations,
        openLab: async () => {
          const { buildEmbeddedStages } = await import('../../lab/embedded/build-stage.js');
          return buildEmbeddedStages({}, { kitAlone: spec.kind !== 'module' });
        },
        profilesOf: description => profilesOf(settings.profile, settings.target, description),
      });
    } finally {
      await target.close();
    }
  };
  const report = await beforeTheRecord(settings.target, smoke, moment);
  const exitCode = smokeExitCode(report);
  process.stdout.write(
    format === 'json' ? smokeJson(report) : smokeText(report, screenOf(process.stdout, process.env).colour),
  );
  return exitCode;
}

/** As asked; else all that the target declares, which is what the reference's own profile comes to. */
function profilesOf(asked: Profile | null, target: string, description: TargetDescription): readonly TargetProfile[] {
  const profile = asked === null ? null : chooseProfile({ profile: asked, target }, description);
  return profile === null || profile === 'reference' ? [...new Set(description.profiles)] : [profile];
}
