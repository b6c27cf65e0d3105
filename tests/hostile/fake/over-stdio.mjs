/** The fake target as a program of lines: JSON-RPC 2.0 on stdin and stdout. */
import { createInterface } from 'node:readline';
import { act } from './actions.mjs';
import { createHonest } from './honest.mjs';

export async function serveStdio(script) {
  const honest = createHonest(script);
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    const reply = {
      binding: 'stdio',
      id,
      // The answer's own bytes stand in the line as they are: what is wrong with them stays wrong.
      framed: (body, { id: other = id } = {}) =>
        Buffer.concat([
          Buffer.from(`{"jsonrpc":"2.0","id":${JSON.stringify(other)},"result":`),
          Buffer.from(body),
          Buffer.from('}\n'),
        ]),
      write: bytes => new Promise(resolve => process.stdout.write(bytes, error => resolve(!error))),
      end: () => process.stdout.end(),
    };
    const answer = async () => ({ body: JSON.stringify(await honest.ask(method, params)), status: 200 });
    act(script.matcher.actionsFor(method, params), {
      verb: method,
      reply,
      honest: answer,
      request: params,
      told: honest.told,
    });
  }
}
