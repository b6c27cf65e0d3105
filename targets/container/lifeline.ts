import { spawn } from 'node:child_process';
import type { Engine } from './engine.js';

/** Runs in a process of its own: once nobody holds its standard input any more, it asks the engine to remove the container. */
const watcher = `
  const { request } = require('node:http');
  const [socketPath, id] = process.argv.slice(1);
  process.stdin.resume().on('end', () => {
    request({ socketPath, method: 'DELETE', path: '/containers/' + id + '?force=1' }, answer => answer.resume()).on('error', () => {}).end();
  });`;

/** Has a container removed when this process ends, however it ends, killed too: a foreign image knows nothing of the kit. Answers with what lets
 * go of the container, which is to be gone by then. */
export function holdLifeline({ modem }: Engine, id: string): () => void {
  const { socketPath } = modem as unknown as { socketPath?: string };
  if (socketPath === undefined) return () => {};
  const child = spawn(process.execPath, ['-e', watcher, socketPath, id], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return () => {
    child.kill('SIGKILL');
  };
}
