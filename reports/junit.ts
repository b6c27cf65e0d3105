import type { RunResult, ScenarioResult } from '../contracts/types/results.js';
import { gateWords, problemWords } from './gate-words.js';
import { scenarioTestcase } from './junit-testcase.js';
import { cut, shownLine } from './neutralise.js';
import { outcomeWords, waiversUsed } from './outcome-words.js';
import { inEnglish, wallClockFacts } from './run-facts.js';
import { shardName } from './scenarios-due.js';
import { clausesById, troubleOf } from './trouble.js';
import { useWords, type WaiverUse, waiverUses } from './waiver-use.js';
import { comment, document, element, type Xml } from './xml.js';

/** Renders JUnit XML, valid against Jenkins' junit-10.xsd: one suite per feature, one testcase per scenario.
 *
 * A dashboard that reads only JUnit must not see an all-green file unless the run is conformant. So a first suite, `run`, holds one
 * testcase, `run outcome`: it passes only for `conformant`, is a `<failure>` for `not-conformant`, and an `<error>` for every other
 * outcome, a passed selection included. Scenarios that could not run are `<error>`, unexpected passes `<failure>`. */
export function junit(result: RunResult): string {
  const suites = [
    runSuite(result),
    ...[...byFeature(result.scenarios)].map(([name, all]) => featureSuite(name, all, result)),
  ];
  const sum = (pick: (tally: Tally) => number): number => suites.reduce((total, { tally }) => total + pick(tally), 0);
  return document(
    element(
      'testsuites',
      {
        name: 'Volume Activation TCK',
        tests: sum(tally => tally.tests),
        failures: sum(tally => tally.failures),
        errors: sum(tally => tally.errors),
        time: '0',
      },
      suites.map(suite => suite.xml),
    ),
  );
}

interface Tally {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

interface Suite {
  tally: Tally;
  xml: Xml;
}

function runSuite(result: RunResult): Suite {
  const { headline, why } = outcomeWords(result);
  const message = { message: shownLine(`${headline.en}. ${why.en}`, 2000), type: result.outcome };
  const gate = gateCase(result);
  const failures = result.outcome === 'not-conformant' ? 1 : 0;
  const errors = result.outcome === 'conformant' || failures === 1 ? 0 : 1;
  const problem = failures + errors === 0 ? [] : [element(failures === 1 ? 'failure' : 'error', message)];
  const testcase = element(
    'testcase',
    { classname: 'run', name: `run outcome${waiversUsed(result).en}`, time: '0' },
    problem,
  );
  const held = result.gate?.held === false ? 1 : 0;
  const tally = { tests: 1 + gate.length, failures: failures + held, errors, skipped: 0 };
  const children = [properties(result), testcase, ...gate];
  return { tally, xml: element('testsuite', { name: 'run', ...tally, time: '0' }, children) };
}

/** A second testcase where there is a baseline: it passes where the gate held, whatever the outcome. */
function gateCase({ gate }: RunResult): Xml[] {
  if (gate === null) return [];
  const message = { message: shownLine(gateWords(gate).en, 2000), type: 'gate' };
  const problems = gate.problems.map(({ kind, message }) => `${problemWords[kind].en}: ${cut(message, 2000)}`);
  const failure = gate.held ? [] : [element('failure', message, [problems.slice(0, 100).join('\n')])];
  return [element('testcase', { classname: 'run', name: 'gate', time: '0' }, failure)];
}

function waiverProperty(use: WaiverUse): [string, string] {
  const { clause, owner, justification, expires } = use.waiver;
  return ['waiver', `${clause}, by ${owner} until ${expires}: ${cut(justification, 500)} (${useWords(use).en})`];
}

/** Only what stands between the two comments differs between identical runs. */
function properties(result: RunResult): Xml {
  const { header, outcome } = result;
  const facts: [string, string][] = [
    ['kit', `${header.kit.name} ${header.kit.version}`],
    ['plan-hash', header.plan.hash],
    ['plan', header.plan.full ? 'full' : `selection: ${header.plan.selection.join(' ')}`],
    ...(shardName(header.plan) === null ? [] : [['shard', shardName(header.plan) ?? ''] as [string, string]]),
    ['seed', String(header.seed)],
    ['outcome', outcome],
    ['outcome-in-words', outcomeWords(result).headline.en],
    ['policy-profile', header.policyProfile],
    ['profile', header.profile],
    ['lab', header.lab],
    ['target', header.target],
    [
      'readings-not-default',
      header.readings.flatMap(other => (other.default ? [] : `${other.interpretation}=${other.reading}`)).join(' '),
    ],
    ...(result.gate === null
      ? []
      : ([
          ['gate', gateWords(result.gate).en],
          ['baseline', result.gate.baseline],
        ] as [string, string][])),
    ...waiverUses(result).map(waiverProperty),
    ['implementation', `${header.description.name} ${header.description.version}`],
  ];
  const property = ([name, value]: [string, string]): Xml =>
    element('property', { name, value: shownLine(value, 1000) });
  return element('properties', {}, [
    ...facts.map(property),
    comment('wall clock: begin'),
    ...wallClockFacts(result)
      .map(inEnglish)
      .map(([name, value]) => property([`wall-clock-${name.toLowerCase()}`, value])),
    comment('wall clock: end'),
  ]);
}

function featureSuite(feature: string, scenarios: readonly ScenarioResult[], result: RunResult): Suite {
  const having = (...verdicts: string[]): number =>
    scenarios.filter(scenario => verdicts.includes(scenario.verdict)).length;
  const tally = {
    tests: scenarios.length,
    failures: having('failed', 'unexpected-pass'),
    errors: having('could-not-run'),
    skipped: having('not-applicable', 'waived'),
  };
  const names = new Map<string, number>();
  for (const { name } of scenarios) names.set(name, (names.get(name) ?? 0) + 1);
  const clauses = clausesById(result);
  const cases = scenarios.map(scenario =>
    scenarioTestcase(troubleOf(scenario, clauses, result), (names.get(scenario.name) ?? 0) > 1),
  );
  return { tally, xml: element('testsuite', { name: shownLine(feature, 500), ...tally, time: '0' }, cases) };
}

function byFeature(scenarios: readonly ScenarioResult[]): Map<string, ScenarioResult[]> {
  const features = new Map<string, ScenarioResult[]>();
  for (const scenario of scenarios) {
    const known = features.get(scenario.feature);
    if (known === undefined) features.set(scenario.feature, [scenario]);
    else known.push(scenario);
  }
  return features;
}
