// `serve-behaviour.mjs stdio|http <behaviour> [<argument>]`: one behaviour in a process of its own, by means of Node alone. Over HTTP at $PORT, or
// at a free port that it prints.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { behaviours } from './behaviours.mjs';

const [way, name, argument] = process.argv.slice(2);
const verbs = behaviours[name](argument === undefined ? undefined : JSON.parse(argument));

async function answerTo(verb, request) {
  try {
    return verbs[verb] === undefined ? { unsupported: `no verb ${verb}` } : await verbs[verb](request);
  } catch (error) {
    return { fault: String(error) };
  }
}

if (way === 'stdio') {
  createInterface({ input: process.stdin }).on('line', async line => {
    const { id, method, params } = JSON.parse(line);
    const result = await answerTo(method, params);
    console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
  });
} else {
  const server = createServer(async (request, response) => {
    const verb = (request.url ?? '').replace(/^.*\//, '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const answer = text === '' ? undefined : await answerTo(verb, JSON.parse(text));
    response.end(JSON.stringify(answer) ?? '');
  });
  server.listen(Number(process.env.PORT ?? 0), process.env.PORT === undefined ? '127.0.0.1' : undefined, () => {
    console.log(server.address().port);
  });
}
