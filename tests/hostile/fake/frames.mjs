/** HTTP around an answer that is not what it should be, and lines around it where the target is a program of lines. `reply`, the text of the right
 * answer, options in. */
const megabyte = Buffer.alloc(1_048_576, ' ');
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

/** Writes the same bytes until nobody reads any more, or `most` times. */
async function pour(reply, bytes, most = Number.POSITIVE_INFINITY) {
  for (let times = 0; times < most; times += 1) if (!(await reply.write(bytes))) return;
}

export const frames = {
  'no-http': reply => reply.write('SSH-2.0-OpenSSH_9.2\r\n'),
  garbage: reply => reply.write(Buffer.from(Array.from({ length: 4096 }, (_none, at) => (at * 73) % 256))),
  close: reply => reply.end(),
  'close-mid-answer': async (reply, text) => {
    const bytes = reply.framed(text);
    await reply.write(bytes.subarray(0, bytes.length - 3));
    reply.end();
  },
  'longer-than-told': (reply, text) =>
    reply.write(`${head}content-length: ${Buffer.byteLength(text) + 10}\r\n\r\n${text}`),
  'shorter-than-told': (reply, text) =>
    reply.write(`${head}content-length: ${Buffer.byteLength(text) - 1}\r\n\r\n${text}`),
  'two-lengths': (reply, text) =>
    reply.write(`${head}content-length: ${Buffer.byteLength(text)}\r\ncontent-length: 3\r\n\r\n${text}`),
  'negative-length': (reply, text) => reply.write(`${head}content-length: -1\r\n\r\n${text}`),
  'enormous-length': (reply, text) => reply.write(`${head}content-length: 99999999999999999999\r\n\r\n${text}`),
  'length-and-chunks': (reply, text) =>
    reply.write(
      `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`,
    ),
  'chunks-without-end': (reply, text) =>
    reply.write(`${head}transfer-encoding: chunked\r\n\r\n${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`),
  'chunks-of-nonsense': reply => reply.write(`${head}transfer-encoding: chunked\r\n\r\nxyz\r\n`),
  'chunk-extensions': async reply => {
    await reply.write(`${head}transfer-encoding: chunked\r\n\r\n1;`);
    await pour(reply, Buffer.alloc(65_536, 'x'));
  },
  'huge-body': async (reply, _text, { megabytes = 100 }) => {
    await reply.write(`${head}content-length: ${megabytes * megabyte.length}\r\n\r\n`);
    await pour(reply, megabyte, megabytes);
  },
  'endless-body': async reply => {
    await reply.write(`${head}transfer-encoding: chunked\r\n\r\n`);
    await pour(reply, Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')]));
  },
  'endless-header': async reply => {
    await reply.write(`${head}x: `);
    await pour(reply, Buffer.alloc(1_048_576, 'x'));
  },
  'a-gigabyte-of-headers': async reply => {
    await reply.write(head);
    await pour(reply, Buffer.from('x-more: more of the same, again and again\r\n'.repeat(10_000)), 2_500);
  },
  'endless-early-hints': async reply =>
    pour(reply, Buffer.from('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(1_000))),
  'endless-trailers': async (reply, text) => {
    await reply.write(
      `${head}transfer-encoding: chunked\r\n\r\n${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n`,
    );
    await pour(reply, Buffer.from('x-more: more of the same\r\n'.repeat(1_000)));
  },
  'switching-protocols': reply =>
    reply.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  continue: (reply, text) =>
    reply.write(Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), reply.framed(text)])),
  redirect: (reply, _text, { to }) =>
    reply.write(`HTTP/1.1 307 Temporary Redirect\r\nlocation: ${to}\r\ncontent-length: 0\r\n\r\n`),
  status: (reply, text, { status }) => reply.write(reply.framed(text, { status })),
  'no-content': reply => reply.write('HTTP/1.1 204 No Content\r\n\r\n'),
  /** Answers nobody asked for, after the right one. */
  unsolicited: async (reply, text, { answers = 1_000 }) => {
    await reply.write(reply.framed(text));
    for (let left = answers; left > 0; left -= 1) if (!(await reply.write(reply.framed(text)))) return;
  },
  'endless-line': async reply => pour(reply, megabyte),
  'endless-lines': async reply => pour(reply, Buffer.from('{"jsonrpc":"2.0","id":0,"result":{}}\n'.repeat(10_000))),
};
