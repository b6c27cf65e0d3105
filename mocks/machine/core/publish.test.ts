import { expect, test } from 'vitest';
import { eventsOf } from './event-log.js';
import { day } from './instants.js';
import type { Machine } from './machine.js';
import { startPublishing } from './publish.js';
import { writeValue } from './registry.js';
import { standardPolicies } from './standard-policies.js';
import { answering } from './testing/answering.js';
import { activatedServer, contosoComputer, morning, profile } from './testing/contoso.js';
import { published } from './testing/replies.js';

const publish = (machine: Machine, replies: (typeof published)[]) =>
  answering(startPublishing(machine, profile, standardPolicies, morning), replies);
const host = activatedServer();

test('a host with a list asks for one record in each domain, and writes an event of each', () => {
  const data = ['east.contoso.com, 10, 75'];
  const listed = writeValue(host, '', 'DnsDomainPublishList', { type: 'REG_MULTI_SZ', data });
  const { asked, result } = publish(listed, [published, published]);
  expect(asked).toMatchObject([
    { zone: 'contoso.com', name: '_vlmcs._tcp.contoso.com', location: { port: 1688, priority: 0, weight: 0 } },
    { zone: 'east.contoso.com', location: { target: 'kms_1.contoso.com', priority: 10, weight: 75 } },
  ]);
  expect(eventsOf(result.events)).toHaveLength(2);
});

test.each([1, 2, 4_294_967_295])(
  'DisableDnsPublishing %i: nothing is asked, and the host looks again in a day',
  data => {
    const disabled = writeValue(host, '', 'DisableDnsPublishing', { type: 'REG_DWORD', data });
    const { asked, result } = publish(disabled, []);
    expect(asked).toEqual([]);
    expect(result.timers.publishAt).toBe(morning + day);
  },
);

test('a host that is not activated asks nothing, and looks again in a day', () => {
  const { asked, result } = publish({ ...host, license: contosoComputer().license }, []);
  expect(asked).toEqual([]);
  expect(result.timers.publishAt).toBe(morning + day);
});
