/** The table of what a target may do, and what a run says of it. */
import type { Binding } from './judge-fake.js';

/** One way to misbehave in one scenario. */
export interface Behaviour {
  /** What it does when it is asked; `fake/actions.mjs` says what there is. */
  do: readonly object[];
  /** What the failure says; null: it is none, and the scenario passes as if nothing had been; anything: nobody
   * knows. */
  says: RegExp | 'anything' | null;
  /** What it is asked then: `runSlmgr` where not given. */
  verb?: string;
  /** Over which bindings it can be done: all where not given. */
  over?: readonly Binding[];
  /** Deadlines that pass meanwhile. */
  waits?: number;
}

const body = (kind: string, says: RegExp | null, more: Partial<Behaviour> = {}): Behaviour => ({
  do: [{ action: 'body', kind }],
  says,
  ...more,
});
const frame = (kind: string, says: RegExp, more: Partial<Behaviour> & { with?: object } = {}): Behaviour => ({
  over: ['http'],
  ...more,
  do: [{ action: 'frame', kind, ...more.with }],
  says,
});

const onHttp = { over: ['http'] } as const;
const onStdio = { over: ['stdio'] } as const;
const notJson = /must be JSON|must be a JSON-RPC response/;
const noDeadline = /did not answer "\w+" within \d+ ms/;

/** The bytes of an answer. */
const bytes: readonly Behaviour[] = [
  body('empty', notJson),
  body('html', notJson),
  body('bom', /without a byte order mark/, onHttp),
  body('utf-16', notJson, onHttp),
  body('invalid-utf-8', /must be UTF-8/),
  body('invalid-utf-8-in-text', /must be UTF-8/),
  body('nul', notJson),
  body('gzip', /must not be encoded, was gzip/, onHttp),
  body('gzip-bomb', /must not be encoded, was gzip/, onHttp),
  body('trailing-garbage', notJson),
  body('two-values', notJson),
  body('cut-off', notJson),
  body('single-quotes', notJson),
  body('lone-surrogate', /the target broke while doing "runSlmgr"/),
  body('duplicate-keys', /must NOT have additional properties: fault/),
  body('proto', /must NOT have additional properties: __proto__/),
  body('deep', /\/result must be object/),
  body('deep-objects', /\/result must have required property 'exitCode'/),
  body('huge-number', /must NOT have additional properties: more/),
  body('many-digits', /must NOT have additional properties: more/),
  body('nan', notJson),
  body('negative-zero', /\/result must be object/),
  body('null', /must be object/),
  body('list', /must be object/),
  body('two-of-three', /must NOT have additional properties: fault/),
  body('none-of-three', /must have required property 'result'/),
  body('many-members', /must have required property 'exitCode'/),
  body('long-name', /must have required property 'exitCode'/),
  body('huge-fault', /must not be longer than 4194304 bytes/),
];

/** What stands around an answer. */
const framing: readonly Behaviour[] = [
  frame('no-http', /must be HTTP/),
  frame('garbage', /must be HTTP/),
  frame('close', /closed the connection instead of answering/),
  frame('close-mid-answer', /closed the connection instead of answering/),
  frame('longer-than-told', noDeadline, { waits: 1 }),
  frame('shorter-than-told', notJson),
  frame('two-lengths', /must be HTTP|closed the connection/),
  frame('negative-length', /must be HTTP/),
  frame('enormous-length', /must be HTTP|closed the connection/),
  frame('length-and-chunks', /must be HTTP|closed the connection/),
  frame('chunks-without-end', noDeadline, { waits: 1 }),
  frame('chunks-of-nonsense', /must be HTTP/),
  frame('chunk-extensions', noDeadline, { waits: 1 }),
  frame('huge-body', /must not be longer than 4194304 bytes/),
  frame('endless-body', /must not be longer than 4194304 bytes/),
  frame('endless-header', /must have headers of at most 16384 bytes/),
  frame('a-gigabyte-of-headers', /must have headers of at most 16384 bytes/),
  frame('endless-early-hints', noDeadline, { waits: 1 }),
  frame('endless-trailers', /must have headers of at most 16384 bytes|closed the connection/),
  frame('switching-protocols', /must be HTTP \(bad upgrade\)/),
  frame('continue', /must be HTTP \(bad response\)/),
  // Port 1 refuses: had the redirect been followed, the message would say so.
  frame('redirect', /must be answered 200, was 307/, { with: { to: 'http://127.0.0.1:1/' } }),
  frame('status', /must be answered 200, was 500/, { with: { status: 500 } }),
  frame('status', /must be answered 200, was 203/, { with: { status: 203 } }),
  frame('no-content', /must be answered 200, was 204/),
  frame('endless-line', /must be HTTP/),
  frame('endless-lines', /must be HTTP/),
  frame('endless-line', /must not be longer than 4194304 bytes/, onStdio),
  frame('endless-lines', /must answer a request that waits/, onStdio),
  {
    do: [{ action: 'text', status: 400, text: '{"error":"x","path":"","rule":"must be nicer"}' }],
    says: /refuses a request that conforms.*must be nicer/,
    over: ['http'],
  },
];

