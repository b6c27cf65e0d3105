import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome, RunResult } from '../contracts/types/results.js';
import { renderers, terminal } from './index.js';
import { anyText, hostileTexts } from './testing/hostile-text.js';
import { hostileResult, sampleResult } from './testing/sample-run.js';

const all = Object.entries(renderers);
const outcomes: Outcome[] = ['conformant', 'not-conformant', 'selection-passed', 'could-not-run', 'incomplete'];

const laterAndElsewhere: RunResult['wallClock'] = {
  startedAt: '2031-12-31T23:59:58.000Z',
  finishedAt: null,
  durationMilliseconds: null,
  node: 'v24.1.0',
  platform: 'win32 arm64',
};

function withoutWallClock(report: string): string {
  return report
    .replace(/<!-- wall clock: begin -->[\s\S]*?<!-- wall clock: end -->/, '')
    .replace(/^ {2}Wall clock: .*$/m, '');
}

test.each(all)('%s differs between identical runs in its wall clock block alone', (_, render) => {
  const first = render(sampleResult());
  const second = render(sampleResult({ wallClock: laterAndElsewhere }));
  expect(second).not.toBe(first);
  expect(withoutWallClock(second)).toBe(withoutWallClock(first));
  expect(render(sampleResult())).toBe(first);
});

test.each(all)('%s tells the failing clause, expected, seen and how to replay', (_, render) => {
  const report = render(sampleResult());
  for (const words of ['KMS-THRESHOLD-CLIENT', 'Table 8', 'not activated', '--seed 7', '0xC004F074']) {
    expect(report).toContain(words);
  }
});

test.each(all)('%s says conformant of a conformant run alone', (name, render) => {
  for (const outcome of outcomes) {
    const report = render(sampleResult({ outcome })).replace(
      /value="[^"]*"|type="[^"]*"|class="[^"]*"|<style>[\s\S]*<\/style>/g,
      '',
    );
    expect(/\bconformant\b/i.test(report), `${name}, ${outcome}`).toBe(outcome === 'conformant' && name !== 'junit');
  }
});

test.each(all)('%s shows nothing unseen of a hostile target and stays small', (_, render) => {
  for (const text of [...hostileTexts, 'x'.repeat(1_048_576), '\u001b'.repeat(1_048_576)]) {
    const report = render(hostileResult(text));
    expect(report).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/,
    );
    expect(report).not.toMatch(/\p{Cs}/u);
    expect(report.length).toBeLessThan(2_000_000);
  }
});

test.each(all)('%s renders any text without throwing', (_, render) => {
  fc.assert(
    fc.property(anyText, text => {
      expect(render(hostileResult(text))).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: 30 },
  );
});

test('colour is only ever our own', () => {
  const coloured = terminal(hostileResult('\u001b[2J'), { colour: true });
  expect(coloured.match(/\u001b\[(?!(?:0|1|2|31|32|33)m)/g)).toBeNull();
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminal(hostileResult('\u001b[2J')));
});
