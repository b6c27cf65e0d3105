/** Ends the process with this exit code once everything printed has left it, whoever else would end it meanwhile. Ended explicitly: a
 * target that hangs in this process would keep it alive. */
export function endProcess(exitCode: number): void {
  process.once('exit', () => {
    process.exitCode = exitCode;
  });
  const streams = [process.stdout, process.stderr];
  let waiting = streams.length;
  const left = () => {
    waiting -= 1;
    if (waiting === 0) process.exit(exitCode);
  };
  for (const stream of streams) {
    if (stream.destroyed || stream.writableLength === 0) left();
    else stream.once('drain', left).once('close', left);
  }
}
