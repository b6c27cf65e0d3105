import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLink, linksOf, markdownFiles } from './links.js';

const root = join(import.meta.dirname, '../..');
const pages = markdownFiles(root);

/** Told of for those who have the repository; no part of the package. The types are in it as `dist/types`. */
const inRepository = ['CONTRIBUTING.md', 'bench/README.md', 'contracts/types/target-control.ts'];

test('every link leads somewhere, anchors included', () => {
  const links = pages.flatMap(page => linksOf(root, page));
  expect(links.length).toBeGreaterThan(60);
  const broken = links.flatMap(link => {
    const why = brokenLink(root, link);
    return why === null ? [] : [`${link.page}:${link.line}: ${link.href}: ${why}`];
  });
  expect(broken).toEqual([]);
});

test('what the README and the guides link to is in the package', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  const isShipped = (path: string) => files.some(file => path === file || path.startsWith(`${file}/`));
  const shipped = pages.filter(page => isShipped(page) && (page === 'README.md' || page.startsWith('docs/')));
  expect(shipped.length).toBeGreaterThan(8);
  const missing = shipped
    .filter(page => !page.startsWith('docs/decisions/'))
    .flatMap(page => linksOf(root, page))
    .filter(({ path }) => !isShipped(path.replace(/\/$/, '')) && !inRepository.includes(path));
  expect(missing.map(({ page, line, href }) => `${page}:${line}: ${href}`)).toEqual([]);
});

test('every guide stands in the index', () => {
  const indexed = new Set(linksOf(root, 'docs/README.md').map(({ path }) => path));
  const guides = pages.filter(page => /^docs\/(reference\/)?[^/]+\.md$/.test(page) && page !== 'docs/README.md');
  expect(guides.filter(page => !indexed.has(page))).toEqual([]);
});
