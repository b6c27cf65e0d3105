import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Profile, Role } from '../contracts/catalogue/clause.js';
import { createReference } from '../reference/index.js';
import { buildEmbeddedStages } from './embedded/build-stage.js';
import { KmsPatience } from './kms-patience.js';
import { Scenario } from './scenario.js';
import type { StageBuilder } from './stage.js';
import { unwrap } from './unwrap.js';
import { keyLabelled } from './vocabulary.js';

let stages: StageBuilder;
beforeAll(async () => {
  stages = await buildEmbeddedStages();
});
afterAll(() => stages.close());

async function opened(profile: Profile, judged: Role[], seed = 1): Promise<Scenario> {
  const target = createReference();
  return Scenario.open({
    brief: { id: 'features/x.feature:1', name: 'x', clauses: [], readings: {} },
    profile,
    judged: new Set(judged),
    target,
    description: unwrap(await target.describe({}), 'describe'),
    kitComputers: createReference(),
    kmsPatience: new KmsPatience(10_000),
    seed,
    stage: await stages.raise('2009-10-22T09:00:00Z'),
  });
}

/** A client of two published hosts over a week: what went over every wire. */
async function weekOf(seed: number) {
  const scenario = await opened('machine', ['kms-client'], seed);
  for (const name of ['KMS_1', 'KMS_2']) {
    const host = await scenario.host(name);
    await host.installKey(keyLabelled('KMS_C key').productKey, 'kms-c');
    await host.activate();
    await host.contactedBy(50, 25);
  }
  const client = await scenario.client('WS-1');
  await scenario.advance(7 * 1_440 + 1);
  const status = await client.licenseStatus();
  const exchanges = await scenario.allExchanges();
  await scenario.close();
  return { status, exchanges };
}

/** With every address told by the order in which it appears: a stage of the same run stands somewhere else. */
function withoutPlaces(value: unknown): unknown {
  const seen: string[] = [];
  const place = (address: string) => {
    if (!seen.includes(address)) seen.push(address);
    return `address ${seen.indexOf(address) + 1}`;
  };
  return JSON.parse(JSON.stringify(value).replaceAll(/127(\.\d+){3}/g, place));
}

test('the same seed gives the same exchanges, in the same order', async () => {
  const [one, other] = [await weekOf(3), await weekOf(3)];
  expect(one.status).toBe(1);
  expect(one.exchanges.length).toBeGreaterThan(5);
  expect(withoutPlaces(other)).toEqual(withoutPlaces(one));
});

test('seeds decide which of two hosts a client asks', async () => {
  const asked = new Set<string>();
  for (let seed = 1; seed <= 12 && asked.size < 2; seed += 1) {
    const { exchanges } = await weekOf(seed);
    asked.add(exchanges.find(({ mock }) => mock.startsWith('kms-host'))?.mock ?? 'nobody');
  }
  expect([...asked].sort()).toEqual(['kms-host KMS_1', 'kms-host KMS_2']);
});

test('exchanges are told in order of time and numbered from 1', async () => {
  const { exchanges } = await weekOf(1);
  expect(exchanges.map(({ sequence }) => sequence)).toEqual(exchanges.map((_, index) => index + 1));
  const times = exchanges.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
});

test('a role that is judged is played by the target, any other by a mock', async () => {
  const clientJudged = await opened('machine', ['kms-client']);
  await clientJudged.host('KMS_1');
  expect(clientJudged.mockHost('KMS_1').name).toBe('KMS_1');
  await clientJudged.close();
  const hostJudged = await opened('machine', ['kms-host']);
  await hostJudged.host('KMS_1');
  expect(() => hostJudged.mockHost('KMS_1')).toThrow(/KMS_1 is under test here/);
  await hostJudged.close();
});

test('a name is one computer, however often it is called', async () => {
  const scenario = await opened('machine', ['kms-client', 'kms-host']);
  expect(await scenario.client('WS-1')).toBe(await scenario.client('WS-1'));
  expect(await scenario.host('KMS_1')).toBe(await scenario.host('KMS_1'));
  expect(scenario.hasHost('KMS_1')).toBe(true);
  expect(() => scenario.clientNamed('WS-2')).toThrow(/no computer named WS-2/);
  expect(() => scenario.hostNamed('KMS_2')).toThrow(/no KMS host named KMS_2/);
  await scenario.close();
});

test('an edition or key that nobody knows is told by the name the feature used', async () => {
  const scenario = await opened('machine', ['kms-client']);
  await expect(scenario.client('WS-1', 'Windows 95')).rejects.toThrow(/no edition named "Windows 95"/);
  expect(() => keyLabelled('no such key')).toThrow(/no key labelled "no such key"/);
  await scenario.close();
});
