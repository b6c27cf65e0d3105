/** Which implementation, and how it is reached. `text` is what the tester wrote. */
export type TargetSpec =
  | { kind: 'module'; text: string; specifier: string }
  | { kind: 'http'; text: string; url: string };

/** What was given is not the name of a target. */
export class TargetSyntaxError extends Error {
  override readonly name = 'TargetSyntaxError';
}

/** Reads what is given to `--target`: `module:./x.mjs`, `module:reference`, `http:http://127.0.0.1:9000` or `http://127.0.0.1:9000`. */
export function parseTarget(text: string): TargetSpec {
  if (/^https?:\/\//.test(text)) return { kind: 'http', text, url: url(text, text) };
  const [, kind, rest = ''] = /^([a-z]+):(.*)$/.exec(text) ?? [];
  if (rest === '' || kind === undefined) throw unreadable(text);
  if (kind === 'module') return { kind, text, specifier: rest };
  if (kind === 'http') return { kind, text, url: url(rest, text) };
  throw unreadable(text);
}

function url(given: string, text: string): string {
  const parsed = URL.canParse(given) ? new URL(given) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) throw unreadable(text);
  if (parsed.search !== '' || parsed.hash !== '' || parsed.username !== '') {
    throw new TargetSyntaxError(`expected a target URL without user, query or fragment, got "${text}"`);
  }
  return parsed.href.replace(/\/$/, '');
}

function unreadable(text: string): TargetSyntaxError {
  return new TargetSyntaxError(
    `expected a target as kind:id, for example module:./adapter.mjs or http://127.0.0.1:9000, got "${text}"`,
  );
}
