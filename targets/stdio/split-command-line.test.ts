import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { splitCommandLine } from './split-command-line.js';

/** Each splits as the shell of this machine splits it. */
test.each([
  'python3 host.py',
  '  python3\thost.py  ',
  `'/opt/my host/run' --name "KMS 1" x\\ y`,
  `a'b'"c"d ''`,
  `"say \\"hi\\" \\\\ \\n" '\\n'`,
  `"\\$HOME \\\`x\\\`" '$HOME' '|&;<>()' "|&;<>()"`,
])('%s', line => {
  const shell = `for word in ${line}; do printf '%s\\0' "$word"; done`;
  const words = execFileSync('/bin/sh', ['-c', shell]).toString('utf8').split('\0').slice(0, -1);
  expect(splitCommandLine(line)).toEqual(words);
});

test.each([
  ["it's", "a ' without its pair"],
  ['say "x', 'a " without its pair'],
  ['x \\', 'a backslash at the end'],
  ['run | tee log', 'an unquoted |; no shell is run'],
  ['run $HOME', 'an unquoted $'],
  ['run "$HOME"', 'an unquoted $'],
  ['run > log', 'an unquoted >'],
])('%s is refused', (line, why) => {
  expect(() => splitCommandLine(line)).toThrow(why);
});
