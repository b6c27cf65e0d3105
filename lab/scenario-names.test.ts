import { expect, test } from 'vitest';
import { ScenarioNames } from './scenario-names.js';
import type { Stage } from './stage.js';

/** A stage that hands out these addresses; nothing else of it is used. */
async function namesOf(computers: string[], hosts: string[] = []): Promise<ScenarioNames> {
  const names = new ScenarioNames();
  const [places, staged] = [[...computers], [...hosts]];
  const bare: Pick<Stage, 'raiseHost' | 'placeComputer'> & object = {
    dns: { endpoint: { address: '127.0.0.1', port: 43_210 } },
    activationService: { url: 'http://127.0.0.1:43211' },
    raiseHost: async () => ({ endpoint: { address: staged.shift() ?? '', port: 1_688 } }) as never,
    placeComputer: async () => {
      const [address = '', port = 1_688] = (places.shift() ?? '').split(':');
      return { address, kmsPort: Number(port) };
    },
  } as never;
  const stage = names.noting(bare as Stage);
  for (const _ of computers) await stage.placeComputer();
  for (const host of hosts) await stage.raiseHost(host);
  return names;
}

test('computers and hosts are named by their number in the scenario', async () => {
  const names = await namesOf(['127.104.131.199', '127.104.132.100'], ['127.104.200.117']);
  expect(names.text('127.104.132.100:1688 and 127.104.131.199, then http://127.104.200.117:1688/')).toBe(
    '127.100.100.102:1688 and 127.100.100.101, then http://127.100.200.101:1688/',
  );
});

test('two scenarios elsewhere in a run tell the same', async () => {
  const one = await namesOf(['127.100.100.100'], ['127.100.200.100']);
  const other = await namesOf(['127.131.177.155'], ['127.131.200.123']);
  const told = (computer: string, host: string) => ({ [computer]: [`${host}:1688`], place: { address: computer } });
  expect(one.message(told('127.100.100.100', '127.100.200.100'))).toEqual(
    other.message(told('127.131.177.155', '127.131.200.123')),
  );
});

test('what was not handed out is left as it is', async () => {
  const names = await namesOf(['127.104.131.19']);
  for (const told of ['127.104.131.190', '1127.104.131.19', '127.104.131.19.7', '127.0.0.1:4321', '43210', '127.0.0.1'])
    expect(names.text(told)).toBe(told);
  expect(names.text('It is 127.104.131.19.')).toBe('It is 127.100.100.101.');
});

test('of an address that several share, the port is named', async () => {
  const names = await namesOf(['127.0.0.1:50001', '127.0.0.1:50002']);
  expect(names.text('DNS 127.0.0.1:43210, http://127.0.0.1:43211/activate, 127.0.0.1:50002')).toBe(
    'DNS 127.0.0.1:10053, http://127.0.0.1:10080/activate, 127.0.0.1:10102',
  );
  expect(names.message({ address: '127.0.0.1', kmsPort: 50_001, count: 50_001 })).toEqual({
    address: '127.0.0.1',
    kmsPort: 10_101,
    count: 50_001,
  });
});
