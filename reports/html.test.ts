import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.js';
import { runFacts, wallClockFacts } from './run-facts.js';
import { anyText, hostileTexts } from './testing/hostile-text.js';
import { hostileResult, sampleHeader, sampleResult } from './testing/sample-run.js';

/** The tags of a page in order, with the attribute names of each: what an injection would change. */
function skeleton(page: string): string {
  return (page.match(/<[^>]*>/g) ?? []).map(tag => tag.replace(/"[^"]*"/g, '""')).join('\n');
}

const page = html(sampleResult());

test('the page has no script, no handler, no form, no outside resource, and a policy that forbids them', () => {
  expect(page).not.toMatch(
    /<(script|img|iframe|object|link|form|base)\b|\son\w+=|\sstyle="|url\(|@import|https?:\/\/(?!127)/i,
  );
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
});

test('what a target says never changes the tags of the page', () => {
  const plain = skeleton(html(hostileResult('plain')));
  for (const text of hostileTexts.filter(candidate => candidate !== '')) {
    expect(skeleton(html(hostileResult(text)))).toBe(plain);
  }
  fc.assert(
    fc.property(
      anyText.filter(text => text !== ''),
      text => {
        expect(skeleton(html(hostileResult(text)))).toBe(plain);
      },
    ),
    { numRuns: 50 },
  );
});

test('every clause is there in guide order with both statements, each in its language', () => {
  const { clauses } = sampleResult();
  const rows = [...page.matchAll(/id="clause-\d+"><th [^>]*><code>([^<]+)/g)].map(match => match[1]);
  expect(new Set(rows)).toEqual(new Set(clauses.map(({ id }) => id)));
  for (const { statement } of clauses) {
    expect(page).toContain(
      `<span class="en" lang="en">${statement.en}</span> <span class="zh" lang="zh-Hant">${statement.zh}</span>`,
    );
  }
});

test('before the clauses stands how each part of the guide stands, and its counts are those of its clauses', () => {
  const { clauses } = sampleResult();
  const rows = [...page.matchAll(/<a href="#section-\d+">([^<]+)<\/a><\/th><td>(\d+)<\/td>((?:<td>\d+<\/td>)+)/g)];
  expect(rows.map(row => row[1])).toEqual([...new Set(clauses.map(({ section }) => section))]);
  for (const [, section, total, cells = ''] of rows) {
    expect(Number(total)).toBe(clauses.filter(clause => clause.section === section).length);
    const counts = [...cells.matchAll(/\d+/g)].map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
  }
});

test('ids are unique and every link inside the page leads somewhere', () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(match => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('landmarks, a skip link, one h1, and table headers with scope', () => {
  for (const tag of [
    '<html lang="en">',
    '<header>',
    '<nav aria-label',
    '<main id="main"',
    '<footer>',
    '<a class="skip"',
  ]) {
    expect(page).toContain(tag);
  }
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page.match(/<th (?![^>]*scope=)/g)).toBeNull();
});

test('a reading that is not the default is marked', () => {
  expect(page).toMatch(/reactivation-default<\/code> → <code>thirty-days<\/code> <span class="marked">/);
});

test('what the kit says of a run is there in Chinese too: no word of ours stands in a fact that has one language', () => {
  const plan = { ...sampleHeader.plan, full: false, selection: ['--only X'], shard: { index: 1, count: 2 } };
  const description = { ...sampleHeader.description, interfaces: [], capabilities: [] };
  const waivers = [{ clause: 'C', owner: 'o', justification: 'j', expires: '2020-02-29', expired: true }];
  const result = sampleResult({
    header: { ...sampleHeader, plan, description, waivers },
    wallClock: { ...sampleResult().wallClock, finishedAt: null, durationMilliseconds: null },
  });
  const facts = [...runFacts(result), ...wallClockFacts(result)];
  const oneLanguage = facts.flatMap(({ name, value }) => (typeof value === 'string' ? name.en : []));
  expect(oneLanguage).toEqual([
    'Implementation under test',
    'Target',
    'Profile',
    'Policy profile',
    'Lab',
    'Seed',
    'Selection',
    'Plan hash (SHA-256)',
    'Kit',
    'Started',
    'Node.js',
    'Platform',
  ]);
  const shown = html(result);
  for (const chinese of [
    '部分選取，',
    '真實：受測實作',
    '第 1 片，共 2 片',
    '<dd><span class="en" lang="en">none</span> <span class="zh" lang="zh-Hant">無</span>',
    '已逾期 1 項',
    '未記錄',
  ]) {
    expect(shown).toContain(chinese);
  }
  expect(shown.replace(/<span class="en"[^>]*>[^<]*<\/span>/g, '')).not.toMatch(
    /selection, |real: the target|not recorded| given: /,
  );
});
