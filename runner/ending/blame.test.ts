import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Fault } from '../../contracts/faults.js';
import { blame } from './blame.js';

function thrownAt(path: string): Error {
  const error = new RangeError('boom');
  error.stack = `RangeError: boom\n    at node:internal/timers:581:17\n    at later (file://${path}:7:11)\n    at other (/x.mjs:1:1)`;
  return error;
}

test('a fault names its own', () => {
  expect(blame(new Fault('environment', 'no engine'), 'module:reference')).toEqual({
    attribution: 'environment',
    message: 'no engine',
  });
});

test('an error thrown by the code of a target module is the target’s', () => {
  const error = thrownAt(resolve('adapter.mjs'));
  expect(blame(error, 'module:./adapter.mjs')).toMatchObject({ attribution: 'target' });
  expect(blame(thrownAt(resolve('runner/judge.ts')), 'module:./adapter.mjs')).toMatchObject({ attribution: 'kit' });
  expect(blame(error, 'module:reference')).toMatchObject({ attribution: 'kit' });
  expect(blame(error, 'http://127.0.0.1:9000')).toMatchObject({ attribution: 'kit' });
});

test('an error of what a target module brought along is the target’s, and so is one that comes from nowhere', () => {
  const target = 'module:/home/tester/adapter.mjs';
  const ofTarget = [thrownAt('/home/tester/lib.mjs'), Object.assign(new Error('ECONNREFUSED'), { stack: '' }), 'text'];
  for (const error of ofTarget) {
    expect(blame(error, target)).toMatchObject({ attribution: 'target' });
    expect(blame(error, 'module:a-package')).toMatchObject({ attribution: 'target' });
    expect(blame(error, 'module:reference')).toMatchObject({ attribution: 'kit' });
  }
});

test('anything else is the kit’s, and says where it came from', () => {
  expect(blame('text', 'module:reference')).toEqual({ attribution: 'kit', message: 'something threw text' });
  expect(blame(thrownAt('/kit.ts'), 'module:reference').message).toContain(
    'RangeError: boom (at later (file:///kit.ts:7:11))',
  );
});
