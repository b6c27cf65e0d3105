import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes everything that the container lab's image is built from into a folder: the Dockerfile, and all parts in one file that needs
 * no package. `docker build` of that folder makes the image. */
export async function writeBuildContext(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(here('./Dockerfile'), join(folder, 'Dockerfile'));
  await build({
    entryPoints: [here('../lab/containers/inside/main.ts')],
    outfile: join(folder, 'container.cjs'),
    bundle: true,
    // Never reached inside: a part of the lab runs modules, and starts no container.
    external: ['testcontainers'],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}
