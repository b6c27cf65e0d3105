// A target program that does exactly what its one argument says: a JSON array, one member for each line that it reads, the last one again
// and again. `out` is written with $ID for the id of the request; `err` likewise to standard error.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

const script = JSON.parse(process.argv[2]);
const put = (fd, text) => {
  for (let left = Buffer.from(text); left.length > 0; ) left = left.subarray(writeSync(fd, left));
};
let asked = 0;

function act({ out, bytes, repeat = 1, err, exit, signal, deaf }, id) {
  if (err !== undefined) put(2, err);
  for (let time = 0; time < repeat; time += 1) if (out !== undefined) put(1, out.replaceAll('$ID', `${id}`));
  if (bytes !== undefined) put(1, Buffer.from(bytes, 'hex'));
  if (signal !== undefined) process.kill(process.pid, signal);
  if (exit !== undefined) process.exit(exit);
  if (deaf) process.stdin.pause();
}

if (script.atStart) act(script.atStart, 0);
if (script.stubborn) {
  for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => {});
  setInterval(() => {}, 1_000);
}
const actions = Array.isArray(script) ? script : script.actions;
if (actions !== undefined) {
  createInterface({ input: process.stdin }).on('line', line => {
    act(actions[Math.min(asked++, actions.length - 1)], JSON.parse(line).id);
  });
}
