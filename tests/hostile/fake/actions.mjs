/** What a script can do about a call. An action returns true where the call is dealt with; else the next acts, and after the last the call is
 * answered as it should be. */
import { attack } from './attacks.mjs';
import { bodies } from './bodies.mjs';
import { frames } from './frames.mjs';
import { mutate } from './mutate.mjs';

const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const send = async ({ reply }, body, how) => {
  await reply.write(reply.framed(body, how));
  return true;
};

const actions = {
  /** This JSON instead of the answer. */
  answer: (call, { json, status }) => send(call, JSON.stringify(json), { status }),
  /** These characters instead of the answer. */
  text: (call, { text, status, headers }) => send(call, text, { status, headers }),
  sleep: async (_call, { ms }) => void (await sleep(ms)),
  hang: () => true,
  /** The process is gone before it answers; `by`: exit, kill or abort. */
  crash: (_call, { by = 'exit', code = 0 }) => {
    if (by === 'exit') process.exit(code);
    if (by === 'abort') process.abort();
    process.kill(process.pid, 'SIGKILL');
  },
  /** Answers, and is gone. */
  'answer-and-exit': async (call, { code = 0 }) => {
    await send(call, (await call.honest()).body);
    process.exit(code);
  },
  /** Nobody listens for a while, and everything is forgotten. */
  restart: async (call, { ms = 100 }) => {
    await call.away(ms);
    return true;
  },
  /** The right answer, byte for byte or in pieces, with pauses between. */
  split: async (call, { size = 1, pause = 0, most = 400 }) => {
    const bytes = call.reply.framed((await call.honest()).body);
    let at = 0;
    for (; at < bytes.length && at < most * size; at += size) {
      if (!(await call.reply.write(bytes.subarray(at, at + size)))) return true;
      await (pause === 0 ? new Promise(setImmediate) : sleep(pause));
    }
    await call.reply.write(bytes.subarray(at));
    return true;
  },
  /** The answer comes after the caller gave up: into whatever it asks next. */
  late: async (call, { ms }) => {
    const { body } = await call.honest();
    await sleep(ms);
    return send(call, body);
  },
  twice: async (call, { pause = 0 }) => {
    const { body } = await call.honest();
    const bytes = call.reply.framed(body);
    if (pause === 0) await call.reply.write(Buffer.concat([bytes, bytes]));
    else {
      await call.reply.write(bytes);
      await sleep(pause);
      await call.reply.write(bytes);
    }
    return true;
  },
  /** The answer to another request: under another id, or to another verb. */
  'other-id': async (call, { id = 999_999 }) => send(call, (await call.honest()).body, { id }),
  /** The right answer with something wrong in the bytes of it. */
  body: async (call, { kind, ...options }) => {
    const { body, headers } = bodies[kind]((await call.honest()).body, options);
    return send(call, body, { headers });
  },
  /** The right answer with something wrong around it. */
  frame: async (call, { kind, ...options }) => {
    await frames[kind](call.reply, (await call.honest()).body, options);
    return true;
  },
  /** The right answer, changed by a few operations. */
  mutate: async (call, { operations }) => send(call, mutate((await call.honest()).body, operations)),
  /** Noise where a program logs. */
  shout: async (_call, { megabytes = 1, line = 'x'.repeat(79) }) => {
    const noise = `${line}\n`.repeat(Math.ceil(1_048_576 / (line.length + 1)));
    for (let left = megabytes; left > 0; left -= 1) process.stderr.write(noise);
  },
  /** Something is done to the kit's own servers, and the call is answered as it should be. */
  attack: async (call, { on, how, ...options }) => void (await attack(call.told(), on, how, options)),
};

/** Deals with a call as the script says. */
export async function act(script, call) {
  for (const { action, ...options } of script) {
    if (actions[action] === undefined) throw new Error(`the script has an unknown action: ${action}`);
    if (await actions[action](call, options)) return;
  }
  const { body, status } = await call.honest();
  await send(call, body, { status });
}
