import { expect, test } from 'vitest';
import { Fault } from '../contracts/faults.js';
import { unwrap } from './unwrap.js';

test('a result is handed on as it is, even where it is empty', () => {
  const result = { world: 'one' };
  expect(unwrap({ result }, 'open')).toBe(result);
  expect(unwrap({ result: null }, 'open')).toBeNull();
});

test.each([
  [{ unsupported: 'no WMI here' }, /declared what "readWmi" needs, and answered unsupported: no WMI here$/],
  [{ fault: 'it fell over' }, /broke while doing "readWmi": it fell over$/],
])('%j is a fault of the target', (answer, message) => {
  const unwrapped = () => unwrap(answer, 'readWmi');
  expect(unwrapped).toThrow(Fault);
  expect(unwrapped).toThrow(message);
  expect(unwrapped).toThrow(expect.objectContaining({ attribution: 'target' }));
});
