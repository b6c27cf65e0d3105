import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Fault } from '../../contracts/faults.js';

/** A target module as a container sees it. */
export interface ModuleInContainer {
  /** `reference`, or an absolute path. */
  module: string;
  /** What of this machine the container must be able to read for it. */
  folder?: string;
}

/** Finds the file of a target module and the folder that it and its packages are in: the working directory, or for a module outside it
 * the nearest folder with a package.json, or its own. Paths are the same on both sides. */
export function locateUserModule(specifier: string, from = process.cwd()): ModuleInContainer {
  if (specifier === 'reference') return { module: specifier };
  const isPath = specifier.startsWith('.') || isAbsolute(specifier);
  const module = isPath ? resolve(from, specifier) : packageEntry(specifier, from);
  if (!existsSync(module)) throw new Fault('adapter', `the target module ${specifier} is not there: ${module}`);
  const isInside = from !== '/' && !relative(from, module).startsWith('..');
  return { module, folder: isInside ? from : packageFolder(dirname(module)) };
}

function packageEntry(name: string, from: string): string {
  try {
    return createRequire(join(from, 'package.json')).resolve(name);
  } catch (cause) {
    throw new Fault('adapter', `the target module ${name} cannot be found; name its file, as in module:./adapter.mjs`, {
      cause,
    });
  }
}

function packageFolder(beginning: string): string {
  for (let folder = beginning; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return beginning;
}
