/** Stands at the port of a KMS host and passes requests on, unless the script says otherwise. */
import { request as ask } from 'node:http';
import { act } from './actions.mjs';
import { createRawServer } from './raw-http.mjs';

export function standBefore(address, port, behind, matcher) {
  const server = createRawServer(async (path, text, reply) => {
    const honest = () => passOn(address, behind, path, text);
    try {
      await act(matcher.actionsFor('kms', {}), { verb: 'kms', reply, honest });
    } catch {
      // Nobody is at home behind: so it seems from here.
      reply.end();
    }
  });
  server.on('error', () => undefined);
  server.listen(port, address);
  return server;
}

function passOn(host, port, path, text) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const onward = ask({ host, port, path, method: 'POST', headers, agent: false });
    onward.on('error', reject);
    onward.on('response', async answer => {
      let body = '';
      for await (const chunk of answer.setEncoding('utf8')) body += chunk;
      resolve({ body, status: answer.statusCode });
    });
    onward.end(text);
  });
}
