import type { Engine } from '../engine.js';

/** Whether the engine has this image, so that nobody needs to be asked for it. */
export async function hasImage(engine: Engine, name: string): Promise<boolean> {
  const found = await engine.listImages({ filters: { reference: [name] } });
  return found.length > 0;
}
