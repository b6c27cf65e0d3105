import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Identities } from './identities.js';

const many = (seed: number, computers: number) => {
  const identities = new Identities(seed);
  return Array.from({ length: computers }, () => identities.next());
};
const seed = fc.nat(Number.MAX_SAFE_INTEGER);

test('the same seed gives the same computers in the same order', () => {
  fc.assert(
    fc.property(seed, from => {
      expect(many(from, 20)).toEqual(many(from, 20));
    }),
  );
});

test('no two computers of a scenario share an id or hardware', () => {
  fc.assert(
    fc.property(seed, from => {
      const computers = many(from, 200);
      expect(new Set(computers.map(({ clientMachineId }) => clientMachineId)).size).toBe(200);
      expect(new Set(computers.map(({ hardwareId }) => hardwareId)).size).toBe(200);
    }),
  );
});

test('other seeds give other computers', () => {
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), fc.nat(0xffff_ffff), (one, other) => {
      fc.pre(one !== other);
      expect(many(one, 1)).not.toEqual(many(other, 1));
    }),
  );
});

test('every id is a GUID and all hardware 36 digits, whatever the seed', () => {
  fc.assert(
    fc.property(seed, from => {
      for (const { clientMachineId, hardwareId } of many(from, 3)) {
        expect(clientMachineId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(hardwareId).toMatch(/^\d{36}$/);
      }
    }),
  );
});
