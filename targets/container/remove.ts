import type { Engine } from './engine.js';

/** For removing what somebody else may have removed: that it is gone (404) is no error. */
function ignoreGone(error: unknown): void {
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

/** Removes a network. One that the engine takes to be in use (403) stays, without harm: others take other addresses. An engine comes to think so of
 * networks that nobody is on, where many containers ended at one time (moby/moby#42119), until it is started anew. */
export async function removeNetwork(engine: Engine, id: string): Promise<void> {
  try {
    await engine.getNetwork(id).remove();
  } catch (error) {
    if (statusOf(error) !== 403) ignoreGone(error);
  }
}

function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
}
