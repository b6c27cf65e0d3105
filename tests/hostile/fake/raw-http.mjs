/** HTTP by hand: a server that hides nothing, so that an answer may be any bytes at any time. Understands only requests with a content-length. */
import { createServer } from 'node:net';

/** `onRequest(path, text, reply)`; one request of a connection after the other. */
export function createRawServer(onRequest) {
  const sockets = new Set();
  const server = createServer(socket => {
    sockets.add(socket.setNoDelay());
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    read(socket, (path, text) => onRequest(path, text, replyOn(socket)));
  });
  server.closeAll = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return server;
}

async function read(socket, onRequest) {
  let pending = Buffer.alloc(0);
  let busy = false;
  socket.on('data', async chunk => {
    pending = Buffer.concat([pending, chunk]);
    if (busy) return;
    busy = true;
    for (let request = take(); request !== null; request = take()) await onRequest(request.path, request.text);
    busy = false;
  });
  function take() {
    const end = pending.indexOf('\r\n\r\n');
    if (end < 0) return null;
    const head = pending.subarray(0, end).toString('latin1');
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    if (pending.length < end + 4 + length) return null;
    const text = pending.subarray(end + 4, end + 4 + length).toString('utf8');
    pending = pending.subarray(end + 4 + length);
    return { path: head.split(' ')[1], text };
  }
}

function replyOn(socket) {
  return {
    binding: 'http',
    /** The bytes of a whole answer. */
    framed(body, { status = 200, headers = {} } = {}) {
      const bytes = Buffer.from(body);
      const lines = Object.entries({ 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
      const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
      return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Whatever\r\n${head}\r\n`), bytes]);
    },
    /** False where nobody reads any more. */
    write: bytes =>
      new Promise(resolve => {
        if (socket.destroyed) return resolve(false);
        const gone = () => resolve(false);
        socket.once('close', gone);
        socket.write(bytes, error => {
          socket.off('close', gone);
          resolve(!error);
        });
      }),
    end: () => socket.destroy(),
  };
}
