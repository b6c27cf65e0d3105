import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Serves the built-in reference over HTTP in a process of its own, from `npm run build` on. */
export function serveReference(): Promise<{ url: string; close(): Promise<void> }> {
  return serve(process.execPath, [cli, 'serve-target', '--target', 'module:reference']);
}

/** Starts a program that serves target control and prints its URL; settles once it has. */
export async function serve(command: string, args: string[]): Promise<{ url: string; close(): Promise<void> }> {
  const child: ChildProcess = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const [printed] = await Promise.race([
    once(child.stdout as NonNullable<typeof child.stdout>, 'data'),
    closed.then(([code]) => Promise.reject(new Error(`${command} ended with exit code ${code} and served nothing`))),
  ]);
  const [url] = /http:\/\/[^\s/]+/.exec(String(printed)) ?? [];
  if (url === undefined) throw new Error(`${command} was to print its URL, got: ${printed}`);
  return {
    url,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}
