import type { Exchange } from '../../contracts/types/mock-control.js';
import type { ScenarioEvidence } from '../../lab/session.js';
import { boundedJson, cut } from '../../reports/index.js';

type Told = Pick<NonNullable<ScenarioEvidence['failure']>, 'message' | 'expected' | 'seen' | 'exchanges'>;

const mostExchanges = 10;
/** UTF-16 units: more than any report shows. */
const longestText = 10_000;

/** The evidence as the record keeps it. A target may answer megabytes to every verb, and a record of thousands of failures is kept in memory. */
export function bounded({ message, expected, seen, exchanges }: Told): Told {
  return {
    message: cut(message, longestText),
    expected: expected === null ? null : cut(expected, longestText),
    seen: seen === null ? null : cut(seen, longestText),
    exchanges: exchanges.slice(-mostExchanges).map(exchange => ({
      ...exchange,
      request: boundedMessage(exchange.request),
      response: boundedMessage(exchange.response),
    })),
  };
}

/** A message that is short enough, as it is; else its beginning, as text. */
function boundedMessage(message: Exchange['request']): unknown {
  const size = JSON.stringify(message)?.length ?? 0;
  return size <= longestText ? message : boundedJson(message, 0, longestText);
}
