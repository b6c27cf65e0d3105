import { exitCodes } from '../../runner/ending/exit-codes.js';

/** Every way in which `va-tck run` can end, as rows of Markdown. */
export function exitCodesTable(): string {
  const rows = exitCodes.map(({ code, name, meaning }) => `| ${code} | ${name} | ${meaning} |`);
  return ['| code | outcome | meaning |', '| ---: | --- | --- |', ...rows].join('\n');
}
