import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openTarget } from '../open-target.js';
import { parseTarget } from '../parse-target.js';
import type { Target, TargetOptions } from '../target.js';
import { behaviours } from './behaviours.mjs';
import { engineAnswers, fixtureImage } from './fixture-image.js';

/** A kind of target, and how to have one that behaves in a given way. */
export interface Kind {
  name: string;
  /** True where it cannot be had on this machine. */
  missing: boolean;
  /** It can end without the kit. */
  ownProcess: boolean;
  startedByKit: boolean;
  /** For each test; the first may have an image to build. */
  milliseconds: number;
  reach(behaviour: string, argument?: unknown, options?: TargetOptions): Promise<Target>;
}

const program = fileURLToPath(new URL('./serve-behaviour.mjs', import.meta.url));
const maxBytes = 2000;
const given = (behaviour: string, argument: unknown) => [
  behaviour,
  ...(argument === undefined ? [] : [JSON.stringify(argument)]),
];

const module: Kind = {
  name: 'module',
  missing: false,
  ownProcess: false,
  startedByKit: false,
  milliseconds: 5_000,
  reach: async (behaviour, argument, options) => {
    const modules = { fixture: async () => ({ default: behaviours[behaviour]?.(argument) }) };
    return openTarget(parseTarget('module:fixture'), { maxBytes, modules, ...options });
  },
};

const http: Kind = {
  name: 'http',
  missing: false,
  ownProcess: true,
  startedByKit: false,
  milliseconds: 20_000,
  reach: async (behaviour, argument, options) => {
    const server = spawn(process.execPath, [program, 'http', ...given(behaviour, argument)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [port] = await once(server.stdout, 'data');
    const target = await openTarget(parseTarget(`http://127.0.0.1:${String(port).trim()}`), { maxBytes, ...options });
    return { ...target, close: async () => void server.kill('SIGKILL') };
  },
};

const stdio: Kind = {
  name: 'stdio',
  missing: false,
  ownProcess: true,
  startedByKit: true,
  milliseconds: 20_000,
  reach: (behaviour, argument, options) => {
    const words = [process.execPath, program, 'stdio', ...given(behaviour, argument)];
    return openTarget({ kind: 'stdio', text: 'stdio:fixture', words }, { maxBytes, ...options });
  },
};

const container: Kind = {
  name: 'container',
  missing: !(await engineAnswers()),
  ownProcess: true,
  startedByKit: true,
  milliseconds: 300_000,
  reach: async (behaviour, argument, options) => {
    const settings = { command: ['/fixture/serve-behaviour.mjs', 'http', ...given(behaviour, argument)] };
    const image = await fixtureImage();
    return openTarget(parseTarget(`container:${image}`), { maxBytes, container: settings, ...options });
  },
};

/** Every kind of target that `--target` can name. */
export const kinds: readonly Kind[] = [module, http, stdio, container];
