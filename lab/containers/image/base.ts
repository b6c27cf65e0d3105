import type { Engine } from '../engine.js';
import { hasImage } from './has-image.js';
import { importMachineBase } from './machine-base.js';

const pullMilliseconds = 120_000;

/** The image that ours is built upon: the one named by VA_TCK_BASE_IMAGE; else the official one of this Node; and where no registry can be
 * asked, one made of this machine's own Node. */
export async function chooseBase(engine: Engine): Promise<string> {
  const named = process.env.VA_TCK_BASE_IMAGE;
  if (named !== undefined && named !== '') return named;
  const official = `node:${process.versions.node.split('.')[0]}-slim`;
  if ((await hasImage(engine, official)) || (await isPulled(engine, official))) return official;
  return importMachineBase(engine);
}

async function isPulled(engine: Engine, image: string): Promise<boolean> {
  const abortSignal = AbortSignal.timeout(pullMilliseconds);
  try {
    const progress = await engine.pull(image, { abortSignal });
    await new Promise<void>((resolve, reject) => {
      engine.modem.followProgress(progress, error => (error === null ? resolve() : reject(error)));
    });
    return await hasImage(engine, image);
  } catch {
    return false;
  }
}
