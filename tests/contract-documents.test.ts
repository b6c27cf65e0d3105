import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Verb } from '../contracts/contract.js';
import { targetControl } from '../contracts/generated/verbs.js';
import { readMessage } from '../targets/stdio/read-message.js';

const root = new URL('../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const guide = read('docs/contract/README.md');
const changelog = read('docs/contract/changelog.md');
const schemaFiles = readdirSync(join(root, 'contracts/schemas')).sort();
const openApiFiles = readdirSync(join(root, 'contracts/openapi')).sort();
const verbs = targetControl.verbs as Record<string, Verb>;

/** What a schema demands, whatever it is described by. */
function rulesOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rulesOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const members = Object.entries(schema).filter(([name, value]) => {
    const isWords = (name === 'description' || name === '$comment') && typeof value === 'string';
    return !isWords;
  });
  return Object.fromEntries(
    members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, rulesOf(value)]),
  );
}

function fingerprint(schemas: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(schemas.map(rulesOf)))
    .digest('hex')
    .slice(0, 16);
}

describe('the changelog of the contract', () => {
  const [, newest, , noted] = /^## (\d+\.\d+)( — .*)?\n\nFingerprint: `(.*)`$/m.exec(changelog) ?? [];

  test('has an entry for the schemas as they are', () => {
    const now = fingerprint(schemaFiles.map(name => JSON.parse(read(`contracts/schemas/${name}`))));
    expect(
      noted,
      `the published schemas changed: say how in docs/contract/changelog.md, as compatibility.md allows, and note fingerprint ${now}`,
    ).toBe(now);
  });

  test('names the version that the documents have', () => {
    for (const name of openApiFiles) {
      expect([name, JSON.parse(read(`contracts/openapi/${name}`)).info.version]).toEqual([name, newest]);
    }
  });

  test('would miss no change of a rule, and minds no change of words', () => {
    const schema = JSON.parse(read('contracts/schemas/target-control.schema.json'));
    const before = fingerprint([schema]);
    const changed = structuredClone(schema);
    changed.definitions.OpenWorld.description = 'Other words.';
    expect(fingerprint([changed])).toBe(before);
    changed.definitions.OpenWorld.required.pop();
    expect(fingerprint([changed])).not.toBe(before);
  });
});

test('every verb is described, and has a place in the table of verbs', () => {
  const { paths } = JSON.parse(read('contracts/openapi/target-control.openapi.json'));
  for (const [name, { path }] of Object.entries(verbs)) {
    const { description, summary } = paths[`/control/v1/${path}`].post;
    expect([name, description?.length > 30, summary !== name]).toEqual([name, true, true]);
    expect(guide).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|$`, 'm'));
  }
  expect(guide).toContain(`${Object.keys(verbs).length} verbs`);
});

test('the lines of the example are as the kit sends them and takes them', () => {
  const lines = /<!-- lines -->\n```text\n([\s\S]*?)```/.exec(guide)?.[1]?.trim().split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(20);
  let asked = { id: 0, method: '', params: {} as unknown };
  for (const line of lines) {
    const text = line.slice(2);
    if (line.startsWith('→ ')) {
      const { jsonrpc, ...request } = JSON.parse(text);
      expect([line, jsonrpc, request.id]).toEqual([line, '2.0', asked.id + 1]);
      asked = request;
      expect([line, verbs[asked.method]?.checkRequest(asked.params)]).toEqual([line, null]);
    } else {
      const message = readMessage(text);
      expect(message).toMatchObject({ id: asked.id });
      if (message.kind === 'answer') {
        expect([line, verbs[asked.method]?.checkResponse(message.answer)]).toEqual([line, null]);
      } else expect(message).toMatchObject({ kind: 'error', code: -32601 });
    }
  }
});

test('the environment document of the example is one, and its members are those of open', () => {
  const document = JSON.parse(/<!-- message: LabEnvironment -->\n```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
  const schema = JSON.parse(read('contracts/schemas/lab-environment.schema.json'));
  const isValid = new Ajv({ strict: false }).compile(schema);
  expect([isValid(document), isValid.errors]).toEqual([true, null]);
  const { definitions } = JSON.parse(read('contracts/schemas/target-control.schema.json'));
  const published = definitions.OpenWorld.properties;
  for (const [name, rule] of Object.entries(schema.definitions.LabEnvironment.properties)) {
    expect([name, published[name]]).toEqual([name, rule]);
  }
});

test('the three answers of the example are answers, and the request over HTTP is one', () => {
  const answers = /is one of three\n\n```jsonl\n([\s\S]*?)```/.exec(guide)?.[1]?.trim().split('\n') ?? [];
  expect(answers).toHaveLength(3);
  for (const answer of answers) expect(verbs.installHostKey?.checkResponse(JSON.parse(answer))).toBeNull();
  const [, path, body] = /```http\nPOST \/control\/v1\/(\S+) HTTP\/1.1\n.*\n\n(.*)\n```/.exec(guide) ?? [];
  expect(path).toBe(verbs.installHostKey?.path);
  expect(verbs.installHostKey?.checkRequest(JSON.parse(body ?? ''))).toBeNull();
});

test('every file that the documents point to is there', () => {
  for (const name of readdirSync(join(root, 'docs/contract'))) {
    for (const [, link = ''] of read(`docs/contract/${name}`).matchAll(/\]\(([^)#]+)\)/g)) {
      expect(() => readFileSync(join(root, 'docs/contract', link))).not.toThrow();
    }
  }
});
