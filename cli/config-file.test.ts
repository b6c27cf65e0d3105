import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig, readConfigFile } from './config-file.js';

const problem = (text: string): string => {
  try {
    parseConfig('va-tck.config.json', text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test('every setting is read, with comments and a trailing comma', () => {
  const text = `{
    // against my own program
    "target": "http://127.0.0.1:9000", "profile": "kms-host", "lab": "containers",
    "seed": 7, "out": "out", "timeoutMilliseconds": 500,
  }`;
  expect(parseConfig('f', text)).toEqual({
    target: 'http://127.0.0.1:9000',
    profile: 'kms-host',
    lab: 'containers',
    seed: 7,
    out: 'out',
    timeoutMilliseconds: 500,
  });
  expect(parseConfig('f', '{}')).toEqual({});
});

test('how a container is run is read, to its last member', () => {
  const container = {
    environment: { LICENCE: 'test' },
    command: ['serve'],
    port: 9000,
    healthPath: '/health',
    memoryMegabytes: 512,
    cpus: 0.5,
    startupTimeoutMilliseconds: 30_000,
  };
  expect(parseConfig('f', JSON.stringify({ container }))).toEqual({ container });
});

test.each([
  ['{ "container": "x" }', '$.container: expected an object'],
  ['{ "container": {\n  "memory": 1 } }', 'va-tck.config.json:2:3: unknown setting "memory".'],
  ['{ "container": { "cpus": 0 } }', '$.container.cpus: expected a number from 0.01 to 1024, got 0'],
  ['{ "container": { "cpus": "1" } }', '$.container.cpus'],
  ['{ "container": { "port": 0 } }', '$.container.port'],
  ['{ "container": { "port": 1, "port": 2 } }', '"port" is set twice'],
  ['{ "container": { "healthPath": "health" } }', '$.container.healthPath: expected a path, for example "/health"'],
  ['{ "container": { "command": [] } }', '$.container.command'],
  ['{ "container": { "command": ["a", 1] } }', '$.container.command'],
  ['{ "container": { "environment": { "A": 1 } } }', '$.container.environment'],
  ['{ "container": { "environment": { "PORT": "1" } } }', '$.container.environment'],
  ['{ "container": { "environment": { "A B": "1" } } }', '$.container.environment'],
  ['{\n  "seed": 7,\n  "tarjet": "x"\n}', 'va-tck.config.json:3:3: unknown setting "tarjet". Did you mean "target"?'],
  ['{ "toString": 1 }', 'unknown setting "toString"'],
  ['{ "__proto__": 1 }', 'unknown setting "__proto__"'],
  ['{\n  "seed": "7"\n}', 'va-tck.config.json:2:11: $.seed: expected a whole number from 0 to 4294967295, got "7"'],
  ['{ "seed": -1 }', '$.seed'],
  ['{ "seed": 1.5 }', '$.seed'],
  ['{ "seed": 1e99 }', '$.seed'],
  ['{ "timeoutMilliseconds": 0 }', '$.timeoutMilliseconds: expected a whole number from 1'],
  ['{ "target": "" }', '$.target'],
  ['{ "target": ["a"] }', '$.target: expected text, for example "module:./adapter.mjs", got ["a"]'],
  ['{ "profile": "client" }', '$.profile: expected one of "machine", "kms-host", "reference", got "client"'],
  ['{ "lab": null }', '$.lab: expected one of "embedded", "containers", got null'],
  ['{ "seed": 1, "seed": 2 }', '"seed" is set twice'],
  ['{ "seed": }', 'va-tck.config.json:1:11: not JSON'],
  ['{ "seed": 1', 'not JSON'],
  ['', 'va-tck.config.json:1:1: '],
  ['[]', 'expected an object'],
])('%j is refused with place and rule', (text, message) => {
  expect(problem(text)).toContain(message);
});

test('a byte order mark and Windows line endings are read past', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'config-')), 'va-tck.config.json');
  writeFileSync(path, '\uFEFF{\r\n  "seed": 3\r\n}\r\n');
  expect(readConfigFile(path)?.config).toEqual({ seed: 3 });
});
