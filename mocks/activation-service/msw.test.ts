import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type RunningActivationService, startActivationService } from './index.js';
import { activationServiceHandlers } from './msw.js';

const mak = 'SYNTH-MAK00-C0NT0-00000-00201';

/** An implementation that has its service's URL built in, as many have. */
async function activateAtContoso(productKey: unknown, signal?: AbortSignal): Promise<Response> {
  return fetch('https://activation.contoso.com/v/activation/v1/activate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      productKey,
      hardwareId: '2'.repeat(36),
      activationId: 'ac1d0000-0000-4000-8000-000000000004',
      computerName: 'ws-2.contoso.com',
    }),
    ...(signal === undefined ? {} : { signal }),
  });
}

const server = setupServer();
let service: RunningActivationService;
beforeAll(async () => {
  service = await startActivationService({ listen: { address: '127.0.0.1', port: 0 } });
  server.listen({ onUnhandledRequest: 'error' });
  server.use(...activationServiceHandlers(service, 'https://activation.contoso.com/v/'));
});
afterEach(() => service.control.reset({ now: '2009-07-22T09:00:00Z' }));
afterAll(async () => {
  server.close();
  await service.close();
});

test('a built-in URL is answered from the mock’s own accounts', async () => {
  const answer = await activateAtContoso(mak);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ result: 'activated', activationsUsed: 1 });
  expect(await service.control.readKey({ productKey: mak })).toEqual({ activationsUsed: 1, computers: 1 });
  expect((await service.control.readJournal({ after: 0 })).exchanges).toHaveLength(1);
});

test('a request that breaks the contract is 400 there too', async () => {
  const answer = await activateAtContoso(7);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ path: '/productKey', rule: 'must be string' });
});

test('faults are acted out', async () => {
  await service.control.setFault({ fault: 'garbage' });
  expect(await (await activateAtContoso(mak)).text()).toBe('<html>this is not the contract</html>');
  await service.control.setFault({ fault: 'hang-up' });
  await expect(activateAtContoso(mak)).rejects.toThrow();
  await service.control.setFault({ fault: 'silence' });
  await expect(activateAtContoso(mak, AbortSignal.timeout(50))).rejects.toThrow();
});
