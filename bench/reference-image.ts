import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GenericContainer } from 'testcontainers';
import { chooseBase } from '../lab/containers/image/base.js';
import { findEngine } from '../targets/container/engine.js';

const image = 'volume-activation-tck-reference:bench';

/** Builds an image that serves the built-in reference at $PORT, out of dist/, and names it; null where no container engine answers. */
export async function referenceImage(): Promise<string | null> {
  const engine = await findEngine(reason => reason, 'Linux').catch(() => null);
  if (engine === null) return null;
  const base = await chooseBase(engine);
  const context = await mkdtemp(join(tmpdir(), 'bench-image-'));
  try {
    const root = new URL('../', import.meta.url).pathname;
    await cp(join(root, 'dist'), join(context, 'kit/dist'), { recursive: true });
    await cp(join(root, 'package.json'), join(context, 'kit/package.json'));
    await writeFile(join(context, 'start.mjs'), starter);
    await writeFile(
      join(context, 'Dockerfile'),
      `FROM ${base}\nCOPY kit /kit\nCOPY start.mjs /\nENTRYPOINT ["node", "/start.mjs"]\n`,
    );
    await GenericContainer.fromDockerfile(context).build(image, { deleteOnExit: false });
    return image;
  } finally {
    await rm(context, { recursive: true });
  }
}

/** The base may have no shell to put $PORT into a command line. */
const starter = `
const cli = '/kit/dist/cli.js';
process.argv.splice(1, Infinity, cli, 'serve-target', '--target', 'module:reference', '--port', process.env.PORT);
await import(cli);
`;
