import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterEach, expect, test } from 'vitest';
import type { LabEnvironment } from '../../contracts/types/target-control.js';
import { openTarget } from '../open-target.js';
import type { Target, TargetOptions } from '../target.js';
import { description } from '../testing/behaviours.mjs';
import { faultOf } from '../testing/fault-of.js';

const program = fileURLToPath(new URL('../testing/raw-program.mjs', import.meta.url));
const schema = fileURLToPath(new URL('../../contracts/schemas/lab-environment.schema.json', import.meta.url));
const answer = `${JSON.stringify({ jsonrpc: '2.0', id: 'ID', result: { result: description } }).replace('"ID"', '$ID')}\n`;
const says = (members: object) => ({
  out: `${JSON.stringify({ jsonrpc: '2.0', ...members }).replace('"ID"', '$ID')}\n`,
});
const inWorld = { world: 'w', host: 'KMS_1' };

const open: Target[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(target => target.close()));
});

async function started(script: unknown, options: TargetOptions = {}, words?: string[]): Promise<Target> {
  const spec = {
    kind: 'stdio',
    text: 'stdio:fixture',
    words: words ?? [process.execPath, program, JSON.stringify(script)],
  } as const;
  const target = await openTarget({ ...spec, words: [...spec.words] }, { maxBytes: 2000, ...options });
  open.push(target);
  return target;
}

test('each verb is one line, and so is its answer', async () => {
  const { control } = await started([{ out: answer }]);
  for (let time = 0; time < 3; time += 1) expect(await control.describe({})).toEqual({ result: description });
});

test('an answer may come in pieces, end in CRLF, and follow empty lines', async () => {
  const { control } = await started([{ out: `\n\r\n${answer.replace('\n', '\r\n')}` }]);
  expect(await control.describe({})).toEqual({ result: description });
});

test('an unknown method is unsupported, any other error is a fault of the target', async () => {
  const { control } = await started([
    says({ id: 'ID', error: { code: -32601, message: 'no such method' } }),
    says({ id: 'ID', error: { code: -32000, message: 'out of paper', data: [1] } }),
    says({ id: null, error: { code: -32700, message: 'cannot read that' } }),
  ]);
  expect(await control.describe({})).toEqual({ unsupported: 'no such method' });
  expect(await control.describe({})).toEqual({ fault: 'JSON-RPC error -32000: out of paper' });
  expect(await control.describe({})).toEqual({ fault: 'JSON-RPC error -32700: cannot read that' });
});

test.each([
  [
    'a line that is not JSON',
    { out: 'Listening on port 7\n' },
    'logs belong on standard error), was: Listening on port 7',
  ],
  ['escapes for a terminal', { out: '\u001b[2Joops\n' }, 'was: \\u001b[2Joops'],
  ['bytes that are not UTF-8', { bytes: '22ff220a' }, 'must be UTF-8'],
  ['a batch', { out: `[${answer.trim()}]\n` }, 'not a batch'],
  ['text', { out: '"hello"\n' }, 'an object'],
  ['a notification', says({ method: 'log', params: {} }), 'no notifications'],
  ['a request', says({ id: 1, method: 'describe' }), 'the kit takes no requests'],
  ['another version', { out: answer.replace('2.0', '1.0') }, '"jsonrpc":"2.0"'],
  ['a result and an error', says({ id: 'ID', result: {}, error: null }), 'one of them'],
  ['neither', says({ id: 'ID' }), 'one of them'],
  ['an error that is none', says({ id: 'ID', error: 'bad' }), '"code", a whole number'],
  ['no id', says({ result: { result: description } }), 'with the "id" of its request'],
  ['an id as text', says({ id: '1', result: {} }), 'with the "id" of its request'],
  ['an id that was never asked', says({ id: 77, result: { result: description } }), 'request 77 was never asked'],
  ['an answer that breaks the contract', says({ id: 'ID', result: { result: 1 } }), '/result must be object'],
  ['a line too long', { out: 'x'.repeat(3000) }, 'must not be longer than 2000 bytes'],
])('%s is a fault of the target', async (_what, action, seen) => {
  const { control } = await started([action]);
  const fault = await faultOf(control.describe({}));
  expect(fault).toMatchObject({
    attribution: 'target',
    message: expect.stringContaining('the program sent an invalid'),
  });
  expect(fault.message).toContain(seen);
});

test('an answer given twice is told to the verb that comes after it', async () => {
  const { control } = await started([{ out: answer + answer }, { out: answer }]);
  expect(await control.describe({})).toEqual({ result: description });
  const fault = await faultOf(control.describe({}));
  expect(fault.message).toContain('request 1 has been answered');
  expect(await control.describe({})).toEqual({ result: description });
});

test('a late answer is not taken for the answer to a later request', async () => {
  const late = answer.replaceAll('$ID', '2').replace('fixture', 'late');
  const { control } = await started([{ out: answer }, {}, { out: late + answer }], { timeoutMilliseconds: 300 });
  await control.describe({});
  expect((await faultOf(control.activateHost(inWorld))).message).toContain('"activateHost" within 300 ms');
  expect((await faultOf(control.activateHost(inWorld))).message).toContain('/result');
});

test('what never ends is not kept: the program is stopped at the first line that is too long', async () => {
  const { control } = await started([{ out: 'x'.repeat(100_000), repeat: 1_000_000 }]);
  expect((await faultOf(control.describe({}))).message).toContain('2000 bytes');
  expect((await faultOf(control.activateHost(inWorld))).message).toContain('was stopped');
});

test('a flood that answers nothing fails one verb and waits', async () => {
  const { control } = await started([{ out: `{"x":${'1'.repeat(500)}}\n`, repeat: 1_000_000 }], {
    timeoutMilliseconds: 500,
  });
  for (let time = 0; time < 3; time += 1) {
    expect((await faultOf(control.describe({}))).attribution).toBe('target');
  }
});

