import { expect, test } from 'vitest';
import { openTarget } from '../open-target.js';
import { parseTarget } from '../parse-target.js';
import { description } from '../testing/behaviours.mjs';
import { faultOf } from '../testing/fault-of.js';
import { loadModule } from './load-module.js';

test('a module that never becomes ready is not waited for', async () => {
  const never = new Promise<never>(() => {});
  for (const load of [() => never, async () => ({ default: () => never })]) {
    const fault = await faultOf(loadModule('fixture', { fixture: load }, 20));
    expect(fault.attribution).toBe('adapter');
    expect(fault.message).toContain('fixture cannot be loaded: it was not ready within 20 ms');
  }
});

test('a module is asked three times in vain, and no more', async () => {
  let asked = 0;
  const describe = () => {
    asked += 1;
    return new Promise(() => {});
  };
  const modules = { fixture: async () => ({ default: { describe } }) };
  const { control } = await openTarget(parseTarget('module:fixture'), { timeoutMilliseconds: 20, modules });
  for (let time = 0; time < 5; time += 1) await faultOf(control.describe({}));
  expect(asked).toBe(3);
});

test('an answer that is no JSON is blamed on the module', async () => {
  const modules = { fixture: async () => ({ default: { describe: () => undefined } }) };
  const { control } = await openTarget(parseTarget('module:fixture'), { modules });
  expect((await faultOf(control.describe({}))).attribution).toBe('target');
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
  const offered = {
    describe: (request: { note: string }) => {
      request.note = 'changed';
      return { result: mine };
    },
  };
  const { control } = await openTarget(parseTarget('module:fixture'), {
    modules: { fixture: async () => ({ default: offered }) },
  });
  const request = { note: 'asked' };
  const answer = await control.describe(request);
  mine.name = 'changed later';
  expect(request.note).toBe('asked');
  expect(answer).toEqual({ result: description });
});
