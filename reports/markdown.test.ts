import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from './markdown.js';
import { codeBlock, codeSpan, literal } from './markdown-text.js';
import { foldEvents } from './result-model.js';
import { anyText } from './testing/hostile-text.js';
import { sampleClauses } from './testing/sample-clauses.js';
import { hostileResult, sampleEvents, sampleResult, sampleScenarios } from './testing/sample-run.js';

test('markup, links and mentions become text', () => {
  expect(literal('<b> | `x` [a](b) @me www.evil.example https://evil.example')).toBe(
    '&lt;b&gt; \\| \\`x\\` \\[a\\](b) \\@me www\\.evil\\.example https\\://evil\\.example',
  );
  expect(literal('1. one')).toBe('1\\. one');
  expect(literal('    # heading')).toBe('\\# heading');
});

test('code spans and blocks cannot be closed from inside', () => {
  expect(codeSpan('activated')).toBe('`activated`');
  expect(codeSpan('a`b|c\\')).toBe('<code>a&#96;b&#124;c&#92;</code>');
  expect(codeSpan(' ')).toBe('(empty)');
  expect(codeBlock('```\nx', 100)).toBe('````text\n```\nx\n````');
});

test('no raw tag of a target stands outside code', () => {
  fc.assert(
    fc.property(anyText, text => {
      const outside = markdown(hostileResult(text))
        .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
        .replace(/<code>[^<`]*<\/code>/g, '')
        .replace(/`[^`\n]*`/g, '');
      expect(outside.replace(/<!-- wall clock: (begin|end) -->/g, '')).not.toMatch(/<[a-z!/]/i);
    }),
    { numRuns: 50 },
  );
});

test('a summary of ten thousand failures stays under 1 MB and says what it left out', () => {
  const failed = sampleScenarios[0];
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...(failed ?? []), id: `features/a.feature:${index}` }));
  const report = markdown(foldEvents(sampleEvents(many as typeof sampleScenarios), sampleClauses));
  expect(Buffer.byteLength(report)).toBeLessThan(1_000_000);
  expect(report).toMatch(/\*\*\d+ more are not shown: a job summary holds less than 1 MB/);
});

test('outcome first, then counts', () => {
  const report = markdown(sampleResult());
  expect(report.startsWith('# Volume Activation TCK: Does not conform\n')).toBe(true);
  expect(report).toContain('| 8 | 2 | 1 | 1 | 1 | 1 | 14 |');
});
