/** A script: `{ "describe"?: {…}, "rules": [{ "verb"?, "call"?, "world"?, "scenario"?, "times"?, "do": [{ "action": …, … }] }] }`.
 * A rule is about a verb (`kms` is a request at a KMS host's own port), its nth call in the world, the nth world, a scenario; what it does not name
 * may be anything. The first rule that fits acts, `times` times at most. A program that is started again counts anew: rules about it name the
 * scenario. */
import { readFileSync } from 'node:fs';

export function readScript(path) {
  const { rules, describe = {} } = JSON.parse(readFileSync(path, 'utf8'));
  return { matcher: matcherOf(rules), describe, meetsKms: rules.some(({ verb }) => verb === 'kms') };
}

function matcherOf(rules) {
  const left = rules.map(({ times = Number.POSITIVE_INFINITY }) => times);
  const calls = new Map();
  let world = 0;
  let scenario = '';
  return {
    /** What is to be done about this call; empty: nothing bad. */
    actionsFor(verb, request) {
      if (verb === 'open') {
        world += 1;
        scenario = request.scenario;
        calls.clear();
      }
      const call = (calls.get(verb) ?? 0) + 1;
      calls.set(verb, call);
      const now = { verb, call, world, scenario };
      const at = rules.findIndex(
        (rule, index) => left[index] > 0 && Object.keys(now).every(key => fits(rule[key], now[key])),
      );
      if (at < 0) return [];
      left[at] -= 1;
      return rules[at].do;
    },
  };
}

function fits(wanted, seen) {
  return wanted === undefined || (Array.isArray(wanted) ? wanted.includes(seen) : wanted === seen);
}
