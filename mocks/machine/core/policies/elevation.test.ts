import { expect, test } from 'vitest';
import type { Machine } from '../machine.js';
import { writeValue } from '../registry.js';
import { contosoComputer } from '../testing/contoso.js';
import { elevationRules, type Operation, standardElevation } from './elevation.js';

const client = contosoComputer();
const operations = Object.keys(elevationRules) as Operation[];

function refused(machine: Machine): Operation[] {
  return operations.filter(operation => standardElevation.needsElevation(operation, machine));
}

function withUserOperations(data: number): Machine {
  return writeValue(client, '', 'UserOperations', { type: 'REG_DWORD', data });
}

test('a standard user may look and activate at a KMS, and nothing else', () => {
  expect(operations.filter(operation => !refused(client).includes(operation))).toEqual(['activate-kms', 'show']);
});

test('UserOperations 1 allows keys, online activation, licences and rearm as well', () => {
  expect(refused(withUserOperations(1))).toEqual([
    'uninstall-key',
    'clear-key-from-registry',
    'configure',
    'deposit',
    'left-unsaid',
  ]);
});

test('UserOperations 0, or as text, allows nothing', () => {
  expect(refused(withUserOperations(0))).toEqual(refused(client));
  const text = writeValue(client, '', 'UserOperations', { type: 'REG_SZ', data: '1' });
  expect(refused(text)).toEqual(refused(client));
});
