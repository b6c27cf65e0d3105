/** Whatever the kit stops with can be looked up, and what can be looked up is what the kit says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesInSource } from './messages-in-source.js';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');

/** Where an error passes on words that stand elsewhere, and are listed from there or are no words of the kit. */
const passedOn: { readonly [file: string]: string } = {
  'cli/config-file.ts': 'hands on what it was told',
  'lab/actor.ts': 'what a mock or the target said, blamed on whoever plays the role',
  'lab/containers/build-stage.ts': 'what the container engine said; and notRun',
  'lab/containers/image/ensure-image.ts': 'notRun',
  'lab/containers/lab-container.ts': 'what the container engine said',
  'lab/fleet.ts': 'why the host was given up, as it was told before',
  'lab/lab-session.ts': 'what a guard of the target saw; each such violation names the request',
  'runner/ending/before-the-record.ts': 'what was thrown where nobody caught it',
  'runner/execution/observe.ts': 'why the target was given up, as it was told before',
  'runner/execution/run-scenario.ts': 'no error: the words of a record',
  'runner/gate/hold.ts': 'the summary of --update-baseline, which names file, failures and options',
  'runner/gate/json-document.ts': 'what its callers expect',
  'runner/judge.ts': 'no error: the words of a record',
  'runner/second-look/replay-failures.ts': 'no error: the words of a record',
  'targets/container/container-control.ts': 'what the image did, its exit code and its last output',
  'targets/container/engine.ts': 'notRun, of whoever needs an engine',
  'targets/container/target-container.ts': 'what the container engine said',
  'targets/faults-of.ts': 'why the target was given up, as it was told before',
  'targets/stdio/stdio-control.ts': 'no error: a message of JSON-RPC',
};

interface Entry {
  messages: string[];
  exitCodes: number[];
}

const entries: Entry[] = [...page.matchAll(/^- ((?: *\*\*`[^`]+`\*\* \\\n)+) +(.*(?:\n {2}\S.*)*)/gm)].map(
  ([, head = '', text = '']) => ({
    messages: [...head.matchAll(/\*\*`([^`]+)`\*\*/g)].map(([, message = '']) => message),
    exitCodes: [...(/^Exit (\d+(?:(?:,| or) (?:\d+|[^\d·]*\d+))*)/.exec(text)?.[1]?.matchAll(/\d+/g) ?? [])].map(
      Number,
    ),
  }),
);
const listed = new Map(entries.flatMap(entry => entry.messages.map(message => [message, entry] as const)));
const said = messagesInSource(root);

test('every message of an error has an entry', () => {
  const without = said.filter(({ text, place }) => {
    if (text === '…') return !Object.hasOwn(passedOn, place.replace(/:\d+$/, ''));
    return !listed.has(text);
  });
  expect(without).toEqual([]);
});

test('every entry is what the source says', () => {
  const texts = new Set(said.map(({ text }) => text));
  expect(listed.size).toBeGreaterThan(90);
  expect(page.match(/\*\*`/g)).toHaveLength(entries.flatMap(({ messages }) => messages).length);
  expect([...listed.keys()].filter(message => !texts.has(message))).toEqual([]);
});

test('every entry gives an exit code that such an error can have', () => {
  expect(entries.filter(({ exitCodes }) => exitCodes.length === 0)).toEqual([]);
  const wrong = said.filter(({ text, exitCodes }) => {
    const given = listed.get(text)?.exitCodes;
    return given !== undefined && exitCodes !== null && !given.some(code => exitCodes.includes(code));
  });
  expect(wrong).toEqual([]);
});

test('no exception is kept that nothing needs', () => {
  const needed = new Set(said.filter(({ text }) => text === '…').map(({ place }) => place.replace(/:\d+$/, '')));
  expect(Object.keys(passedOn).filter(file => !needed.has(file))).toEqual([]);
});

test('every kind of problem that a gate can have is explained', () => {
  const types = readFileSync(join(root, 'contracts/types/results.ts'), 'utf8');
  const [, union = ''] = /export type GateProblemKind =([^;]+);/.exec(types) ?? [];
  const kinds = [...union.matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind);
  expect(kinds.length).toBeGreaterThan(5);
  const [, table = ''] = /^\| kind \|.*\n\| ---.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
  expect([...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, kind]) => kind)).toEqual(kinds);
});
