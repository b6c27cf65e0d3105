import type { Node } from 'jsonc-parser';
import { profiles } from '../../contracts/catalogue/clause.js';
import { type Baseline, baselineFormat, type KnownFailure, type Placed, type PlacedSkips } from './baseline.js';
import { JsonDocument } from './json-document.js';
import { saysNothing } from './message-pattern.js';

/** `features/x.feature > rule > name`; without a rule where the feature has none. */
const nameForm = /^[^\s:]+\.feature > \S/;
const lineForm = /^[^\s:]+\.feature:\d+$/;

/** Reads a baseline. Throws a `UsageError` that names file, line and column. What it says of clauses and scenarios that do not exist is
 * for the gate to find: a kit moves on, and its baselines with it. */
export function parseBaseline(path: string, text: string): Baseline {
  const document = new JsonDocument(path, text);
  const { format, profile, knownFailures, notApplicable } = topOf(document);
  document.oneOf(format, '$.format', [baselineFormat]);
  const once = onlyOnce(document);
  return {
    profile: document.oneOf(profile, '$.profile', profiles),
    knownFailures: document
      .list(knownFailures, '$.knownFailures')
      .map((node, index) => knownFailure(document, node, `$.knownFailures[${index}]`, once)),
    notApplicable: document
      .list(notApplicable, '$.notApplicable')
      .map((node, index) => knownSkips(document, node, `$.notApplicable[${index}]`, once)),
    document,
  };
}

/** The members of the file itself. */
export function topOf(document: JsonDocument): {
  [name in 'format' | 'profile' | 'knownFailures' | 'notApplicable']: Node;
} {
  return document.object(document.root, '$', ['format', 'profile', 'knownFailures', 'notApplicable']);
}

type Once = (node: Node, scenario: string) => void;

function onlyOnce(document: JsonDocument): Once {
  const seen = new Map<string, number>();
  return (node, scenario) => {
    const before = seen.get(scenario);
    if (before !== undefined) throw document.refusal(node.offset, `${scenario} stands on line ${before} already`);
    seen.set(scenario, document.lineOf(node));
  };
}

function knownFailure(document: JsonDocument, node: Node, name: string, once: Once): Placed<KnownFailure> {
  const members = document.object(node, name, ['scenario', 'clause', 'message', 'reason', 'owner', 'expires']);
  const scenario = document.words(members.scenario, `${name}.scenario`);
  if (!nameForm.test(scenario) && !lineForm.test(scenario)) {
    throw document.refuse(
      members.scenario,
      `${name}.scenario`,
      'one scenario, as "features/thresholds.feature > rule > name" or "features/thresholds.feature:14"',
    );
  }
  once(members.scenario, scenario);
  const clause = document.words(members.clause, `${name}.clause`);
  if (/[*\s]/.test(clause)) throw document.refuse(members.clause, `${name}.clause`, 'one clause, never a pattern');
  const message = document.words(members.message, `${name}.message`);
  if (saysNothing(message)) {
    throw document.refuse(
      members.message,
      `${name}.message`,
      'some of the message beside "*", or it would excuse any failure',
    );
  }
  const line = (part: Node) => document.lineOf(part);
  return {
    scenario,
    clause,
    message,
    reason: document.words(members.reason, `${name}.reason`, 'why it may fail for now'),
    owner: document.words(members.owner, `${name}.owner`, 'who will mend it'),
    expires: document.day(members.expires, `${name}.expires`),
    lines: {
      first: line(node),
      last: document.lineOf({ offset: node.offset + node.length }),
      scenario: line(members.scenario),
      clause: line(members.clause),
      message: line(members.message),
      reason: line(members.reason),
      owner: line(members.owner),
      expires: line(members.expires),
    },
  };
}

function knownSkips(document: JsonDocument, node: Node, name: string, once: Once): PlacedSkips {
  const { reason, scenarios } = document.object(node, name, ['reason', 'scenarios']);
  const why = document.words(reason, `${name}.reason`);
  if (saysNothing(why)) throw document.refuse(reason, `${name}.reason`, 'some of the reason beside "*"');
  const ids = document.list(scenarios, `${name}.scenarios`).flatMap((item, index) =>
    scenarioIds(document, item, `${name}.scenarios[${index}]`).map(id => {
      once(item, id);
      return { id, line: document.lineOf(item) };
    }),
  );
  return { reason: why, scenarios: ids };
}

/** One by its name; `features/x.feature:14:17` are two of one file by their lines. */
function scenarioIds(document: JsonDocument, node: Node, name: string): string[] {
  const text = document.words(node, name);
  if (nameForm.test(text)) return [text];
  const [, file, numbers] = /^([^\s:]+\.feature)((?::\d+)+)$/.exec(text) ?? [];
  if (file === undefined || numbers === undefined) {
    throw document.refuse(
      node,
      name,
      'a scenario, as "features/thresholds.feature > rule > name", or scenarios of one file, as "features/thresholds.feature:14:17"',
    );
  }
  return numbers
    .slice(1)
    .split(':')
    .map(number => `${file}:${number}`);
}
