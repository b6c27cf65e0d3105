import { CommandLineError, splitCommandLine } from './stdio/split-command-line.js';

/** Which implementation, and how it is reached. `text` is what the tester wrote. */
export type TargetSpec =
  | { kind: 'module'; text: string; specifier: string }
  | { kind: 'http'; text: string; url: string }
  /** A program that the kit starts, and its arguments. */
  | { kind: 'stdio'; text: string; words: string[] }
  /** An image that the kit runs. */
  | { kind: 'container'; text: string; image: string };

/** What was given is not the name of a target. */
export class TargetSyntaxError extends Error {
  override readonly name = 'TargetSyntaxError';
}

/** Reads what is given to `--target`: `module:./x.mjs`, `module:reference`, `http://127.0.0.1:9000` (also `http:http://…`) or
 * `stdio:python3 host.py --verbose` or `container:contoso/kms-host:4.2`. */
export function parseTarget(text: string): TargetSpec {
  if (/^https?:\/\//.test(text)) return { kind: 'http', text, url: url(text, text) };
  const [, kind, rest = ''] = /^([a-z]+):(.*)$/s.exec(text) ?? [];
  if (rest === '' || kind === undefined) throw unreadable(text);
  if (kind === 'module') return { kind, text, specifier: rest };
  if (kind === 'http') return { kind, text, url: url(rest, text) };
  // Reference of an image: registry and path, tag, digest (distribution/reference).
  if (kind === 'container' && /^[a-z0-9][\w.:/@-]*$/.test(rest)) return { kind, text, image: rest };
  if (kind === 'stdio') return { kind, text, words: words(rest, text) };
  throw unreadable(text);
}

function words(commandLine: string, text: string): string[] {
  try {
    const split = splitCommandLine(commandLine);
    if (split[0] === undefined || split[0] === '') throw unreadable(text);
    return split;
  } catch (cause) {
    if (!(cause instanceof CommandLineError)) throw cause;
    throw new TargetSyntaxError(`expected stdio: and a command line, got "${text}" with ${cause.message}`);
  }
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
    `expected a target as kind:id, for example module:./adapter.mjs, http://127.0.0.1:9000, "stdio:python3 host.py" or container:contoso/kms-host, got "${text}"`,
  );
}
