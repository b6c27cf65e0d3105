/** One contract over every kind of target: whatever a target does, the kit says the same of it, however it is reached. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Target } from './target.js';
import { description } from './testing/behaviours.mjs';
import { faultOf } from './testing/fault-of.js';
import { kinds } from './testing/kinds.js';

const here = { world: 'w', host: 'KMS_1' };
/** For targets that never answer. */
const hasty = { timeoutMilliseconds: 300, startupMilliseconds: 300 };
const openTargets: Target[] = [];
afterEach(async () => {
  await Promise.all(openTargets.splice(0).map(target => target.close()));
});

describe.each(kinds)('a target reached as $name', ({ reach, missing, ownProcess, startedByKit, milliseconds }) => {
  vi.setConfig({ testTimeout: milliseconds });
  const open: typeof reach = async (...how) => {
    const target = await reach(...how);
    openTargets.push(target);
    return target;
  };

  test.skipIf(missing)('answers with what it was asked', async () => {
    const { control } = await open('answers');
    expect(await control.describe({})).toEqual({ result: description });
  });

  test.skipIf(missing)('gets what was sent, and is heard, to the letter', async () => {
    const { control } = await open('echoes');
    const output = 'Ä 漢 😀 \u0000 \u2028 \\ " \r\n\n{"id":1}';
    const request = { world: 'w', computer: 'C', arguments: [output], elevated: true };
    expect(await control.runSlmgr(request)).toEqual({ result: { exitCode: 0, output } });
  });

  test.skipIf(missing)('says that it does not have a verb', async () => {
    const { control } = await open('answers');
    expect(await control.activateHost(here)).toEqual({ unsupported: expect.stringContaining('activateHost') });
  });

  test.skipIf(missing)('breaks while answering, and the kit is told', async () => {
    const { control } = await open('throws');
    expect(await control.describe({})).toEqual({ fault: expect.stringContaining('boom') });
  });

  test.skipIf(missing)('is blamed for an answer that is not the contract, with path and rule', async () => {
    const { control } = await open('answersWith', { result: { ...description, contract: '2.0' } });
    const fault = await faultOf(control.describe({}));
    expect(fault.attribution).toBe('target');
    expect(fault.message).toMatch(/"describe" response of Target control: \/result\/contract must match pattern/);
  });

  test.skipIf(missing)('is blamed for answers that are none', async () => {
    for (const answer of [null, 'text', 7, [], {}, { result: null }, { result: {}, fault: 'both' }]) {
      const { control, close } = await open('answersWith', answer);
      const fault = await faultOf(control.describe({}));
      expect([answer, fault.attribution]).toEqual([answer, 'target']);
      await close();
    }
  });

  test.skipIf(missing)('is blamed for an answer too long to read', async () => {
    const { control } = await open('answersTooLong');
    const fault = await faultOf(control.describe({}));
    expect(fault).toMatchObject({ attribution: 'target', message: expect.stringContaining('2000 bytes') });
  });

  test.skipIf(missing)('is blamed for not answering in time, and given up after three such verbs', async () => {
    const { control, lost } = await open('isSilent', undefined, hasty);
    const fault = await faultOf(control.describe({}));
    expect(fault).toMatchObject({ attribution: 'target', message: expect.stringContaining('within 300 ms') });
    await faultOf(control.describe({}));
    expect(lost()).toBeNull();
    await faultOf(control.describe({}));
    expect(lost()).toContain('given up');
    expect((await faultOf(control.describe({}))).message).toContain('given up');
  });

  test.skipIf(missing)('may be late in one world and answer in the next', async () => {
    const { control, lost } = await open('isSilentLater', undefined, { ...hasty, startupMilliseconds: 10_000 });
    for (let world = 0; world < 2; world += 1) {
      expect(await control.describe({})).toEqual({ result: description });
      expect((await faultOf(control.hostStatus(here))).message).toContain('"hostStatus" within 300 ms');
    }
    expect(lost()).toBeNull();
  });

  test.skipIf(missing)('is not blamed for a request of the kit that breaks the contract', async () => {
    const { control } = await open('answers');
    const request = { world: 'w' } as typeof here;
    expect((await faultOf(control.activateHost(request))).attribution).toBe('kit');
  });

  test.skipIf(missing || !ownProcess)('that ends while it is asked has failed, and every verb after that', async () => {
    const { control } = await open('endsWhenAsked');
    expect(await control.describe({})).toEqual({ result: description });
    expect((await faultOf(control.hostStatus(here))).attribution).toBe('target');
    expect((await faultOf(control.activateHost(here))).attribution).toBe('target');
  });

  test.skipIf(missing || !startedByKit)(
    'that ends while it is asked is quoted, and started for the next world',
    async () => {
      const { control, lost } = await open('endsWhenAsked');
      for (let world = 0; world < 4; world += 1) {
        expect(await control.describe({})).toEqual({ result: description });
        const { message } = await faultOf(control.hostStatus(here));
        expect(message).toContain('ended with exit code 3 while it was asked "hostStatus"');
        expect(message).toContain('assertion failed: \\u001b[31mcount >= 0');
        expect((await faultOf(control.activateHost(here))).message).toContain('asked "activateHost" after that');
      }
      expect(lost()).toBeNull();
    },
  );

  test.skipIf(missing || !startedByKit)(
    'that ends at its start was never reached, and its last words are quoted',
    async () => {
      const asked = open('endsAtStart').then(({ control }) => control.describe({}));
      const fault = await faultOf(asked);
      expect(fault.attribution).toBe('adapter');
      expect(fault.message).toMatch(/ended with exit code 3[\s\S]*no licence file/);
    },
  );

  test.skipIf(missing || !startedByKit)('is heard when it logs', async () => {
    const lines: string[] = [];
    const { control } = await open('logs', undefined, { onLog: line => lines.push(line) });
    await control.describe({});
    await expect.poll(() => lines).toContain('asked to describe');
  });

  test.skipIf(missing)('closes more than once', async () => {
    const { control, close } = await open('answers');
    await control.describe({});
    await close();
    await close();
  });
});
