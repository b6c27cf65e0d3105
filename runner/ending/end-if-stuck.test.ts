import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { findPackage } from '../package-root.js';
import { isOfTarget } from './blame.js';
import { endIfStuck } from './end-if-stuck.js';

const target = 'module:./my-target.mjs';
const at = (path: string) => `    at spin (${pathToFileURL(path)}:12:5)`;
const kit = at(join(findPackage().root, 'lab/fleet.ts'));
const theirs = at('/home/contoso/my-target.mjs');

test('a target is stuck where the innermost frame with a file of somebody is not the kit’s', () => {
  expect(isOfTarget([theirs, kit], target)).toBe(true);
  expect(isOfTarget(['    at regExpExec (node:internal/x:1:1)', theirs, kit], target)).toBe(true);
  expect(isOfTarget([kit, theirs], target)).toBe(false);
  expect(isOfTarget([theirs], 'module:reference')).toBe(false);
});

test('what the kit takes its time for is let go on', () => {
  expect(endIfStuck(target, [kit])).toBeUndefined();
});
