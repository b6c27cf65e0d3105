import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContractServer } from './serve-contract.js';
import { goodAnswer, goodRequest, serveKms } from './testing.js';

let server: ContractServer;
beforeAll(async () => {
  server = await serveKms();
});
afterAll(() => server.close());

test('a verb is answered, whatever query string follows it', async () => {
  const answer = await request(server.app).post('/kms/v1/request?trace=1').send(goodRequest).expect(200);
  expect(answer.body).toEqual(goodAnswer);
});

test('health names the contract', async () => {
  const answer = await request(server.app).get('/health').expect(200);
  expect(answer.body).toEqual({ status: 'up', contract: 'KMS protocol', version: '1.0' });
});

test('an unknown verb is 404 and told what there is', async () => {
  const answer = await request(server.app).post('/kms/v1/activate').send(goodRequest).expect(404);
  expect(answer.body).toEqual({
    error: 'the caller asked for /kms/v1/activate, which is not here: url must be one of /kms/v1/request',
    path: 'url',
    rule: 'must be one of /kms/v1/request',
  });
});

test('paths are taken literally: no trailing slash, no other case', async () => {
  await request(server.app).post('/kms/v1/request/').send(goodRequest).expect(404);
  await request(server.app).post('/KMS/v1/request').send(goodRequest).expect(404);
});

test.each(['get', 'put', 'delete', 'patch', 'head'] as const)('the method %s is 405', async method => {
  const answer = await request(server.app)[method]('/kms/v1/request').expect(405);
  expect(answer.headers.allow).toBe('POST');
});

test.each([
  ['text/plain', {}],
  ['application/json; charset=latin1', {}],
  ['application/jsonp', {}],
  ['application/json', { 'content-encoding': 'gzip' }],
])('a body of type %s %o is 415', async (type, headers) => {
  const text = JSON.stringify(goodRequest);
  const answer = await request(server.app)
    .post('/kms/v1/request')
    .set({ 'content-type': type, ...headers })
    .send(text);
  expect(answer.status).toBe(415);
  expect(answer.body.path).toBe('content-type');
});

test('JSON with an explicit charset of UTF-8 is taken', async () => {
  const answer = await request(server.app)
    .post('/kms/v1/request')
    .set('content-type', 'application/json; charset=UTF-8')
    .send(JSON.stringify(goodRequest));
  expect(answer.status).toBe(200);
});

test('a URL that cannot be decoded is 400 or 404, never a crash', async () => {
  const answer = await request(server.app).post('/kms/v1/%E0%A4%A').send(goodRequest);
  expect([400, 404]).toContain(answer.status);
});
