/** What a target may do to the servers that the kit stands around it. `told`: what the last world was opened with. */
import dgram from 'node:dgram';
import { connect } from 'node:net';

/** `on`: `activation-service` or `dns`. */
export async function attack({ activationServiceUrl, dnsServers }, on, how, options) {
  const { hostname, port } = new URL(activationServiceUrl);
  const place = on === 'dns' ? dnsServers[0] : { address: hostname, port: Number(port) };
  await attacks[how](place, options);
}

const repeat = (times, act) => Promise.all(Array.from({ length: times }, (_none, at) => act(at)));

/** Writes, and waits until the other side closes or answers, or for `ms`. */
function say({ address, port }, bytes, { ms = 500, keep = false } = {}) {
  return new Promise(resolve => {
    const socket = connect(port, address);
    const over = () => {
      clearTimeout(timer);
      if (!keep) socket.destroy();
      resolve();
    };
    const timer = setTimeout(over, ms);
    socket.on('error', over).on('close', over).on('data', over);
    socket.write(bytes);
    if (keep) socket.unref();
  });
}

const post = (body, length = Buffer.byteLength(body)) =>
  `POST /activation/v1/activate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`;

function datagrams({ address, port }, messages) {
  const socket = dgram.createSocket('udp4');
  return Promise.all(
    messages.map(message => new Promise(resolve => socket.send(message, port, address, resolve))),
  ).then(() => socket.close());
}

/** A DNS question of this name; the id is its number. */
function question(id, name) {
  const labels = name.split('.').flatMap(label => [Buffer.from([label.length]), Buffer.from(label)]);
  return Buffer.concat([
    Buffer.from([id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
    ...labels,
    Buffer.from([0, 0, 1, 0, 1]),
  ]);
}

const attacks = {
  garbage: place => say(place, Buffer.from(Array.from({ length: 65_536 }, (_none, at) => (at * 73) % 256))),
  'bad-json': place => repeat(50, () => say(place, post('{"productKey":'))),
  'huge-body': (place, { megabytes = 100 }) =>
    say(
      place,
      Buffer.concat([Buffer.from(post('', megabytes * 1_048_576)), Buffer.alloc(megabytes * 1_048_576, ' ')]),
      { ms: 3_000 },
    ),
  'endless-header': place => say(place, `POST / HTTP/1.1\r\nx: ${'x'.repeat(10_000_000)}`),
  slowloris: (place, { connections = 300 }) =>
    repeat(connections, () => say(place, 'POST /activation/v1/activate HTTP/1.1\r\nx: ', { ms: 20, keep: true })),
  flood: async (place, { requests = 5_000, body = '{"productKey":"SYNTH"}' }) => {
    for (let left = requests; left > 0; left -= 100) await repeat(100, () => say(place, post(body)));
  },
  'malformed-datagrams': place => {
    const good = question(7, 'kms-1.contoso.com');
    const loop = Buffer.concat([good.subarray(0, 12), Buffer.from([0xc0, 12, 0, 1, 0, 1])]);
    const cut = Array.from({ length: good.length }, (_none, at) => good.subarray(0, at));
    const flipped = Array.from({ length: good.length * 8 }, (_none, at) => {
      const copy = Buffer.from(good);
      copy[at >> 3] ^= 1 << (at & 7);
      return copy;
    });
    return datagrams(place, [loop, Buffer.alloc(0), Buffer.alloc(60_000, 255), ...cut, ...flipped]);
  },
  'flood-of-datagrams': async (place, { datagrams: number = 20_000 }) => {
    const batch = 500;
    for (let sent = 0; sent < number; sent += batch)
      await datagrams(
        place,
        Array.from({ length: batch }, (_none, at) => question((sent + at) & 65_535, `n${sent + at}.contoso.com`)),
      );
  },
  'flood-of-updates': async (place, { updates = 3_000 }) => {
    const batch = 100;
    for (let sent = 0; sent < updates; sent += batch)
      await datagrams(
        place,
        Array.from({ length: batch }, (_none, at) => update((sent + at) & 65_535, `n${sent + at}.contoso.com`)),
      );
  },
  'huge-message': place =>
    repeat(20, () => say(place, Buffer.concat([Buffer.from([255, 255]), Buffer.alloc(65_535, 1)]))),
  'unfinished-messages': (place, { connections = 200 }) =>
    repeat(connections, () => say(place, Buffer.from([255, 255, 0]), { ms: 20, keep: true })),
};

/** A dynamic update of contoso.com that adds an address of this name. */
function update(id, name) {
  const named = text =>
    Buffer.concat([
      ...text.split('.').flatMap(label => [Buffer.from([label.length]), Buffer.from(label)]),
      Buffer.from([0]),
    ]);
  return Buffer.concat([
    Buffer.from([id >> 8, id & 255, 0x28, 0, 0, 1, 0, 0, 0, 1, 0, 0]),
    named('contoso.com'),
    Buffer.from([0, 6, 0, 1]),
    named(name),
    Buffer.from([0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, id & 255]),
  ]);
}
