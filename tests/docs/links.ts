import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A link of a page to something in this repository. */
export interface Link {
  page: string;
  line: number;
  /** As written. */
  href: string;
  /** Relative to the root. */
  path: string;
  anchor: string | null;
}

/** Every Markdown file that is ours, relative to the root. */
export function markdownFiles(root: string): string[] {
  const skipped = /(^|\/)(node_modules|dist|\.git|\.stryker-tmp|va-tck-results|__pycache__)(\/|$)/;
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = posix.join(folder, entry.name);
      if (skipped.test(path)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith('.md') && !entry.name.includes('.tmp.')) found.push(path);
    }
  };
  visit('.');
  return found.sort();
}

/** The links of a page that lead to files. Code shows links, and has none. */
export function linksOf(root: string, page: string): Link[] {
  return prose(readFileSync(join(root, page), 'utf8')).flatMap((line, index) =>
    [...line.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, href = '']) => {
      if (/^[a-z]+:/i.test(href)) return [];
      const [file = '', anchor = null] = href.split('#');
      const path = file === '' ? page : posix.join(dirname(page), decodeURIComponent(file));
      return [{ page, line: index + 1, href, path, anchor }];
    }),
  );
}

/** What is wrong with a link; null where it leads somewhere. */
export function brokenLink(root: string, { path, anchor }: Link): string | null {
  if (path.startsWith('..')) return 'leads out of the repository';
  const target = join(root, path);
  if (!existsSync(target)) return `there is no ${path}`;
  if (anchor === null || statSync(target).isDirectory()) return null;
  return anchorsOf(readFileSync(target, 'utf8')).has(anchor) ? null : `${path} has no heading #${anchor}`;
}

/** As GitHub makes them: lower case, dashes for spaces, without other signs; the second of a name has -1. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const line of prose(text)) {
    const [, heading] = /^#{1,6} +(.*?) *$/.exec(line) ?? [];
    if (heading === undefined) continue;
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The lines of a text, empty where they are code. */
function prose(text: string): string[] {
  let isCode = false;
  return text.split('\n').map(line => {
    const isFence = /^\s*```/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? '' : line.replace(/`[^`]*`/g, '``');
  });
}
