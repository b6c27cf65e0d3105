import { targetControl } from '../../contracts/generated/verbs.js';
import type { TargetControl } from '../../contracts/types/target-control.js';
import { boundedJson } from '../../reports/index.js';
import type { Target } from '../../targets/target.js';
import { troubleOf } from '../../targets/trouble-of.js';
import type { VerbReport } from './smoke-report.js';
import type { AskedVerb } from './smoke-verbs.js';
import { wantedAt } from './wanted.js';

/** Longest message that is kept, as JSON in UTF-16 units. */
const longestMessage = 2_000;

/** Whether a target has a verb, by what it says of itself. */
export interface Claim {
  declared: boolean;
  /** What it is about: `slmgr`; or why it is every target's. */
  of: string;
}

/** A verb that was asked: what there is to report of it, and its result where it has one. */
export interface Asked {
  report: VerbReport;
  result: unknown;
}

/** Asks one verb and says what became of it. Rejects where somebody else than the target is to blame. */
export async function askVerb(
  { control }: Pick<Target, 'control'>,
  verb: keyof TargetControl,
  request: unknown,
  claim: Claim,
): Promise<Asked> {
  const report = (told: Partial<VerbReport> & Pick<VerbReport, 'status'>): VerbReport => ({
    verb,
    message: null,
    sent: kept(request),
    received: null,
    violation: null,
    ...told,
  });
  try {
    const answer = await (control[verb] as AskedVerb)(request);
    const received = kept(answer);
    const judged = judge(answer, claim);
    return { report: report({ ...judged, received }), result: 'result' in answer ? answer.result : undefined };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (trouble.kind !== 'violation') return { report: report({ status: trouble.kind, message }), result: undefined };
    const { path, rule } = trouble.violation;
    const wanted = wantedAt(targetControl.verbs[verb].path, path);
    const received = kept(trouble.received);
    return {
      report: report({ status: 'violation', message, received, violation: { path, rule, wanted } }),
      result: undefined,
    };
  }
}

type AnswerOf = Awaited<ReturnType<AskedVerb>>;

function judge(answer: AnswerOf, { declared, of }: Claim): Pick<VerbReport, 'status' | 'message'> {
  if ('unsupported' in answer) {
    if (!declared) return { status: 'declined', message: null };
    return { status: 'unsupported', message: `answered unsupported, and ${of}` };
  }
  if (!declared) {
    const what = 'result' in answer ? 'a result' : 'a fault';
    return { status: 'wrong-claim', message: `answered with ${what}, though ${of}: declare it, or answer unsupported` };
  }
  if ('fault' in answer) return { status: 'fault', message: 'the implementation broke, and its adapter said so' };
  return { status: 'ok', message: null };
}

/** A message as it is where it is short; else its beginning, as text. */
export function kept(message: unknown): unknown {
  const text = JSON.stringify(message) ?? 'null';
  return text.length <= longestMessage ? message : boundedJson(message, 0, longestMessage);
}
