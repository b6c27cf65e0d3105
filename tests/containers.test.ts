import { Resolver } from 'node:dns/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../contracts/catalogue/clause.js';
import type { Answer, TargetControl } from '../contracts/types/target-control.js';
import { buildContainerStages } from '../lab/containers/build-stage.js';
import { type Engine, findEngine } from '../lab/containers/engine.js';
import type { KmsHostDriver } from '../lab/drivers/kms-host.js';
import { KmsPatience } from '../lab/kms-patience.js';
import { Scenario } from '../lab/scenario.js';
import type { StageBuilder } from '../lab/stage.js';
import { scenarioStart, toTimestamp } from '../lab/virtual-time.js';
import { keyLabelled } from '../lab/vocabulary.js';
import { createReference } from '../reference/index.js';
import { ownerLabel } from '../targets/container/owner.js';

const mustHaveEngine = process.env.VA_TCK_REQUIRE_ENGINE === '1';
const now = toTimestamp(scenarioStart);
const clientMachineId = '00000001-0000-4000-8000-00000000ffff';
/** The first lab builds the image, and a registry that is not there takes its time to say so. */
const buildMilliseconds = 300_000;
const labMilliseconds = 60_000;

const found = await findEngine().catch((error: Error) => error);
const isMissing = found instanceof Error;
const inContainers = (title: string) => (isMissing ? `${title} (no container engine answers on this machine)` : title);

if (isMissing && mustHaveEngine) {
  test('a container engine answers, as VA_TCK_REQUIRE_ENGINE=1 demands', () => expect.fail(found.message));
}

describe.skipIf(isMissing)(inContainers('the container lab'), () => {
  let stages: StageBuilder;
  let scenario: Scenario;

  beforeAll(async () => {
    stages = await buildContainerStages({ specifier: 'reference', timeoutMilliseconds: 10_000 });
  }, buildMilliseconds);

  afterEach(() => scenario.close());

  afterAll(async () => {
    await stages.close();
    expect(await leftOnEngine()).toEqual([]);
  }, labMilliseconds);

  /** A scenario of profile machine that judges this role: the target's container plays it. */
  async function open(judged: Role): Promise<Scenario> {
    const target = stages.target as TargetControl;
    scenario = await Scenario.open({
      brief: { id: 'tests/containers.test.ts', name: 'containers', clauses: [], readings: {} },
      profile: 'machine',
      judged: new Set([judged]),
      target,
      description: resultOf(await target.describe({})),
      kitComputers: createReference(),
      kmsPatience: new KmsPatience(10_000),
      seed: 1,
      stage: await stages.raise(now),
    });
    return scenario;
  }

  async function activatedHost(name: string): Promise<KmsHostDriver> {
    const host = await scenario.host(name);
    const key = keyLabelled('KMS_B key');
    expect(await host.installKey(key.productKey, 'kms-b')).toBe('0x00000000');
    expect(await host.activate()).toBe('0x00000000');
    return host;
  }

  test('DNS answers on port 53, by UDP and TCP', async () => {
    const { stage } = await open('kms-client');
    await activatedHost('KMS_1');
    expect(stage.dns.endpoint.port).toBe(53);
    const resolver = new Resolver();
    resolver.setServers([stage.dns.endpoint.address]);
    expect(await resolver.resolveSrv('_vlmcs._tcp.contoso.com')).toMatchObject([
      { port: 1688, name: 'kms_1.contoso.com' },
    ]);
    // Node has no other way to ask for TCP than an answer that is too long for UDP.
    const records = Array.from({ length: 100 }, (_, octet) => {
      return { type: 'A', name: 'many.contoso.com', ttl: 60, address: `192.0.2.${octet}` } as const;
    });
    await stage.dns.control.addRecords({ records });
    expect(await resolver.resolve4('many.contoso.com')).toHaveLength(100);
  });

  test('mock hosts answer on port 1688, each with a count of its own', async () => {
    await open('kms-client');
    const hosts = [await activatedHost('KMS_1'), await activatedHost('KMS_2')];
    await hosts[0]?.contactedBy(30, 25);
    const answers = await Promise.all(hosts.map(({ endpoint }) => scenario.fleet.ask(endpoint, { clientMachineId })));
    expect(answers).toMatchObject([{ count: 31 }, { count: 1 }]);
    expect(hosts.map(({ endpoint }) => endpoint.port)).toEqual([1688, 1688]);
  });

  test('computers of the target are hosts on port 1688, each at an address of its own', async () => {
    await open('kms-host');
    const hosts = [await activatedHost('KMS_1'), await activatedHost('KMS_2')];
    expect(hosts.map(({ endpoint }) => endpoint.port)).toEqual([1688, 1688]);
    const answers = [];
    for (const { endpoint } of hosts) answers.push(await scenario.fleet.ask(endpoint, { clientMachineId }));
    expect(answers).toMatchObject([{ count: 1 }, { count: 1 }]);
  });

  test('a client in the target finds its host by DNS and activates', async () => {
    await open('kms-client');
    const host = await activatedHost('KMS_1');
    await host.contactedBy(24, 25);
    expect(await (await scenario.client('CLIENT_1')).activate()).toBe('0x00000000');
    expect(await scenario.mockHost('KMS_1').requests()).toHaveLength(1);
  });

  test('a partition: no client reaches the host, the kit still does', async () => {
    await open('kms-client');
    const host = await activatedHost('KMS_1');
    await host.contactedBy(24, 25);
    const client = await scenario.client('CLIENT_1');
    expect(await client.activate()).toBe('0x00000000');
    await host.goDown();
    await host.goDown();
    expect(await client.activate()).toBe('0xC004F074');
    const [first, ...later] = (await client.events('Application')).filter(({ id }) => id === 12288);
    expect(first?.message).toContain('0x00000000');
    for (const { message } of later) expect(message).toContain('0x800706BA');
    expect(later).not.toEqual([]);
    expect(await scenario.mockHost('KMS_1').requests()).toHaveLength(1);
  });

  test('the next scenario finds nothing of the last, and the network whole', async () => {
    const { stage } = await open('kms-client');
    const host = await activatedHost('KMS_1');
    await host.contactedBy(24, 25);
    await stage.dns.control.setFaults({ faults: [{ fault: 'servfail' }] });
    await scenario.mockHost('KMS_1').control.setFault({ fault: 'silence' });
    await host.goDown();
    await scenario.close();

    await open('kms-client');
    expect((await scenario.stage.dns.control.readRecords({ zone: 'contoso.com' })).records).not.toContainEqual(
      expect.objectContaining({ type: 'SRV' }),
    );
    const next = await activatedHost('KMS_9');
    expect(await next.status()).toMatchObject({ currentCount: 0, totalRequests: 0 });
    await next.contactedBy(24, 25);
    expect(await (await scenario.client('CLIENT_1')).activate()).toBe('0x00000000');
  });
});

