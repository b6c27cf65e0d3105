/** Test support: a realistic small run of profile `machine` with a failure of each kind. Not part of any report. */
import type {
  Failure,
  Gate,
  RunEvent,
  RunHeader,
  RunResult,
  ScenarioResult,
  WallClock,
} from '../../contracts/types/results.js';
import { foldEvents } from '../result-model.js';
import { sampleClauses } from './sample-clauses.js';

export const sampleWallClock: WallClock = {
  startedAt: '2026-03-02T08:15:04.120Z',
  finishedAt: '2026-03-02T08:15:06.871Z',
  durationMilliseconds: 2751,
  node: 'v20.20.2',
  platform: 'linux x64',
};

export const sampleHeader: RunHeader = {
  format: 'va-tck-results/1',
  kit: { name: 'volume-activation-tck', version: '0.1.0' },
  policyProfile: 'windows-7-2008-r2',
  profile: 'machine',
  lab: 'embedded',
  target: 'http://127.0.0.1:40001',
  description: {
    name: 'Contoso licensing simulator',
    version: '3.2.0',
    contract: '1.0',
    profiles: ['machine'],
    interfaces: ['slmgr', 'wmi', 'registry'],
    capabilities: ['virtual-clock'],
    readings: { 'reactivation-default': 'thirty-days' },
  },
  seed: 7,
  plan: {
    hash: '5b1f0d6c9e6a4a7f0e0f1d3f7c2b8a96d4c5e3f20718293a4b5c6d7e8f901234',
    full: true,
    selection: [],
    scenarios: 14,
    shard: null,
  },
  readings: [
    { interpretation: 'reactivation-default', reading: 'thirty-days', default: false },
    { interpretation: 'event-12289-hresult', reading: 'bound-flag-decides', default: true },
    { interpretation: 'rearm-service-pack', reading: 'three', default: true },
  ],
  waivers: [],
};

const thresholdFailure: Failure = {
  attribution: 'target',
  step: 'Then the client is not activated',
  message: 'KMS-THRESHOLD-CLIENT: expected "not activated" at count 24, got "activated".',
  expected: 'not activated',
  seen: 'activated',
  codes: ['0xC004F038'],
  exchanges: [
    {
      sequence: 24,
      at: '2009-07-22T09:00:00Z',
      mock: 'dns contoso.com',
      asked: 'SRV _vlmcs._tcp.contoso.com',
      request: { question: '_vlmcs._tcp.contoso.com', type: 'SRV' },
      response: { answers: [{ priority: 0, weight: 0, port: 1688, target: 'KMS_1.contoso.com' }] },
    },
    {
      sequence: 25,
      at: '2009-07-22T09:00:00Z',
      mock: 'kms-host KMS_1',
      asked: 'activate',
      request: {
        clientMachineId: '0c4a2f6e-51a3-4b5e-9a5e-2f0f4a1c7d10',
        edition: 'windows-7-enterprise',
        requiredCount: 25,
      },
      response: { count: 24, activationIntervalMinutes: 120, renewalIntervalMinutes: 10080 },
    },
  ],
  replay:
    "va-tck run --profile machine --target http://127.0.0.1:40001 --scenario 'features/thresholds.feature:14' --seed 7",
};

const codeFailure: Failure = {
  ...thresholdFailure,
  step: 'Then slmgr prints the error code 0xC004F074',
  message: 'DNS-DISCOVERY-FAILS: expected the code 0xC004F074 in the output of slmgr /ato, got 0x8007232B.',
  expected: '0xC004F074',
  seen: 'Activating Windows(R) 7, Enterprise edition ...\nError: 0x8007232B DNS name does not exist.',
  codes: ['0xC004F074', '0x8007232B'],
  exchanges: thresholdFailure.exchanges.slice(0, 1),
  replay:
    "va-tck run --profile machine --target http://127.0.0.1:40001 --scenario 'features/discovery.feature:31' --seed 7",
};

const mockFailure: Failure = {
  ...thresholdFailure,
  attribution: 'environment',
  step: null,
  message: 'The port 1688 on 127.3.0.1 is taken by another program.',
  expected: null,
  seen: null,
  codes: [],
  exchanges: [],
  replay:
    "va-tck run --profile machine --target http://127.0.0.1:40001 --scenario 'features/events.feature:9' --seed 7",
};

export function sampleScenario(
  id: string,
  name: string,
  clauses: string[],
  rest: Partial<ScenarioResult> = {},
): ScenarioResult {
  const feature = `${id.replace(/^features\//, '').replace(/\.feature.*/, '')} of a volume client`;
  return {
    id: `features/${id}`,
    feature: feature.charAt(0).toUpperCase() + feature.slice(1),
    rule: null,
    name,
    clauses,
    verdict: 'passed',
    reason: null,
    failure: null,
    steps: [],
    replay: null,
    deviation: null,
    ...rest,
  };
}

