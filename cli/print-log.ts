/** Prints a line that a target logs, apart from what the kit says. */
export function printLog(line: string): void {
  process.stderr.write(`target| ${line}\n`);
}
