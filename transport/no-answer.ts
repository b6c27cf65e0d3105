/** Nothing usable came back: nobody listens, the connection was closed, or the deadline passed. The server may or may not have acted. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly reason: 'unreachable' | 'hung-up' | 'deadline';

  constructor(reason: NoAnswer['reason'], asked: string, cause: unknown) {
    super(`no answer to ${asked}: ${reason}${cause instanceof Error ? ` (${cause.message})` : ''}`, { cause });
    this.reason = reason;
  }
}

/** Errors of a connection that never came to be. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Says why a call failed, from the error code of the socket. */
export function reasonOf(error: unknown): NoAnswer['reason'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return unreachable.has(code) ? 'unreachable' : 'hung-up';
}
