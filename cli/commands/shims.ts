import { chmodSync, existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Fault } from '../../contracts/faults.js';
import { UsageError } from '../../runner/misuse/usage-error.js';
import { makeFolder } from '../../runner/record/make-folder.js';
import { machineVariable } from '../machine-address.js';

/** The second line of every shim, by which it is known again. */
const mark = '# A stand-in of the Volume Activation TCK; "va-tck shims" writes it anew.';

const shims = { 'slmgr.vbs': 'slmgr', slmgr: 'slmgr', cscript: 'cscript' } as const;

/** `va-tck shims`: writes stand-ins for slmgr.vbs and cscript into a folder. A file that is not one of them is never overwritten. */
export function shimsCommand(named: string): number {
  const folder = resolve(named);
  const files = Object.entries(shims).map(([name, command]) => ({ path: join(folder, name), command }));
  const foreign = files.filter(({ path }) => existsSync(path) && !isOurs(path));
  if (foreign.length > 0) {
    const paths = foreign.map(({ path }) => path).join(', ');
    throw new UsageError(`shims: not ours, and not overwritten: ${paths}; name another folder`);
  }
  try {
    makeFolder(folder);
    for (const { path, command } of files) {
      writeFileSync(path, shim(command));
      chmodSync(path, 0o755);
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('environment', `the shims cannot be written: ${why}`, { cause });
  }
  process.stdout.write(`${Object.keys(shims).join(', ')} stand in ${folder}. Put them first on the path:

  export PATH=${quoted(folder)}:"$PATH"

They speak to the simulated computer that ${machineVariable} names; "va-tck machine" starts one.
`);
  return 0;
}

function isOurs(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').split('\n')[1] === mark;
  } catch {
    return false;
  }
}

/** Runs this very installation, with the node that runs now. */
function shim(command: string): string {
  const kit = [process.execPath, ...process.execArgv, realpathSync(process.argv[1] ?? '')].map(quoted).join(' ');
  return `#!/bin/sh\n${mark}\nexec ${kit} ${command} "$@"\n`;
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
