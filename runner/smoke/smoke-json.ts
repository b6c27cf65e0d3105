import { conclude } from './conclude.js';
import { type SmokeReport, smokeExitCode } from './smoke-report.js';

/** What JSON may hold and a terminal or a log had better not see. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** What a smoke found, as JSON in format `va-tck-smoke/1`. Characters that command a terminal or reorder what is seen are escaped: all of
 * them stand in strings, where the escape means the same. */
export function smokeJson(report: SmokeReport): string {
  const { line } = conclude(report);
  const whole = { format: 'va-tck-smoke/1', ...report, conclusion: line, exitCode: smokeExitCode(report) };
  const text = JSON.stringify(whole, null, 2);
  return `${text.replace(unseen, character => (character === '\n' ? character : escaped(character)))}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
