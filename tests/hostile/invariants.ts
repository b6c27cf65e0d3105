/** What holds of every run, however bad the target is. */

import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { exitCodes } from '../../runner/ending/exit-codes.js';
import type { Judged } from './judge-fake.js';

/** Heap, code and buffers of an ordinary run are about 200 MB; a hostile target may add this little to it. */
const mostMegabytes = 420;

/** Every planned scenario has one verdict, nobody but the target is blamed, all reports are there and can be read, nothing is left behind. */
export function expectWhole(judged: Judged, scenarios: readonly string[]): void {
  const { code, events, stderr, reports } = judged;
  expect(
    exitCodes.map(known => known.code),
    stderr,
  ).toContain(code);
  expect(code, stderr).not.toBe(13);
  expect(events.at(0)?.type, stderr).toBe('run-started');
  expect(events.at(-1)?.type).toBe('run-finished');
  expect(judged.scenarios.map(({ id }) => id).sort()).toEqual([...scenarios].sort());
  for (const { id, failure } of judged.scenarios) {
    if (failure !== null) expect({ id, by: failure.attribution, ...failure }).toMatchObject({ id, by: 'target' });
  }
  expect([...reports.keys()].sort()).toEqual([
    'junit.xml',
    'report.html',
    'result.json',
    'results.ndjson',
    'summary.md',
  ]);
  for (const [name, text] of reports) expect(/[\u0000-\u0008\u001b\u009b]/.test(text), name).toBe(false);
  parseXml(reports.get('junit.xml') ?? '');
  JSON.parse(reports.get('result.json') ?? '');
  expect(reports.get('report.html')).not.toMatch(/<script>alert|<img src=x|<svg\/onload/);
  expect(judged.peakMegabytes).toBeLessThan(mostMegabytes);
  expect(judged.leftBehind).toEqual([]);
}

function parseXml(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.write(text).close();
}
