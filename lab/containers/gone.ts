/** For removing what somebody else may be removing too: that it is gone already (404), or going (409), is no error. */
export function ignoreGone(error: unknown): void {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status !== 404 && status !== 409) throw error;
}
