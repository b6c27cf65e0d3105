import { type DisplayLine, displayLines, type LineName } from '../../mocks/machine/core/slmgr/display-lines.js';
import type { Mutant } from '../mutant.js';

/** A computer that prints one line of `/dli` and `/dlv` otherwise; `line` is handed what the guide's would print. */
export function brokenLine(
  id: string,
  breaks: string,
  kills: Mutant['kills'],
  name: LineName,
  line: (printed: string, from: Parameters<DisplayLine>[0]) => string | null,
): Mutant {
  const broken: DisplayLine = from => {
    const printed = displayLines[name](from);
    return printed === null ? null : line(printed, from);
  };
  return { id, breaks, kills, machine: { displayLines: { ...displayLines, [name]: broken } } };
}

/** A computer that leaves one line out. */
export function missingLine(name: LineName, kills: Mutant['kills']): Mutant {
  return brokenLine(`no-${name}-line`, `slmgr leaves the line "${name}" out.`, kills, name, () => null);
}
