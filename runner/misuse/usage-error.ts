/** The tester asked for something that cannot be: nothing was run. The message says what was expected, what was given, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
