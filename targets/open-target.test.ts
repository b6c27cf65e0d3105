import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Fault } from '../contracts/faults.js';
import { loadModule } from './module/load-module.js';
import { openTarget } from './open-target.js';
import { parseTarget } from './parse-target.js';
import type { Target } from './target.js';

type Verbs = Record<string, (request: unknown) => unknown>;

const description = {
  name: 'fixture',
  version: '1',
  contract: '1.0',
  profiles: ['kms-host'],
  interfaces: [],
  capabilities: [],
  readings: {},
};
const here = { world: 'w', host: 'KMS_1' };
const limits = { timeoutMilliseconds: 300, maxBytes: 2000 };
const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const step of cleanUp.splice(0)) step();
});

async function openModule(verbs: Verbs): Promise<Target> {
  const modules = { fixture: async () => ({ default: verbs }) };
  return await openTarget(parseTarget('module:fixture'), { ...limits, modules });
}

test('a module that never becomes ready is not waited for', async () => {
  const never = new Promise<never>(() => {});
  for (const load of [() => never, async () => ({ default: () => never })]) {
    const fault = await faultOf(loadModule('fixture', { fixture: load }, 20));
    expect(fault.attribution).toBe('adapter');
    expect(fault.message).toContain('fixture cannot be loaded: it was not ready within 20 ms');
  }
});

/** The same verbs in a program that knows nothing of the contract. */
async function openHttp(verbs: Verbs): Promise<Target> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '').replace(/^.*\//, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const verb = verbs[name] ?? (() => ({ unsupported: name }));
    try {
      response.end(JSON.stringify(await verb(JSON.parse(Buffer.concat(chunks).toString()))) ?? '');
    } catch (error) {
      response.end(JSON.stringify({ fault: String(error) }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return await openTarget(parseTarget(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), limits);
}

async function faultOf(answer: Promise<unknown>): Promise<Fault> {
  const error = await answer.then(
    value => new Error(`answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw error;
  return error;
}

describe.each([
  ['module', openModule],
  ['http', openHttp],
])('a target reached as %s', (_kind, open) => {
  test('answers with what it was asked', async () => {
    const { control } = await open({ describe: () => ({ result: description }) });
    expect(await control.describe({})).toEqual({ result: description });
  });

  test('says that it does not have a verb', async () => {
    const { control } = await open({ describe: () => ({ result: description }) });
    expect(await control.activateHost(here)).toEqual({ unsupported: expect.stringContaining('activateHost') });
  });

  test('breaks while answering, and the kit is told', async () => {
    const { control } = await open({
      describe: () => {
        throw new TypeError('boom');
      },
    });
    expect(await control.describe({})).toEqual({ fault: expect.stringContaining('boom') });
  });

  test('is blamed for an answer that is not the contract, with path and rule', async () => {
    const { control } = await open({ describe: () => ({ result: { ...description, contract: '2.0' } }) });
    const fault = await faultOf(control.describe({}));
    expect(fault.attribution).toBe('target');
    expect(fault.message).toContain('/result/contract');
  });

  test.each([[undefined], [null], ['text'], [7], [[]], [{}], [{ result: null }]])(
    'is blamed for the answer %j',
    async answer => {
      const { control } = await open({ describe: () => answer });
      expect((await faultOf(control.describe({}))).attribution).toBe('target');
    },
  );

  test('is blamed for an answer too long to read', async () => {
    const { control } = await open({ describe: () => ({ result: { ...description, name: 'x'.repeat(5000) } }) });
    const fault = await faultOf(control.describe({}));
    expect(fault).toMatchObject({ attribution: 'target', message: expect.stringContaining('2000 bytes') });
  });

  test('is blamed for not answering in time, and given up after three such verbs', async () => {
    let asked = 0;
    const { control, lost } = await open({
      describe: () => {
        asked += 1;
        return new Promise(() => {});
      },
    });
    const fault = await faultOf(control.describe({}));
    expect(fault).toMatchObject({ attribution: 'target', message: expect.stringContaining('within 300 ms') });
    await faultOf(control.describe({}));
    expect(lost()).toBeNull();
    await faultOf(control.describe({}));
    expect(lost()).toContain('given up');
    expect((await faultOf(control.describe({}))).message).toContain('given up');
    expect(asked).toBe(3);
  });

  test('is not given up while it answers now and then', async () => {
    let asked = 0;
    const { control, lost } = await open({
      describe: () => {
        asked += 1;
        return asked % 3 === 0 ? { result: description } : new Promise(() => {});
      },
    });
    for (let round = 0; round < 2; round += 1) {
      await faultOf(control.describe({}));
      await faultOf(control.describe({}));
      await control.describe({});
    }
    expect(lost()).toBeNull();
  });

  test('is not blamed for a request of the kit that breaks the contract', async () => {
    const { control } = await open({ describe: () => ({ result: description }) });
    const request = { world: 'w' } as typeof here;
    expect((await faultOf(control.activateHost(request))).attribution).toBe('kit');
  });
});

test('a program that is not there is an adapter fault before its first answer', async () => {
  const { control } = await openTarget(parseTarget('http://127.0.0.1:9'), limits);
  const fault = await faultOf(control.describe({}));
  expect(fault.attribution).toBe('adapter');
  expect(fault.message).toMatch(/cannot be reached .*ECONNREFUSED/);
});

test('a program that goes away after its first answer is a target fault', async () => {
  const { control } = await openHttp({ describe: () => ({ result: description }) });
  await control.describe({});
  for (const step of cleanUp.splice(0)) step();
  const fault = await faultOf(control.describe({}));
  expect(fault.attribution).toBe('target');
});

test.each([
  ['neither export', {}],
  ['a number', { default: 4 }],
  ['no describe', { target: { open: () => ({}) } }],
])('a module that offers %s cannot be loaded', async (_what, loaded) => {
  const opened = openTarget(parseTarget('module:bad'), { modules: { bad: async () => loaded } });
  expect((await faultOf(opened)).attribution).toBe('adapter');
});

test('a module that is not there cannot be loaded', async () => {
  const fault = await faultOf(openTarget(parseTarget('module:./no-such-file.mjs')));
  expect(fault).toMatchObject({ attribution: 'adapter', message: expect.stringContaining('./no-such-file.mjs') });
});

test('a module may offer a function that makes the target', async () => {
  const modules = { made: async () => ({ target: async () => ({ describe: () => ({ result: description }) }) }) };
  const { control } = await openTarget(parseTarget('module:made'), { modules });
  expect(await control.describe({})).toEqual({ result: description });
});

test('nothing is shared between the kit and a module', async () => {
  const mine = { ...description };
  const { control } = await openModule({
    describe: request => {
      (request as { note: string }).note = 'changed';
      return { result: mine };
    },
  });
  const request = { note: 'asked' };
  const answer = await control.describe(request);
  mine.name = 'changed later';
  expect(request.note).toBe('asked');
  expect(answer).toEqual({ result: description });
});
