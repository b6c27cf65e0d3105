import { exitCodes } from '../runner/ending/exit-codes.js';

/** What it is, in three sentences. */
export const introduction =
  "Volume Activation TCK: judges implementations of Windows Volume Activation policy against Microsoft's 2009 Volume Activation guide, " +
  'clause by clause. It speaks its own published JSON contracts and real DNS; it cannot activate Windows and talks to nobody outside its lab.';

/** The commonest commands, the exit codes and where to read on. */
export function closing(): string {
  const codes = exitCodes.map(
    ({ code, name, meaning }) => `  ${String(code).padStart(2)}  ${name.padEnd(26)} ${meaning}`,
  );
  return `
Start here:
  va-tck run                                    judge the built-in reference (half a minute)
  va-tck run --target http://127.0.0.1:9000     judge your own program through its adapter
  va-tck run --target "stdio:python3 host.py"   the same, started by the kit and asked on standard input
  va-tck init --lang go --profile machine x     write a skeleton of an adapter into the folder x, to begin with
  va-tck smoke --target http://127.0.0.1:9000   ask it every verb once: does the adapter speak the contract?
  va-tck run --only KMS-THRESHOLD-CLIENT        judge one clause while you work on it
  va-tck machine                                let a computer stand for tools that run slmgr.vbs ("va-tck shims")

Exit codes of "va-tck run", and of "va-tck smoke" where they apply:
${codes.join('\n')}

Read on:
  va-tck help run            every option of a run
  va-tck list clauses        what is judged, and where the guide says so
  README.md                  the boundary, a tour, how to write an adapter`;
}
