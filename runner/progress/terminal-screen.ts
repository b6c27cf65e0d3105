/** Where a person or a log reads along. */
export interface Screen {
  write(text: string): void;
  /** Lines may be redrawn. */
  redraws: boolean;
  colour: boolean;
  columns: number;
}

/** What this process writes to: redrawn lines on a terminal, plain lines in CI and in a pipe; colours unless `NO_COLOR` is set. */
export function screenOf(
  stream: Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const isTerminal = stream.isTTY === true && env.TERM !== 'dumb';
  const isSet = (name: string) => (env[name] ?? '') !== '';
  return {
    write: text => {
      stream.write(text);
    },
    redraws: isTerminal && (!isSet('CI') || env.CI === 'false'),
    colour: isTerminal && !isSet('NO_COLOR'),
    // Some terminals do not know, and say 0.
    columns: stream.columns || 100,
  };
}
