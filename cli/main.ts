#!/usr/bin/env node
import { exitCodeOf } from '../runner/ending/exit-codes.js';
import { endProcess } from './end-process.js';
import { parseCommandLine } from './program.js';
import { reportError } from './report-error.js';

// A reader that goes away (`va-tck list clauses | head`) is no error of ours; a full disk under what we print is told by the exit code.
const unprinted = () =>
  [process.stdout, process.stderr].some(({ errored }) => errored !== null && codeOf(errored) !== 'EPIPE');
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

// Until the command has answered, no end of this process is one that it chose.
const notChosen = () => {
  process.exitCode ||= exitCodeOf('could-not-run', 'kit');
};
process.once('exit', notChosen);

parseCommandLine(process.argv)
  .catch(reportError)
  .then(exitCode => {
    process.off('exit', notChosen);
    const isSuccess = exitCode === 0 || exitCode === exitCodeOf('selection-passed', null);
    endProcess(isSuccess && unprinted() ? exitCodeOf('could-not-run', 'environment') : exitCode);
  });

function codeOf(error: NodeJS.ErrnoException | null): string | undefined {
  return error?.code;
}