describe.skipIf(isMissing)(inContainers('a target module in a container'), () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'va-tck-module-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function write(name: string, text: string) {
    const specifier = join(folder, name);
    await writeFile(specifier, text);
    return { specifier, timeoutMilliseconds: 20_000 };
  }

  test(
    'finds what it imports, resolves names by the mock DNS, and is told on where it looks outside',
    async () => {
      await write('name.mjs', `export const name = 'a module of its own';`);
      const module = await write(
        'adapter.mjs',
        `import { lookup } from 'node:dns/promises';
         import { name } from './name.mjs';
         const address = host => lookup(host).then(found => found.address, error => error.code);
         const page = url => fetch(url, { signal: AbortSignal.timeout(500) }).catch(() => {});
         export const target = {
           describe: async () => ({ result: { name, version: await address('kms-1.contoso.com'),
             contract: '1.0', profiles: ['machine'], interfaces: [], capabilities: [], readings: {} } }),
           close: async () => { await page('http://203.0.113.1/'); return { result: {} }; },
         };`,
      );
      const stages = await buildContainerStages(module);
      try {
        const { dns } = await stages.raise(now);
        await dns.control.addZone({ zone: 'contoso.com', updates: 'accepted' });
        const record = { type: 'A', name: 'kms-1.contoso.com', ttl: 60, address: '192.0.2.7' } as const;
        await dns.control.addRecords({ records: [record] });
        const described = { result: { name: 'a module of its own', version: '192.0.2.7' } };
        expect(await stages.target?.describe({})).toMatchObject(described);
        expect(await stages.target?.close({ world: 'any' })).toEqual({
          fault: 'GET http://203.0.113.1/ is outside the lab',
        });
        expect(await stages.target?.describe({})).toMatchObject(described);
      } finally {
        await stages.close();
      }
    },
    labMilliseconds,
  );

  test(
    'that cannot be loaded is the fault of the adapter, and leaves nothing behind',
    async () => {
      const module = await write('broken.mjs', `throw new Error('no licence');`);
      await expect(buildContainerStages(module)).rejects.toMatchObject({
        attribution: 'adapter',
        message: expect.stringMatching(/did not start: .*no licence/),
      });
      expect(await leftOnEngine()).toEqual([]);
    },
    labMilliseconds,
  );
});

function resultOf<Result>(answer: Answer<Result>): Result {
  if ('result' in answer) return answer.result;
  throw new Error(`expected a result, got ${JSON.stringify(answer)}`);
}

/** Containers and networks of this process, without a network that nobody is on and that the engine will not let go of. */
async function leftOnEngine(): Promise<string[]> {
  const engine = found as Engine;
  const isMine = ({ Labels }: { Labels?: Record<string, string> | undefined }) =>
    Labels?.[ownerLabel]?.endsWith(`/${process.pid}`) ?? false;
  const containers = (await engine.listContainers({ all: true })).filter(isMine);
  const networks = (await engine.listNetworks()).filter(isMine);
  const inUse = await Promise.all(networks.map(async network => !(await isMiscounted(engine, network.Id))));
  return [
    ...containers.map(({ Names }) => `container ${Names.join()}`),
    ...networks.filter((_, index) => inUse[index]).map(({ Name }) => `network ${Name}`),
  ];
}

/** Whether the engine says both that nobody is on a network and that somebody is. */
async function isMiscounted(engine: Engine, id: string): Promise<boolean> {
  const network = engine.getNetwork(id);
  const { Containers = {} } = await network.inspect();
  if (Object.keys(Containers).length > 0) return false;
  return network.remove().then(
    () => false,
    error => error.statusCode === 403,
  );
}
