import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { openTarget } from '../open-target.js';
import { parseTarget } from '../parse-target.js';
import { faultOf } from '../testing/fault-of.js';
import { engineAnswers, fixtureImage } from '../testing/fixture-image.js';
import { findEngine } from './engine.js';
import { ownerLabel, removeLeftovers } from './owner.js';

const missing = !(await engineAnswers());
const startMilliseconds = 300_000;
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Of containers that belong to this process: their ids. */
async function containersOf(pid: number): Promise<string[]> {
  const engine = await findEngine(reason => reason, 'Linux');
  const found = await engine.listContainers({ all: true, filters: { label: [ownerLabel] } });
  return found.filter(({ Labels }) => Labels[ownerLabel]?.endsWith(`/${pid}`)).map(({ Id }) => Id);
}

describe.skipIf(missing)('a container', { timeout: startMilliseconds }, () => {
  const command = ['/fixture/serve-behaviour.mjs', 'http', 'answers'];

  test('has the limits that are set, and is gone once it is closed', async () => {
    const settings = { command, memoryMegabytes: 64, cpus: 0.5, environment: { LICENCE: 'x' } };
    const target = await openTarget(parseTarget(`container:${await fixtureImage()}`), { container: settings });
    const [id = ''] = await containersOf(process.pid);
    const engine = await findEngine(reason => reason, 'Linux');
    const { HostConfig, Config } = await engine.getContainer(id).inspect();
    expect(HostConfig).toMatchObject({ Memory: 64 * 1024 * 1024, NanoCpus: 5e8 });
    expect(Config.Env).toContain('LICENCE=x');
    await target.close();
    expect(await containersOf(process.pid)).toEqual([]);
  });

  test('whose image has a health check is asked once that is content', async () => {
    const isOld = "process.exit(Date.now() - require('fs').statSync('/proc/1').ctimeMs > 1500 ? 0 : 1)";
    const image = await fixtureImage(`--interval=500ms --retries=99 CMD ["node", "-e", "${isOld}"]`);
    const target = await openTarget(parseTarget(`container:${image}`), { container: { command } });
    const [id = ''] = await containersOf(process.pid);
    const { State } = await (await findEngine(reason => reason, 'Linux')).getContainer(id).inspect();
    expect(State.Health?.Status).toBe('healthy');
    await target.close();
  });

  test('whose own health check fails is a fault of the adapter', async () => {
    const image = await fixtureImage('--interval=200ms --retries=2 CMD ["node", "-e", "process.exit(1)"]');
    const fault = await faultOf(openTarget(parseTarget(`container:${image}`), { container: { command } }));
    expect(fault).toMatchObject({
      attribution: 'adapter',
      message: expect.stringMatching(/cannot be started: Health check failed: unhealthy/),
    });
    expect(await containersOf(process.pid)).toEqual([]);
  });

  test('that nobody can have is a fault of the adapter', async () => {
    const opened = openTarget(parseTarget('container:localhost:9/no-such/image:1'), { container: { command } });
    const fault = await faultOf(opened);
    expect(fault).toMatchObject({
      attribution: 'adapter',
      message: expect.stringMatching(/cannot be started: this machine does not have the image, and .*\S$/),
    });
  });

  test('that never serves is a fault of the adapter, which says how it is told its port', async () => {
    const settings = { command: ['-e', 'setInterval(() => {}, 1000)'], startupTimeoutMilliseconds: 1_500 };
    const opened = openTarget(parseTarget(`container:${await fixtureImage()}`), { container: settings });
    const fault = await faultOf(opened);
    expect(fault).toMatchObject({
      attribution: 'adapter',
      message: expect.stringMatching(/did not serve .* in time \(1500 ms, .*; .* PORT/),
    });
    expect(await containersOf(process.pid)).toEqual([]);
  });

  test('whose port somebody has is a fault of the environment', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const opened = openTarget(parseTarget(`container:${await fixtureImage()}`), { container: { command, port } });
    expect(await faultOf(opened)).toMatchObject({
      attribution: 'environment',
      message: expect.stringContaining('in use'),
    });
    server.close();
  });

  test('starts though a dead kit left a network that somebody else is on', async () => {
    const dead = spawn(process.execPath, ['-e', '0']);
    await once(dead, 'exit');
    const engine = await findEngine(reason => reason, 'Linux');
    const labels = { [ownerLabel]: `${hostname()}/${dead.pid}` };
    const network = await engine.createNetwork({ Name: `va-tck-left-${dead.pid}`, Internal: true, Labels: labels });
    const Image = await fixtureImage();
    const HostConfig = { NetworkMode: network.id };
    const somebody = await engine.createContainer({ Image, Cmd: ['-e', 'setInterval(() => {}, 1000)'], HostConfig });
    try {
      await somebody.start();
      const target = await openTarget(parseTarget(`container:${Image}`), { container: { command } });
      await target.close();
      expect((await network.inspect()).Containers).toHaveProperty(somebody.id);
    } finally {
      await somebody.remove({ force: true });
    }
    await removeLeftovers(engine);
    await expect(network.inspect()).rejects.toMatchObject({ statusCode: 404 });
  });

  test('is removed when the kit is killed', async () => {
    const script = `
      const { openTarget } = await import(${JSON.stringify(new URL('../open-target.ts', import.meta.url).href)});
      const spec = { kind: 'container', text: 'fixture', image: ${JSON.stringify(await fixtureImage())} };
      await openTarget(spec, { container: { command: ${JSON.stringify(command)} } });
      console.log('open');
      setInterval(() => {}, 1000);`;
    const kit = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(kit);
    const ended = once(kit, 'exit').then(([code]) => expect.fail(`it ended with ${code}`));
    await Promise.race([once(kit.stdout as NonNullable<typeof kit.stdout>, 'data'), ended]);
    expect(await containersOf(kit.pid ?? 0)).toHaveLength(1);
    kit.kill('SIGKILL');
    await expect.poll(() => containersOf(kit.pid ?? 0), { timeout: 20_000 }).toEqual([]);
  });
});
