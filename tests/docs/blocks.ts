import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced block of a page. */
export interface Block {
  /** `docs/read-a-report.md` */
  page: string;
  /** Of the opening fence, from 1. */
  line: number;
  /** Empty where none is given. */
  language: string;
  /** What the comments before it say: `run: exit 1`. */
  markers: readonly string[];
  text: string;
}

/** Pages whose snippets are tried: the README and every guide. What is history stays as it was written. */
export function pagesOf(root: string): string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md') && !path.startsWith('decisions/') && !/changelog\.md$/i.test(path))
    .map(path => `docs/${path}`);
  return ['README.md', ...docs.sort()];
}

/** The fenced blocks of a page, in order, each with the comments that stand right before it. */
export function blocksOf(root: string, page: string): Block[] {
  const lines = readFileSync(join(root, page), 'utf8').split('\n');
  const blocks: Block[] = [];
  let markers: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, marker] = /^\s*<!-- (.*) -->$/.exec(line) ?? [];
    const [, indent, fence, language] = /^(\s*)(`{3,})(\S*)\s*$/.exec(line) ?? [];
    if (marker !== undefined) markers.push(marker);
    else if (indent !== undefined && fence !== undefined) {
      const end = lines.findIndex((candidate, index) => index > at && candidate === `${indent}${fence}`);
      if (end === -1) throw new Error(`${page}:${at + 1}: the block has no end`);
      const text = lines
        .slice(at + 1, end)
        .map(inside => `${inside.startsWith(indent) ? inside.slice(indent.length) : inside.trimStart()}\n`)
        .join('');
      blocks.push({ page, line: at + 1, language: language ?? '', markers, text });
      markers = [];
      at = end;
    } else if (line.trim() !== '') markers = [];
  }
  return blocks;
}

/** What stands after `name:` among the markers; null without such a marker. */
export function markerOf({ markers }: Block, name: string): string | null {
  const marker = markers.find(text => text === name || text.startsWith(`${name}: `));
  return marker === undefined ? null : marker.slice(name.length).replace(/^: /, '');
}
