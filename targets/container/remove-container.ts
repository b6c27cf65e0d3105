import type { Engine } from './engine.js';

/** For removing what somebody else may have removed: that it is gone (404) is no error. */
export function ignoreGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

/** Removes a container, running or not, and answers once it is gone. */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  const container = engine.getContainer(id);
  try {
    await container.remove({ force: true });
  } catch (error) {
    // 409: the engine is removing it already, because its process has ended.
    if (statusOf(error) === 409) await container.wait({ condition: 'removed' }).catch(ignoreGone);
    else ignoreGone(error);
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
}
