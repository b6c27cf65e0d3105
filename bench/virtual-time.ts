/** How fast virtual time passes: one machine for ten years, and ten thousand machines for 180 days against one KMS host. The cores themselves,
 * in one process: no socket, no validation. `node --expose-gc --import tsx bench/virtual-time.ts`
 *
 * The reference is the same calendar without policies: a queue from which as many events are taken and put back. */
import { windows7And2008R2 as profile } from '../contracts/profiles/windows-7-2008-r2/index.js';
import type { LoggedEvent } from '../contracts/types/mock-control.js';
import { assembleKmsHost, createKmsHostState } from '../mocks/kms-host/core/index.js';
import { advance, nextDue } from '../mocks/machine/core/advance.js';
import type { Question, Reply } from '../mocks/machine/core/ask.js';
import { emptyLog, eventsOf, logEvent } from '../mocks/machine/core/event-log.js';
import { day } from '../mocks/machine/core/instants.js';
import type { Machine } from '../mocks/machine/core/machine.js';
import { standardPolicies } from '../mocks/machine/core/standard-policies.js';
import { answeringBy } from '../mocks/machine/core/testing/answering.js';
import { contosoComputer, morning } from '../mocks/machine/core/testing/contoso.js';
import { EventQueue } from './event-queue.js';

const year = 365 * day;
/** Events that each of many machines keeps: the log of an ordinary machine would hold all of them. */
const logCapacity = 16;
const host = assembleKmsHost(profile);
const location = { target: 'kms-1.contoso.com', port: profile.kmsPort, priority: 0, weight: 0 };

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error('memory is measured after collection: run node with --expose-gc');

console.log('| one machine, 10 virtual years | attempts | seconds | goal |\n|---|---:|---:|---:|');
tenYears('renewing every 7 days', kmsNetwork());
tenYears('nobody answers: an attempt every 2 hours', () => ({ kind: 'failed', code: '0x8007232B' }));
manyMachines(10_000, 180);

/** Answers as DNS with one record and one KMS host whose count suffices. */
function kmsNetwork(onEvent: (event: LoggedEvent) => void = () => {}): (question: Question, now: number) => Reply {
  let state = createKmsHostState({
    hostKeyType: 'kms-c',
    activated: true,
    activationIntervalMinutes: profile.activationInterval.defaultMinutes,
    renewalIntervalMinutes: profile.renewalInterval.defaultMinutes,
    hostProductKeyId: 'synthetic-1',
  });
  const others = Array.from({ length: 50 }, (_, index) => ({
    clientMachineId: `other-${index}`,
    machineName: `other-${index}`,
    requiredCount: 25,
    virtualMachine: false,
  }));
  return (question, now) => {
    if (question.ask === 'kms-locations') return { kind: 'locations', locations: [location] };
    if (question.ask !== 'kms') return { kind: 'failed', code: '0x80072EFD' };
    if (host.currentCount(state, now) < 50) for (const contact of others) state = host.contact(state, contact, now);
    const answered = host.answer(state, question.request, now);
    state = answered.state;
    if (answered.event !== null) onEvent(answered.event);
    return { kind: 'response', response: answered.response };
  };
}

function tenYears(what: string, reply: (question: Question, now: number) => Reply): void {
  let machine = contosoComputer();
  let attempts = 0;
  const began = performance.now();
  for (
    let due = nextDue(machine, standardPolicies);
    due !== null && due <= morning + 10 * year;
    due = nextDue(machine, standardPolicies)
  ) {
    const now = due;
    const step = answeringBy(advance(machine, profile, standardPolicies, now), question => reply(question, now));
    attempts += step.asked.length === 0 ? 0 : 1;
    machine = step.result;
  }
  const seconds = (performance.now() - began) / 1_000;
  console.log(`| ${what}, status ${machine.license.status} | ${attempts} | ${seconds.toFixed(2)} | < 1 |`);
}

function manyMachines(count: number, days: number): void {
  let hostLog = emptyLog();
  const reply = kmsNetwork(event => {
    hostLog = logEvent(hostLog, event);
  });
  const machines: Machine[] = Array.from({ length: count }, (_, index) => ({
    ...contosoComputer('windows-7-enterprise', { name: `WS-${index}` }),
    clientMachineId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    events: emptyLog(logCapacity),
    timers: { attemptAt: morning + Math.floor((index * 7 * day) / count), watchUntil: null, publishAt: null },
  }));
  const queue = new EventQueue<number>();
  for (const [index, machine] of machines.entries())
    queue.push({ at: nextDue(machine, standardPolicies) ?? Infinity, item: index });

  const end = morning + days * day;
  const heap: { day: number; megabytes: number }[] = [];
  let nextSample = morning + 30 * day;
  let events = 0;
  const began = performance.now();
  for (let due = queue.pop(); due !== undefined && due.at <= end; due = queue.pop()) {
    const { at, item } = due;
    const machine = machines[item] as Machine;
    const step = answeringBy(advance(machine, profile, standardPolicies, at), question => reply(question, at));
    machines[item] = step.result;
    events += 1;
    queue.push({ at: nextDue(step.result, standardPolicies) ?? Infinity, item });
    if (at >= nextSample) {
      heap.push({ day: Math.round((at - morning) / day), megabytes: heapMegabytes() });
      nextSample += 30 * day;
    }
  }
  const seconds = (performance.now() - began) / 1_000;
  heap.push({ day: days, megabytes: heapMegabytes() });

  const licensed = machines.filter(({ license }) => license.status === 1).length;
  const kept = machines.reduce((sum, { events: log }) => sum + eventsOf(log).length, 0);
  console.log(`\n| ${count} machines, ${days} days, one host | |\n|---|---:|`);
  console.log(`| timers run | ${events} |\n| licensed at the end | ${licensed} |`);
  console.log(`| seconds (goal < 60) | ${seconds.toFixed(1)} |`);
  console.log(`| × an empty calendar of as many events | ${(seconds / emptyCalendar(count, events)).toFixed(1)} |`);
  console.log(`| events kept on the machines | ${kept} |\n| events kept on the host | ${eventsOf(hostLog).length} |`);
  console.log(`| heap, MB | ${heap.map(({ day: at, megabytes }) => `day ${at}: ${megabytes}`).join(', ')} |`);
}

function emptyCalendar(count: number, events: number): number {
  const queue = new EventQueue<number>();
  for (let item = 0; item < count; item += 1) queue.push({ at: item, item });
  const began = performance.now();
  for (let taken = 0; taken < events; taken += 1) {
    const due = queue.pop();
    if (due !== undefined) queue.push({ at: due.at + count, item: due.item });
  }
  return (performance.now() - began) / 1_000;
}

function heapMegabytes(): number {
  collect?.();
  return Math.round(process.memoryUsage().heapUsed / 1_048_576);
}
