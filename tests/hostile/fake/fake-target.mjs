/** A target as bad as its script says: `node fake-target.mjs script.json [--stdio] [--port 9000] [--supervised]`.
 * Asked what no rule of the script is about, it is the reference. Over HTTP it prints its URL; with `--supervised` somebody starts it again,
 * at the same port, whenever it dies. What the script can say: `actions.mjs`, `frames.mjs`, `bodies.mjs`, `attacks.mjs`. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { serveHttp } from './over-http.mjs';
import { serveStdio } from './over-stdio.mjs';
import { readScript } from './script.mjs';

const [path, ...flags] = process.argv.slice(2);
const portAt = flags.indexOf('--port');

if (flags.includes('--supervised')) supervise(await freePort());
else if (flags.includes('--stdio')) await serveStdio(readScript(path));
else {
  await serveHttp(readScript(path), portAt < 0 ? 0 : Number(flags[portAt + 1]));
  process.stdin.resume().once('close', () => process.exit());
}

/** Starts the same target again and again. Says where it is once, and ends when its input does. */
function supervise(port) {
  let child;
  const start = () => {
    child = spawn(process.execPath, [process.argv[1], path, '--port', String(port)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.once('exit', start);
    child.stdout.once('data', text => process.stdout.write(text));
  };
  start();
  process.stdin.resume().once('end', () => {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  });
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
