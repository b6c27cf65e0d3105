import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GenericContainer } from 'testcontainers';
import { Fault } from '../../../contracts/faults.js';
import { type Engine, notRun } from '../engine.js';
import { chooseBase } from './base.js';
import { openBuildContext } from './build-context.js';
import { hasImage } from './has-image.js';

const repository = 'volume-activation-tck';

/** The name of the image that every container of the lab is made of. Built only where there is none of the same contents yet. */
export async function ensureImage(engine: Engine): Promise<string> {
  const { folder, dispose } = await openBuildContext();
  try {
    const image = `${repository}:${await digestOf(folder)}`;
    if (!(await hasImage(engine, image))) await build(image, folder, await chooseBase(engine));
    return image;
  } finally {
    await dispose();
  }
}

async function build(image: string, folder: string, base: string): Promise<void> {
  try {
    await GenericContainer.fromDockerfile(folder).withBuildArgs({ BASE: base }).build(image, { deleteOnExit: false });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('environment', notRun(`its image could not be built from ${base}: ${why}`), { cause });
  }
}

/** Of everything but the base: the same parts on another base behave alike, and an image that is there is used whatever it stands on. */
async function digestOf(folder: string): Promise<string> {
  const digest = createHash('sha256');
  for (const file of ['Dockerfile', 'container.cjs']) digest.update(await readFile(join(folder, file)));
  return digest.digest('hex').slice(0, 16);
}
