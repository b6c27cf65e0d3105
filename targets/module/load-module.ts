import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../../contracts/faults.js';

/** What a module offers as a target: verbs by name. Some may be missing. */
export type ModuleTarget = Readonly<Record<string, unknown>>;

/** Loads an implementation that is an ES module of its own: its default export, or the one named `target`; the object itself or a
 * function that makes it. Paths are relative to the working directory; a bare name is a package, unless `modules` knows it. Rejects where it
 * is not ready in time: nothing else would keep the process waiting, and it would end as if all were well. */
export async function loadModule(
  specifier: string,
  modules: Readonly<Record<string, () => Promise<unknown>>>,
  timeoutMilliseconds: number,
): Promise<ModuleTarget> {
  const load = modules[specifier] ?? (() => import(locate(specifier)));
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    const late = new Error(`it was not ready within ${timeoutMilliseconds} ms`);
    timer = setTimeout(() => reject(late), timeoutMilliseconds);
  });
  try {
    return await Promise.race([load().then(loaded => instance(loaded, specifier)), deadline]);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('adapter', `the target module ${specifier} cannot be loaded: ${why}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function instance(loaded: unknown, specifier: string): Promise<ModuleTarget> {
  const offered = isObject(loaded) ? (loaded.default ?? loaded.target) : undefined;
  const target: unknown = typeof offered === 'function' ? await offered() : offered;
  if (isObject(target) && typeof target.describe === 'function') return target;
  throw new Fault(
    'adapter',
    `the target module ${specifier} must export, as default or as "target", an object with the verbs of target control ` +
      `or a function that returns one; found ${found(offered, target)}`,
  );
}

function found(offered: unknown, target: unknown): string {
  if (offered === undefined) return 'neither export';
  if (!isObject(target)) return `${target === null ? 'null' : typeof target}`;
  return 'an object without the verb "describe"';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function locate(specifier: string): string {
  const isPath = specifier.startsWith('.') || isAbsolute(specifier);
  return isPath ? pathToFileURL(resolve(specifier)).href : specifier;
}
