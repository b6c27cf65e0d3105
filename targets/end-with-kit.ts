const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const endings = new Set<() => void>();

/** Has something that the kit started ended with the kit, however that ends: by itself, by `process.exit`, or by a signal that nobody else
 * handles. Only synchronous work is possible. Call what it answers once that something has ended. */
export function endWithKit(end: () => void): () => void {
  if (endings.size === 0) {
    process.on('exit', endAll);
    for (const signal of signals) process.on(signal, endBySignal);
  }
  endings.add(end);
  return () => {
    if (!endings.delete(end) || endings.size > 0) return;
    stopListening();
  };
}

function endAll(): void {
  for (const end of [...endings]) end();
}

/** A listener takes the signal's own effect away: where it is the only one, the process ends by that signal after all. */
function endBySignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  endAll();
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  process.off('exit', endAll);
  for (const signal of signals) process.off(signal, endBySignal);
}