export const sampleScenarios: ScenarioResult[] = [
  sampleScenario('thresholds.feature:14', 'A client edition waits for a count of 25', ['KMS-THRESHOLD-CLIENT'], {
    rule: 'A client activates when the count reaches its threshold',
    verdict: 'failed',
    failure: thresholdFailure,
    steps: [
      { text: 'Given 23 computers have asked KMS_1', status: 'passed' },
      { text: 'When a client with Windows 7 Enterprise asks KMS_1', status: 'passed' },
      { text: 'Then the client is told a count of 24', status: 'passed' },
      { text: 'And the client is not activated', status: 'failed' },
      { text: 'And its retry is due in 120 minutes', status: 'skipped' },
    ],
  }),
  sampleScenario('thresholds.feature:15', 'A client edition waits for a count of 25', ['KMS-THRESHOLD-CLIENT']),
  sampleScenario('thresholds.feature:27', 'A server edition activates at a count of 5', ['KMS-THRESHOLD-SERVER']),
  sampleScenario('intervals.feature:8', 'The activation interval takes 15 to 43,200 minutes', [
    'ACTIVATION-INTERVAL-RANGE',
  ]),
  sampleScenario('intervals.feature:19', 'A renewal is due after 7 days', ['RENEWAL-INTERVAL-DEFAULT']),
  sampleScenario('intervals.feature:30', 'A KMS activation holds for 180 days', ['KMS-VALIDITY']),
  sampleScenario('rearm.feature:6', 'Rearm succeeds three times', ['REARM-COUNT'], {
    verdict: 'waived',
    reason: 'Waived by licensing@contoso.com until 2026-06-30: service pack image allows four.',
  }),
  sampleScenario('rearm.feature:17', 'SkipRearm leaves the count alone', ['REARM-SKIP'], {
    verdict: 'unexpected-pass',
    reason: 'It passes, and baseline.json:12 says that it fails: remove that entry.',
  }),
  sampleScenario('grace.feature:5', 'The initial grace period is 30 days', ['GRACE-INITIAL']),
  sampleScenario('grace.feature:16', 'Notifications start when grace ends', ['GRACE-NOTIFICATION', 'GRACE-INITIAL']),
  sampleScenario('discovery.feature:12', 'The client finds its host by SRV record', ['DNS-DISCOVERY']),
  sampleScenario('discovery.feature:31', 'No host can be found', ['DNS-DISCOVERY-FAILS'], {
    verdict: 'failed',
    failure: codeFailure,
  }),
  sampleScenario('events.feature:9', 'A request is logged as event 12288', ['EVENT-12288'], {
    verdict: 'could-not-run',
    reason: 'The port 1688 on 127.3.0.1 is taken by another program.',
    failure: mockFailure,
  }),
  sampleScenario('events.feature:20', 'An answer is logged as event 12289', ['EVENT-12289'], {
    verdict: 'not-applicable',
    reason: 'The target does not declare the interface event-log.',
  }),
];

/** The events of the sample run; `scenarios` replaces its scenarios, and the plan counts them. */
export function sampleEvents(scenarios: readonly ScenarioResult[] = sampleScenarios): RunEvent[] {
  const header = { ...sampleHeader, plan: { ...sampleHeader.plan, scenarios: scenarios.length } };
  const bad = scenarios.some(scenario => !['passed', 'not-applicable', 'waived'].includes(scenario.verdict));
  return [
    { type: 'run-started', header, wallClock: { ...sampleWallClock, finishedAt: null, durationMilliseconds: null } },
    ...scenarios.map(scenario => ({ type: 'scenario-finished' as const, scenario })),
    {
      type: 'run-finished',
      outcome: bad ? 'not-conformant' : 'conformant',
      attribution: null,
      reason: null,
      gate: null,
      wallClock: sampleWallClock,
    },
  ];
}

/** The folded sample run. */
export function sampleResult(overrides: Partial<RunResult> = {}): RunResult {
  return { ...foldEvents(sampleEvents(), sampleClauses), ...overrides };
}

/** The sample with every text that a target or its owner can choose replaced. */
export function hostileResult(text: string): RunResult {
  const failure: Failure = {
    ...thresholdFailure,
    step: text,
    message: text,
    expected: text,
    seen: text,
    codes: [text],
    exchanges: [{ sequence: 1, at: text, mock: text, asked: text, request: { [text]: text }, response: [text] }],
    replay: text,
  };
  const scenario = (id: string, rest: Partial<ScenarioResult>): ScenarioResult =>
    sampleScenario(`${id}.feature:1`, text, ['KMS-THRESHOLD-CLIENT', text], { feature: text, rule: text, ...rest });
  const events = sampleEvents([
    scenario('a', {
      verdict: 'failed',
      failure,
      steps: [{ text, status: 'failed' }],
      deviation: { interpretation: text, reading: text, scenarios: [text] },
      replay: { same: false, verdict: 'failed', failure },
    }),
    scenario('b', { verdict: 'could-not-run', reason: text }),
    scenario('c', { verdict: 'waived', reason: text, failure }),
    { ...scenario('d', { verdict: 'failed', failure: { ...failure, exchanges: [] } }), id: text },
  ]);
  const result = foldEvents(events, sampleClauses);
  const gate = hostileGate(text);
  const waivers = ['KMS-THRESHOLD-CLIENT', text].map((clause, index) => ({
    clause,
    owner: text,
    justification: text,
    expires: text,
    expired: index === 1,
  }));
  const description = { ...sampleHeader.description, name: text, version: text };
  const readings = [{ interpretation: text, reading: text, default: false }];
  return { ...result, gate, reason: text, header: { ...result.header, target: text, description, readings, waivers } };
}

function hostileGate(text: string): Gate {
  const problem = { line: 1, scenario: text, clause: text, message: text };
  return {
    baseline: text,
    whole: true,
    held: false,
    known: [{ scenario: 'features/a.feature:1', clause: text, reason: text, owner: text, expires: text }],
    problems: [
      { kind: 'new-failure', ...problem },
      { kind: 'nondeterministic', ...problem, line: null, scenario: null, clause: null },
    ],
  };
}