test('a program that cannot be started is a fault of the adapter', async () => {
  for (const words of [['/no/such/program'], ['no\u0000name']]) {
    const { control } = await started(null, {}, words);
    const fault = await faultOf(control.describe({}));
    expect(fault).toMatchObject({ attribution: 'adapter', message: expect.stringContaining('cannot be started') });
  }
});

test('a program that ends before its first answer is a fault of the adapter, with the last it said', async () => {
  const noise = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n');
  const { control } = await started({ atStart: { err: `${noise}\n\u001b[31mno licence`, exit: 3 } });
  const fault = await faultOf(control.describe({}));
  expect(fault.attribution).toBe('adapter');
  expect(fault.message).toMatch(/^the target stdio:fixture ended with exit code 3 while it was asked "describe"/);
  expect(fault.message).toContain('line 29\n  \\u001b[31mno licence');
  expect(fault.message).not.toContain('line 10\n');
});

test.each([
  [
    'ends',
    { exit: 3, err: 'assertion failed\n' },
    'ended with exit code 3 while it was asked "activateHost"; last of its standard error:\n  assertion failed',
  ],
  ['is killed', { signal: 'SIGKILL' }, 'was ended by SIGKILL while it was asked "activateHost"'],
])(
  'a program that %s while it is asked fails that world, and the next world gets another',
  async (_how, action, account) => {
    const { control, lost } = await started([{ out: answer }, action]);
    for (let world = 0; world < 5; world += 1) {
      expect(await control.describe({})).toEqual({ result: description });
      const fault = await faultOf(control.activateHost(inWorld));
      expect(fault).toMatchObject({ attribution: 'target', message: expect.stringContaining(account) });
      for (let time = 0; time < 3; time += 1) {
        expect((await faultOf(control.hostStatus(inWorld))).message).toContain('asked "hostStatus" after that');
      }
    }
    expect(lost()).toBeNull();
  },
);

test('a program that ends between two verbs fails the second, whatever it is', async () => {
  const { control } = await started([{ out: answer, exit: 0 }]);
  await control.describe({});
  const fault = await faultOf(control.describe({}));
  expect(fault).toMatchObject({ attribution: 'target', message: expect.stringContaining('ended with exit code 0') });
  expect(await control.describe({})).toEqual({ result: description });
});

test('a program that ends whenever it is asked is given up', async () => {
  const { control, lost } = await started([{ exit: 1 }]);
  for (let time = 0; time < 3; time += 1) await faultOf(control.describe({}));
  expect(lost()).toContain('given up after 3 verbs');
});

test('a program that reads nothing meets the deadline, however much waits for it', async () => {
  const { control } = await started({ stubborn: true }, { timeoutMilliseconds: 200, startupMilliseconds: 200 });
  const request = { world: 'w', computer: 'C', arguments: ['x'.repeat(1_000_000)], elevated: true };
  for (let time = 0; time < 2; time += 1) {
    expect((await faultOf(control.runSlmgr(request))).message).toContain('did not answer "runSlmgr" within 200 ms');
  }
});

test('its log is passed on line by line, fit to be printed', async () => {
  const lines: string[] = [];
  const { control } = await started([{ err: 'one\ntwo \u009b31m\u202e\r\n', out: answer }], {
    onLog: line => lines.push(line),
  });
  await control.describe({});
  await expect.poll(() => lines).toEqual(['one', 'two \\u009b31m\\u202e']);
});

test('it finds its surroundings in a file, from the first world on and until it is closed', async () => {
  const environment: LabEnvironment = {
    scenario: 'features/x.feature:7',
    profile: 'kms-host',
    clock: 'virtual',
    now: '2009-10-22T09:00:00Z',
    seed: 1,
    dnsServers: [{ address: '127.0.0.1', port: 5353 }],
    activationServiceUrl: 'http://127.0.0.1:40001',
  };
  const script = `
    const path = process.env.VA_TCK_ENVIRONMENT;
    require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
      const fault = require('node:fs').existsSync(path) ? require('node:fs').readFileSync(path, 'utf8') : path;
      console.log(JSON.stringify({ jsonrpc: '2.0', id: JSON.parse(line).id, result: { fault } }));
    });`;
  const target = await started(null, {}, [process.execPath, '-e', script]);
  const said = async () => ((await target.control.describe({})) as { fault: string }).fault;
  const path = await said();
  expect(path).toMatch(/environment\.json$/);
  const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schema, 'utf8')));
  for (const scenario of ['features/x.feature:7', 'features/x.feature:9']) {
    target.announce({ ...environment, scenario });
    const read = JSON.parse(await said());
    expect(read).toEqual({ ...environment, scenario });
    expect(isValid(read), JSON.stringify(isValid.errors)).toBe(true);
  }
  await target.close();
  expect(existsSync(path)).toBe(false);
});

test('closing leaves nothing behind, also of a program that will not end', async () => {
  const lines: string[] = [];
  const script = `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    process.on('SIGTERM', () => {});
    console.error(process.pid + ' ' + child.pid);
    setInterval(() => {}, 1000);`;
  const target = await started(null, { startupMilliseconds: 1_000, onLog: line => lines.push(line) }, [
    process.execPath,
    '-e',
    script,
  ]);
  await faultOf(target.control.describe({}));
  await expect.poll(() => lines.length).toBe(1);
  const pids = (lines[0] ?? '').split(' ').map(Number);
  expect(pids.map(isAlive)).toEqual([true, true]);
  await target.close();
  await expect.poll(() => pids.map(isAlive)).toEqual([false, false]);
}, 15_000);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
