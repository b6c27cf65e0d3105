import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { targetControl } from '../contracts/generated/verbs.js';

const folder = new URL('.', import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing/'));

const profiles = ['machine', 'kms-host', 'reference'];
/** What every target has, whatever it stands in for: what it is, and where a world begins and ends. */
const known = ['describe', 'open', 'close'];
const verbs = Object.keys(targetControl.verbs).filter(verb => !known.includes(verb));

/** Verbs and profiles that a source speaks of: as text, as the name of something taken from a `control`, or as a verb's own name. */
function spokenOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) && [...profiles, ...verbs].includes(node.text)) {
      found.push(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && verbs.includes(node.name.text)) {
      if (/control$/i.test(node.expression.getText()) || /[A-Z]/.test(node.name.text)) found.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

test('an adapter knows no profile, and no verb but those around a world: all go through the generated table', () => {
  expect(sources.length).toBeGreaterThan(12);
  for (const name of sources) expect([name, spokenOf(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, []]);
});

test('the check bites', () => {
  expect(spokenOf(`if (name === 'stimulate') control.advance(x); target.hostStatus(); p = 'kms-host';`)).toEqual([
    'stimulate',
    'advance',
    'hostStatus',
    'kms-host',
  ]);
  expect(spokenOf(`/** open */ connection.close(); stream.once('close', f); program.open();`)).toEqual([]);
});
