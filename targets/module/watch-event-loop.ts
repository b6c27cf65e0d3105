import { url as debuggerUrl } from 'node:inspector';
import { Worker } from 'node:worker_threads';

/** Looks at the beats of the main thread. Where they have stopped for as long as it is patient, it stops the main thread where it is, as a debugger
 * does, and has it say so there and then: nothing else runs on a thread that does not yield. Ticks are counted, not milliseconds, so
 * that a computer that slept is not taken for a thread that stands still. */
const watcher = `
  const { workerData: { beats, tickMilliseconds, ticks, sayStuck } } = require('node:worker_threads');
  const { Session } = require('node:inspector');
  let seen = -1;
  let still = 0;
  setInterval(() => {
    const now = Atomics.load(beats, 0);
    still = now === seen ? still + 1 : 0;
    seen = now;
    if (still === ticks) stop();
  }, tickMilliseconds);

  function stop() {
    const session = new Session();
    session.connectToMainThread();
    const urls = new Map();
    session.on('Debugger.scriptParsed', ({ params: { scriptId, url } }) => urls.set(scriptId, url));
    session.once('Debugger.paused', ({ params: { callFrames } }) => {
      const frames = callFrames.map(({ functionName, location: { scriptId, lineNumber, columnNumber } }) =>
        '    at ' + (functionName || '<anonymous>') +
        ' (' + urls.get(scriptId) + ':' + (lineNumber + 1) + ':' + (columnNumber + 1) + ')');
      const isStuck = Atomics.load(beats, 0) === seen;
      const expression = isStuck ? sayStuck + '(' + JSON.stringify(frames) + ')' : '';
      session.post('Runtime.evaluate', { expression }, () => session.post('Debugger.disable', () => {
        session.disconnect();
        still = 0;
      }));
    });
    session.post('Debugger.enable');
    session.post('Debugger.pause');
  }`;

const ticks = 20;
const saying = Symbol.for('volume-activation-tck.stuck');

/** Calls `onStuck`, with the innermost frame first, where code in this process has not yielded to the event loop for this long. It is called
 * on top of that code: what it does is synchronous, and either ends the process or lets that code go on. A call into the system
 * that does not return is noticed once it does. Stops watching by the function returned. */
export function watchEventLoop(patienceMilliseconds: number, onStuck: (frames: readonly string[]) => void): () => void {
  // Whoever debugs a target lets it stand for as long as it takes.
  if (debuggerUrl() !== undefined) return () => undefined;
  const tickMilliseconds = Math.ceil(patienceMilliseconds / ticks);
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const beat = setInterval(() => Atomics.add(beats, 0, 1), tickMilliseconds / 2).unref();
  const reachable = globalThis as { [saying]?: typeof onStuck };
  reachable[saying] = onStuck;
  const sayStuck = `globalThis[Symbol.for(${JSON.stringify(saying.description)})]`;
  const worker = new Worker(watcher, {
    eval: true,
    execArgv: [],
    workerData: { beats, tickMilliseconds, ticks, sayStuck },
  });
  // Without it the process is as it was before there was a watch.
  worker.on('error', () => undefined).unref();
  return () => {
    clearInterval(beat);
    delete reachable[saying];
    void worker.terminate();
  };
}
