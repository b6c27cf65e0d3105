/** What the README and the guides show is what happens. Every block says how it is tried, so that none can be forgotten. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParseError, parse as parseJsonc } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { loadKit } from '../cli/load-kit.js';
import { readFeatures } from '../runner/plan/read-features.js';
import { tagReader } from '../runner/plan/tags.js';
import { type Block, blocksOf, markerOf, pagesOf } from './docs/blocks.js';
import { runPage } from './docs/run-page.js';
import { schemas } from './docs/schemas.js';
import { typeCheck } from './docs/type-check.js';

const root = join(import.meta.dirname, '..');
const pages = pagesOf(root);
const blocks = pages.flatMap(page => blocksOf(root, page));
const placeOf = ({ page, line }: Block) => `${page}:${line}`;
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** How a block of each language is tried; a marker that a block has to have, where the language alone does not say it. */
const tried: { readonly [language: string]: readonly string[] } = {
  sh: ['run', 'not run', 'tour'],
  text: ['output', 'in', 'lines'],
  xml: ['in', 'like'],
  markdown: ['in'],
  yaml: [],
  // What an HTTP request and the lines of a dialogue are held to stands in tests/contract-documents.test.ts.
  http: [],
  json: [],
  jsonl: [],
  jsonc: [],
  ts: [],
  gherkin: [],
};

test('every block has a language and says how it is tried', () => {
  expect(blocks.length).toBeGreaterThan(20);
  const forgotten = blocks.filter(block => {
    const ways = Object.hasOwn(tried, block.language) ? tried[block.language] : undefined;
    return ways === undefined || (ways.length > 0 && ways.every(way => markerOf(block, way) === null));
  });
  expect(forgotten.map(block => `${placeOf(block)} ${block.language} [${block.markers}]`)).toEqual([]);
});

test('what is not run says why', () => {
  expect(blocks.filter(block => markerOf(block, 'not run') === '').map(placeOf)).toEqual([]);
  const elsewhere = blocks.filter(({ page, markers, language }) => {
    if (markers.includes('tour')) return page !== 'README.md';
    return (markers.includes('lines') || language === 'http') && page !== 'docs/contract/README.md';
  });
  expect(elsewhere.map(placeOf)).toEqual([]);
});

test('JSON is JSON, and what is said to be a message of the kit is read by the kit', () => {
  for (const block of inLanguage('json', 'jsonc')) {
    const errors: ParseError[] = [];
    if (block.language === 'jsonc') parseJsonc(block.text, errors, { allowTrailingComma: true });
    else JSON.parse(block.text);
    expect([placeOf(block), errors]).toEqual([placeOf(block), []]);
    const name = markerOf(block, 'schema');
    if (name === null) continue;
    const problem = schemas[name]?.(block.text);
    expect([placeOf(block), name, problem]).toEqual([placeOf(block), name, null]);
  }
});

test('of lines of JSON each is JSON', () => {
  for (const { text } of inLanguage('jsonl')) for (const line of text.trim().split('\n')) JSON.parse(line);
});

test('YAML is YAML', () => {
  for (const { text } of inLanguage('yaml')) expect(parseYaml(text)).toBeTypeOf('object');
});

test('TypeScript type-checks', { timeout: 60_000 }, () => {
  const files = inLanguage('ts').map(
    block => [`snippet-${placeOf(block).replace(/\W/g, '-')}.ts`, block.text] as const,
  );
  expect(files.length).toBeGreaterThan(0);
  expect(typeCheck(root, new Map(files))).toEqual([]);
});

test('Gherkin is read as the kit reads its features, with tags that mean something', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    mkdirSync(join(folder, 'features'));
    const shown = inLanguage('gherkin');
    for (const [index, { text }] of shown.entries()) writeFileSync(join(folder, `features/${index}.feature`), text);
    const kit = { ...loadKit(), root: folder };
    const scenarios = await readFeatures(kit, null);
    expect(new Set(scenarios.map(({ file }) => file)).size).toBe(shown.length);
    const meaning = tagReader(kit);
    expect(scenarios.flatMap(({ tags }) => meaning(tags).unknown)).toEqual([]);
    const known = new Set((await readFeatures(loadKit(), null)).flatMap(({ steps }) => steps.map(({ text }) => text)));
    expect(scenarios.flatMap(({ steps }) => steps.filter(({ text }) => !known.has(text)))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.concurrent('what a page says happens', () => {
  // The README's tour is run by tests/readme.test.ts.
  const withCommands = pages.filter(page =>
    blocks.some(block => block.page === page && markerOf(block, 'run') !== null),
  );
  const python = spawnSync('python3', ['--version']).status === 0;

  for (const page of withCommands) {
    test(page, { timeout: 180_000 }, async ({ skip, expect }) => {
      if (!python && process.env.VA_TCK_REQUIRE_TOOLS !== '1')
        skip('Python is missing; the examples are written in it');
      const its = blocks.filter(block => block.page === page);
      expect(await runPage(root, its)).toEqual([]);
    });
  }
});
