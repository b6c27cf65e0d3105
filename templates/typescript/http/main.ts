/** Carries target control over HTTP: one verb is one POST of JSON to /control/v1/<verb>.
 * Nothing in this file knows a verb; target.ts does. Run: npx tsx main.ts [port] */
import { createServer } from 'node:http';
import { answer } from './target.js';

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  // The contract's names in URLs are kebab-case: create-host is createHost.
  const name = (request.url ?? '').replace('/control/v1/', '');
  const verb = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const body = JSON.stringify(await answer(verb, JSON.parse(Buffer.concat(chunks).toString('utf8'))));
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
});

const port = Number(process.argv[2] ?? 9000);
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  console.log(`target control at http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`);
});
