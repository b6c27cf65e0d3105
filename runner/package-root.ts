import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This package on disk: as a checkout run from its sources, or built and installed. */
export interface InstalledPackage {
  root: string;
  name: string;
  version: string;
  /** Path of the module that loads all step definitions, relative to the root. */
  steps: string;
}

const packageName = 'volume-activation-tck';

/** Finds this package by walking up from this module to its package.json. */
export function findPackage(from: string = fileURLToPath(import.meta.url)): InstalledPackage {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest?.name === packageName) {
      const isBuilt = relative(folder, from).split(sep)[0] === 'dist';
      const steps = isBuilt ? 'dist/steps.js' : 'steps/index.ts';
      return { root: folder, name: packageName, version: String(manifest.version), steps };
    }
    if (folder === resolve(folder, '..')) throw new Error(`${from} is not inside the package ${packageName}`);
  }
}

function readManifest(path: string): { name?: unknown; version?: unknown } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
