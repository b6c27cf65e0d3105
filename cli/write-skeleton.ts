import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Fault } from '../contracts/faults.js';
import type { TargetProfile } from '../contracts/types/target-control.js';
import { UsageError } from '../runner/misuse/usage-error.js';
import type { InstalledPackage } from '../runner/package-root.js';
import { makeFolder } from '../runner/record/make-folder.js';
import { firstClause, type Language, skeletons, type Transport, transports } from './skeletons.js';

/** Which skeleton. */
export interface SkeletonChoice {
  language: Language;
  profile: TargetProfile;
  transport: Transport;
}

/** A file of a skeleton. `path`: below its folder, with slashes. */
export interface SkeletonFile {
  path: string;
  text: string;
  mode: number;
}

/** What stands in the line before the one that makes the first clause pass. */
const firstClauseMark = 'Your first passing clause';

/** For how long a first baseline lets failures be known, in milliseconds. */
const quarter = 90 * 24 * 60 * 60 * 1_000;

/** The files of a skeleton: what is for all, for the transport and for the profile, first of every language and then of this one. */
export function skeletonFiles(
  choice: SkeletonChoice,
  { root, version }: InstalledPackage,
  now = Date.now(),
): SkeletonFile[] {
  const { language, profile, transport } = choice;
  const layers = ['shared', language].flatMap(folder => ['all', transport, profile].map(layer => join(folder, layer)));
  const files = layers.flatMap(layer => filesIn(join(root, 'templates', layer)));
  const { name, main, target, tools, build, command } = skeletons[language];
  const values: Readonly<Record<string, string>> = {
    BUILD: build,
    CLAUSE: firstClause[profile],
    COMMAND: command,
    FIRST_LINE: firstLine(files.find(({ path }) => path === target)?.text ?? ''),
    KIT_VERSION: version,
    LANGUAGE: name,
    MAIN_FILE: main,
    PROFILE: profile,
    TARGET_FILE: target,
    TOOLS: tools,
    TRANSPORT: transports[transport],
    UNTIL: new Date(now + quarter).toISOString().slice(0, 10),
  };
  const fill = (text: string) =>
    text.replace(/__([A-Z_]+)__/g, (placeholder, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`a template has the placeholder ${placeholder}, which has no value`);
      return value;
    });
  return files.map(file => ({ ...file, text: fill(file.text) })).sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Writes a skeleton into a folder. Throws a `UsageError`, with nothing written, where one of its files is there already. */
export function writeSkeleton(folder: string, files: readonly SkeletonFile[]): void {
  try {
    const present = files.filter(({ path }) => exists(join(folder, path))).map(({ path }) => path);
    if (present.length > 0) {
      const names = present.join(', ');
      throw new UsageError(`init: there already, and never overwritten: ${names} in ${folder}; name another folder`);
    }
    for (const { path, text, mode } of files) {
      makeFolder(dirname(join(folder, path)));
      writeFileSync(join(folder, path), text, { mode, flag: 'wx' });
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('environment', `the skeleton cannot be written: ${why}`, { cause });
  }
}

/** The line that waits behind its comment sign, as the README shows it. */
function firstLine(target: string): string {
  const lines = target.split('\n');
  const line = lines[lines.findIndex(text => text.includes(firstClauseMark)) + 1];
  if (line === undefined || line === lines[0]) throw new Error(`a template has no line "${firstClauseMark}"`);
  return line.trim();
}

function filesIn(folder: string): SkeletonFile[] {
  if (!exists(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({
      path: installedName(relative(folder, file).split(sep).join('/')),
      text: readFileSync(file, 'utf8'),
      mode: file.endsWith('.sh') ? 0o755 : 0o644,
    }));
}

/** npm takes a file named .gitignore out of a package. */
function installedName(path: string): string {
  return path === 'gitignore' ? '.gitignore' : path;
}

/** Whether anything has this name, a broken link included. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
