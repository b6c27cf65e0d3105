import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldFile, readResults } from './read-results.js';
import { sampleClauses } from './testing/sample-clauses.js';
import { sampleEvents, sampleResult } from './testing/sample-run.js';

const lines = sampleEvents().map(event => JSON.stringify(event));
const whole = `${lines.join('\n')}\n`;

function file(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'va-tck-reports-')), 'results.ndjson');
  writeFileSync(path, content);
  return path;
}

async function read(content: string | Buffer, longestLineBytes?: number): Promise<number> {
  let events = 0;
  for await (const _ of readResults(file(content), longestLineBytes)) events += 1;
  return events;
}

test('a whole file folds to the same result as its events', async () => {
  expect(await foldFile(file(whole), sampleClauses)).toEqual(sampleResult());
});

test('a line that a kill tore off anywhere leaves an incomplete run', async () => {
  const finish = whole.lastIndexOf('{"type":"run-finished"');
  for (const end of [finish, finish + 1, finish + 40, whole.length - 2]) {
    expect((await foldFile(file(whole.slice(0, end)), sampleClauses)).outcome).toBe('incomplete');
  }
  const bytes = Buffer.from(`${lines[0]}\n{"name":"計`);
  expect(await read(bytes.subarray(0, bytes.length - 1))).toBe(1);
});

test('a last line that only lacks its line feed counts', async () => {
  expect((await foldFile(file(whole.trimEnd()), sampleClauses)).outcome).toBe('not-conformant');
});

test('anything else malformed is an error that names file and line', async () => {
  const second = (text: string) => [lines[0], text, ...lines.slice(1)].join('\n');
  await expect(read(second('{"torn'))).rejects.toThrow(
    /results\.ndjson:2: not a line of va-tck-results\/1 \(not JSON\)/,
  );
  await expect(read(second(''))).rejects.toThrow(':2: ');
  await expect(read(second('null'))).rejects.toThrow('event: an object expected');
  await expect(read(second('{"type":"other"}'))).rejects.toThrow('event.type: one of run-started');
  await expect(read(second('{"type":"constructor"}'))).rejects.toThrow('event.type: one of run-started');
  const wrong = lines[1]?.replace('"verdict":"failed"', '"verdict":"fine"') ?? '';
  await expect(read(second(wrong))).rejects.toThrow(
    ':2: not a line of va-tck-results/1 (event.scenario.verdict: one of',
  );
  await expect(read(Buffer.concat([Buffer.from(`${lines[0]}\n"`), Buffer.from([0xff, 0x22, 10])]))).rejects.toThrow(
    ':2: ',
  );
});

test('a line longer than the limit is refused before it is parsed', async () => {
  await expect(read(`${lines[0]}\n${'x'.repeat(300_000)}`, 100_000)).rejects.toThrow(
    ':2: the line is longer than 100,000 bytes',
  );
});

test('an empty file is refused by name', async () => {
  await expect(foldFile(file(''), sampleClauses)).rejects.toThrow(/results\.ndjson: the record is empty/);
});
