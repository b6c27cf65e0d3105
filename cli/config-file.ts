import { existsSync, readFileSync } from 'node:fs';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { profiles } from '../contracts/catalogue/clause.js';
import type { Config, ContainerSettings } from '../contracts/types/config.js';
import { didYouMean } from '../runner/misuse/nearest.js';
import { UsageError } from '../runner/misuse/usage-error.js';
import { isServiceUrl, portBounds, seedBounds, timeoutBounds } from './values.js';

/** Found in the working directory without being named. */
export const configFileName = 'va-tck.config.json';

/** Reads the configuration file that was named, or the one in the working directory; null where there is none. Throws a `UsageError` that
 * names file, line, column and setting. */
export function readConfigFile(named: string | undefined): { path: string; config: Config } | null {
  const path = named ?? configFileName;
  if (named === undefined && !existsSync(path)) return null;
  let text: string;
  try {
    // Editors on Windows put a byte order mark first.
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new UsageError(`--config: ${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
  return { path, config: parseConfig(path, text) };
}

/** Parses it. Comments and trailing commas are allowed. */
export function parseConfig(path: string, text: string): Config {
  const refuse = (offset: number, what: string) => new UsageError(`${path}:${position(text, offset)}: ${what}`);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) throw refuse(first.offset, `not JSON: ${printParseErrorCode(first.error)}`);
  if (tree?.type !== 'object') throw refuse(tree?.offset ?? 0, 'expected an object, for example { "seed": 7 }');

  checkMembers(tree, rules, '$', (offset, what) => refuse(offset, what), text);
  return getNodeValue(tree);
}

/** Throws what `refuse` makes of the first member that is unknown, set twice, or not as its rule has it. */
function checkMembers(
  object: Node,
  rules: Readonly<Record<string, Rule>>,
  path: string,
  refuse: (offset: number, what: string) => Error,
  text: string,
): void {
  const known = Object.keys(rules);
  const seen = new Set<string>();
  for (const { offset, children = [] } of object.children ?? []) {
    const [key, value] = children as [Node, Node];
    const name = String(key.value);
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      throw refuse(offset, `unknown setting "${name}".${didYouMean(name, known)} Known: ${known.join(', ')}`);
    }
    if (seen.has(name)) throw refuse(offset, `"${name}" is set twice`);
    seen.add(name);
    if (!rule.holds(value)) {
      const given = text.slice(value.offset, value.offset + Math.min(value.length, 60));
      throw refuse(value.offset, `${path}.${name}: expected ${rule.expected}, got ${given}`);
    }
    if (rule.members !== undefined) checkMembers(value, rule.members, `${path}.${name}`, refuse, text);
  }
}

interface Rule {
  expected: string;
  holds(value: Node): boolean;
  /** Of an object with settings of its own. */
  members?: Readonly<Record<string, Rule>>;
}

const containerRules: { readonly [Name in keyof Required<ContainerSettings>]: Rule } = {
  environment: {
    expected: "an object of texts, without PORT and VA_TCK_ENVIRONMENT, which are the kit's",
    holds: ({ type, children = [] }) =>
      type === 'object' &&
      children.every(({ children: [key, value] = [] }) => {
        return (
          value?.type === 'string' &&
          /^[A-Za-z_]\w*$/.test(key?.value) &&
          !/^(PORT|VA_TCK_ENVIRONMENT)$/.test(key?.value)
        );
      }),
  },
  command: {
    expected: 'a list of texts, for example ["serve", "--quiet"]',
    holds: ({ type, children = [] }) => type === 'array' && children.length > 0 && children.every(isText),
  },
  port: wholeNumberIn(1, portBounds[1]),
  healthPath: {
    expected: 'a path, for example "/health"',
    holds: ({ type, value }) => type === 'string' && /^\/[^\s]*$/.test(value),
  },
  memoryMegabytes: wholeNumberIn(16, 1_048_576),
  cpus: {
    expected: 'a number from 0.01 to 1024',
    holds: ({ type, value }) => type === 'number' && value >= 0.01 && value <= 1024,
  },
  startupTimeoutMilliseconds: wholeNumberIn(...timeoutBounds),
};

const rules: { readonly [Name in keyof Required<Config>]: Rule } = {
  target: { expected: 'text, for example "module:./adapter.mjs"', holds: isText },
  profile: oneOf(...profiles),
  lab: oneOf('embedded', 'containers'),
  container: {
    expected: 'an object, for example { "memoryMegabytes": 512 }',
    holds: ({ type }) => type === 'object',
    members: containerRules,
  },
  seed: wholeNumberIn(...seedBounds),
  out: { expected: 'text, the name of a folder', holds: isText },
  timeoutMilliseconds: wholeNumberIn(...timeoutBounds),
  baseline: { expected: 'text, the name of a file', holds: isText },
  waivers: { expected: 'text, the name of a file', holds: isText },
  serviceUrl: { expected: 'the URL of a host, for example "https://activation.contoso.com"', holds: isHttpUrl },
};
function isText(value: Node): boolean {
  return value.type === 'string' && value.value !== '';
}

function isHttpUrl({ type, value }: Node): boolean {
  return type === 'string' && isServiceUrl(value);
}

function oneOf(...words: string[]): Rule {
  return {
    expected: `one of ${words.map(word => `"${word}"`).join(', ')}`,
    holds: ({ type, value }) => type === 'string' && words.includes(value),
  };
}

function wholeNumberIn(minimum: number, maximum: number): Rule {
  return {
    expected: `a whole number from ${minimum} to ${maximum}`,
    holds: ({ value }) => Number.isInteger(value) && value >= minimum && value <= maximum,
  };
}

/** `line:column`, from 1. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
