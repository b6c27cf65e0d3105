import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Engine } from '../engine.js';

const run = promisify(execFile);
const repository = 'volume-activation-tck-base';

/** Imports an image that holds nothing but this machine's Node and the libraries it is linked with, and answers its name. */
export async function importMachineBase(engine: Engine): Promise<string> {
  const tag = `${process.versions.node}-${process.arch}`;
  const root = await mkdtemp(join(tmpdir(), 'va-tck-base-'));
  try {
    await copyInto(root, process.execPath, '/usr/local/bin/node');
    for (const library of await librariesOf(process.execPath)) await copyInto(root, library, library);
    await mkdir(join(root, 'tmp'), { mode: 0o1777 });
    await importFolder(engine, root, tag);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return `${repository}:${tag}`;
}

async function copyInto(root: string, from: string, to: string): Promise<void> {
  const target = join(root, to);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(from, target);
}

/** Absolute paths, as the dynamic linker names them. A program that is linked with none has none. */
async function librariesOf(program: string): Promise<string[]> {
  const { stdout } = await run('ldd', [program]).catch(() => ({ stdout: '' }));
  return [...new Set(stdout.match(/\/\S+/g) ?? [])].filter(path => !path.endsWith(':'));
}

async function importFolder(engine: Engine, root: string, tag: string): Promise<void> {
  const tar = spawn('tar', ['-C', root, '--owner=0', '--group=0', '--numeric-owner', '-c', '.'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve, reject) => {
    tar.once('error', reject);
    tar.once('close', code => (code === 0 ? resolve() : reject(new Error(`tar ended with ${code}`))));
  });
  const progress = await engine.importImage(tar.stdout, { repo: repository, tag, changes: 'ENV PATH=/usr/local/bin' });
  await new Promise<void>((resolve, reject) => {
    engine.modem.followProgress(progress, error => (error === null ? resolve() : reject(error)));
  });
  await ended;
}
