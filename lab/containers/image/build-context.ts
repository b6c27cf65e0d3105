import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder with everything that the image is built from. */
export interface BuildContext {
  folder: string;
  dispose(): Promise<void>;
}

/** As the package brings it (dist/image), or written anew from the sources in a checkout: then the image is never older than they are. */
export async function openBuildContext(): Promise<BuildContext> {
  for (const packed of ['./image/', '../image/']) {
    const folder = fileURLToPath(new URL(packed, import.meta.url));
    if (existsSync(join(folder, 'container.cjs'))) return { folder, dispose: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'va-tck-image-'));
  // Not for the bundler to follow: what it leads to needs a development dependency.
  const source = new URL('../../../images/write-build-context.ts', import.meta.url).href;
  const { writeBuildContext } = (await import(source)) as { writeBuildContext(into: string): Promise<void> };
  await writeBuildContext(folder);
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}