/** When an answer comes, and how often. */
const timing: readonly Behaviour[] = [
  { do: [{ action: 'hang' }], says: noDeadline, waits: 1 },
  { do: [{ action: 'hang' }], says: noDeadline, verb: 'open', waits: 1 },
  { do: [{ action: 'hang' }], says: noDeadline, verb: 'close', waits: 1 },
  { do: [{ action: 'late', ms: 1_300 }], says: noDeadline, waits: 1, over: ['http'] },
  { do: [{ action: 'split' }], says: null },
  { do: [{ action: 'split', size: 7, pause: 1, most: 40 }], says: null },
  { do: [{ action: 'twice' }], says: null, over: ['http'] },
  { do: [{ action: 'twice' }], says: /must answer a request that waits/, over: ['stdio'] },
  {
    do: [{ action: 'other-id' }],
    says: /must answer a request that waits for its answer, and request 999999 was never/,
    ...onStdio,
  },
  { do: [{ action: 'shout', megabytes: 50 }], says: null },
  { do: [{ action: 'shout', megabytes: 2, line: '\u001b[2J<script>alert(1)</script>' }], says: null },
  { do: [{ action: 'text', text: '{}' }], says: /broke its contract/, verb: 'open' },
  { do: [{ action: 'text', text: '{"result":{"world":""}}' }], says: /\/result\/world/, verb: 'open' },
  {
    do: [{ action: 'text', text: '{"result":{"nextDue":"2009-02-30T25:61:61Z"}}' }],
    says: /an instant of the calendar/,
    verb: 'createComputer',
  },
  { do: [{ action: 'text', text: '{"fault":"no"}' }], says: /broke while doing "close": no/, verb: 'close' },
];

/** What the kit's own servers are told meanwhile. */
const attacks: readonly Behaviour[] = [
  ['activation-service', 'garbage'],
  ['activation-service', 'bad-json'],
  ['activation-service', 'huge-body'],
  ['activation-service', 'endless-header'],
  ['activation-service', 'slowloris'],
  ['activation-service', 'flood'],
  ['dns', 'garbage'],
  ['dns', 'huge-message'],
  ['dns', 'unfinished-messages'],
  ['dns', 'malformed-datagrams'],
  ['dns', 'flood-of-datagrams'],
  ['dns', 'flood-of-updates'],
].map(([on, how]) => ({
  do: [{ action: 'attack', on, how }],
  says: null,
  verb: drowns(how) ? 'close' : 'createComputer',
}));

/** Whether it keeps the target's own questions from getting through: then it is done when there are none left. */
function drowns(how: string | undefined): boolean {
  return how === 'flood-of-datagrams';
}

/** All that a target may do and live. */
export const behaviours = { bytes, framing, timing, attacks } as const;

/** What it does to itself: somebody starts it again. */
export const deaths: readonly Behaviour[] = [
  { do: [{ action: 'crash' }], says: /closed the connection|ended with exit code 0/ },
  { do: [{ action: 'crash', code: 3 }], says: /closed the connection|ended with exit code 3/ },
  { do: [{ action: 'crash', by: 'abort' }], says: /closed the connection|was ended by SIGABRT/ },
  { do: [{ action: 'crash', by: 'kill' }], says: /closed the connection|was ended by SIGKILL/ },
  {
    do: [{ action: 'answer-and-exit' }],
    says: /closed the connection|no computer named|no world|ended with exit code 0|broke while/,
  },
];

/** What its KMS hosts answer to a computer that asks them. */
export const kmsBehaviours: readonly Behaviour[] = [
  { do: [{ action: 'hang' }], says: /deadline \(nothing came within \d+ ms\)/, waits: 1 },
  frame('close', /hung-up/),
  frame('garbage', /must be HTTP/),
  frame('endless-body', /must not be longer than 4194304 bytes/),
  frame('a-gigabyte-of-headers', /must have headers of at most 16384 bytes/),
  frame('redirect', /must be answered 200, was 307/, { with: { to: 'http://127.0.0.1:1/' } }),
  body('bom', /without a byte order mark/),
  body('deep', /invalid "request" response of KMS protocol/),
  {
    do: [{ action: 'answer', json: { result: 'refused', code: '0xC004F038', more: 1 } }],
    says: /additional properties/,
  },
].map(behaviour => ({ ...behaviour, verb: 'kms' }));
