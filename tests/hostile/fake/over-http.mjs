/** The fake target over HTTP. */
import { once } from 'node:events';
import { act } from './actions.mjs';
import { createHonest } from './honest.mjs';
import { createRawServer } from './raw-http.mjs';

export async function serveHttp(script, port) {
  const honest = createHonest(script);
  const server = createRawServer(async (path, text, reply) => {
    const verb = path.replace('/control/v1/', '').replaceAll(/-(.)/g, (_dash, letter) => letter.toUpperCase());
    const request = JSON.parse(text);
    const answer = async () => ({ body: JSON.stringify(await honest.ask(verb, request)), status: 200 });
    const away = async milliseconds => {
      const at = server.address().port;
      server.closeAll();
      await once(server, 'close');
      honest.forget();
      setTimeout(() => server.listen(at, '127.0.0.1'), milliseconds);
    };
    await act(script.matcher.actionsFor(verb, request), {
      verb,
      reply,
      honest: answer,
      request,
      away,
      told: honest.told,
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
}
