import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GenericContainer } from 'testcontainers';
import { chooseBase } from '../../lab/containers/image/base.js';
import { findEngine } from '../container/engine.js';

const engine = () => findEngine(reason => reason, 'Linux');

/** Whether containers are to be run here: with VA_TCK_ALL_TESTS=1 where an engine answers. VA_TCK_REQUIRE_ENGINE=1 demands one: then nobody is
 * asked. */
export async function engineAnswers(): Promise<boolean> {
  if (process.env.VA_TCK_REQUIRE_ENGINE === '1') return true;
  if (process.env.VA_TCK_ALL_TESTS !== '1') return false;
  return engine().then(
    () => true,
    () => false,
  );
}

const built = new Map<string, Promise<string>>();

/** The name of an image in which `/fixture/serve-behaviour.mjs` can be run; `healthCheck`: what follows HEALTHCHECK in its Dockerfile. */
export function fixtureImage(healthCheck = 'NONE'): Promise<string> {
  const image = built.get(healthCheck) ?? build(`volume-activation-tck-fixture:test-${built.size}`, healthCheck);
  built.set(healthCheck, image);
  return image;
}

async function build(image: string, healthCheck: string): Promise<string> {
  const base = await chooseBase(await engine());
  const context = await mkdtemp(join(tmpdir(), 'va-tck-fixture-'));
  try {
    for (const name of ['behaviours.mjs', 'serve-behaviour.mjs']) {
      await cp(fileURLToPath(new URL(name, import.meta.url)), join(context, name));
    }
    await writeFile(
      join(context, 'Dockerfile'),
      `FROM ${base}\nCOPY *.mjs /fixture/\nHEALTHCHECK ${healthCheck}\nENTRYPOINT ["node"]\n`,
    );
    await GenericContainer.fromDockerfile(context).build(image, { deleteOnExit: false });
    return image;
  } finally {
    await rm(context, { recursive: true });
  }
}
