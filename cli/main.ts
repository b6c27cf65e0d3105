#!/usr/bin/env node
import { endProcess } from './end-process.js';
import { parseCommandLine } from './program.js';
import { reportError } from './report-error.js';

// A reader that goes away (`va-tck list clauses | head`) is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

parseCommandLine(process.argv).catch(reportError).then(endProcess);
