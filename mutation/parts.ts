import { join } from 'node:path';
import type { Report } from './survivors.js';

/** A part with what was kept of its runs; null where it has not been run. */
export interface Part {
  name: string;
  scenarios: Report | null;
  unit: Report | null;
}

/** Where results are kept from run to run; not committed. */
export const keptFolder = '.stryker';

/** The scenarios as a test runner of Stryker, bundled. */
export const runnerFile = join(keptFolder, 'scenario-runner.mjs');

/** Results of one part, in the schema of mutation-testing-elements. */
export const resultsFile = (part: string, judge: string) => join(keptFolder, `${part}.${judge}.json`);

const core = (globs: readonly string[]) => [
  ...globs,
  '!mocks/**/*.test.ts',
  '!mocks/**/testing/**',
  '!mocks/**/testing.ts',
];

/** What is mutated, a part at a time: each can be run by itself, and its results are kept. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  'activation-service': core(['mocks/activation-service/core/**/*.ts']),
  'kms-host': core(['mocks/kms-host/core/**/*.ts']),
  'machine-policies': core(['mocks/machine/core/policies/**/*.ts']),
  'machine-slmgr': core(['mocks/machine/core/slmgr/**/*.ts']),
  'machine-wmi': core(['mocks/machine/core/wmi/**/*.ts']),
  'machine-registry': core(['mocks/machine/core/registry-file/**/*.ts', 'mocks/machine/core/registry*.ts']),
  'machine-notifications': core(['mocks/machine/core/{notifications,desktop,stimuli,event-export}/**/*.ts']),
  'machine-attempts': core([
    'mocks/machine/core/{activate*,ask,client-events,discover,host-*,order-hosts,random,typed-host}.ts',
  ]),
  'machine-clock': core(['mocks/machine/core/{advance,event-log,instants,intervals,local-time}.ts']),
  'machine-hosting': core(['mocks/machine/core/{kms-service,publish*,start-*}.ts']),
  'machine-licence': core([
    'mocks/machine/core/{enter-key,keys,machine,next-client-machine-id,offline,product,rearm,tokens}.ts',
  ]),
  'machine-readings': core(['mocks/machine/core/{license-readings,policies,readings,standard-policies}.ts']),
  'dns-zones': core(['mocks/dns/core/{administer,look-up,prerequisites,state,update,update-change,zone,zone-edit}.ts']),
  'dns-server': core(['mocks/dns/core/{describe-message,faults,policies,respond}.ts']),
  'dns-wire': core([
    'mocks/dns/core/*.ts',
    '!mocks/dns/core/{administer,look-up,prerequisites,state,update,update-change,zone,zone-edit}.ts',
    '!mocks/dns/core/{describe-message,faults,policies,respond}.ts',
  ]),
};
