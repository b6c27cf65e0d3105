import { expect, test } from 'vitest';
import { openTarget } from './open-target.js';
import { parseTarget } from './parse-target.js';
import { faultOf } from './testing/fault-of.js';
import { kinds } from './testing/kinds.js';

test('a program that is not there is an adapter fault before its first answer', async () => {
  const { control } = await openTarget(parseTarget('http://127.0.0.1:9'));
  const fault = await faultOf(control.describe({}));
  expect(fault.attribution).toBe('adapter');
  expect(fault.message).toMatch(/cannot be reached .*ECONNREFUSED/);
});

test('a program that is there no more is a target fault', async () => {
  const target = await kinds.find(({ name }) => name === 'http')?.reach('answers');
  await target?.control.describe({});
  await target?.close();
  await expect
    .poll(() => faultOf(target?.control.describe({}) as Promise<unknown>))
    .toMatchObject({
      attribution: 'target',
      message: expect.stringMatching(/is gone|closed the connection/),
    });
});
