import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';

/** Between two attempts. */
const pauseMilliseconds = 50;

/** Asks until something serves at this URL, with any status below 500, and answers true; false where the deadline passes, or `until` settles,
 * before. */
export async function untilServing(url: string, milliseconds: number, until: Promise<unknown>): Promise<boolean> {
  const deadline = AbortSignal.timeout(milliseconds);
  let isOver = false;
  void until.then(() => {
    isOver = true;
  });
  while (!(isOver || deadline.aborted)) {
    try {
      const { statusCode, body } = await request(url, { signal: deadline, headersTimeout: milliseconds });
      await body.dump();
      if (statusCode < 500) return true;
    } catch {
      // Not yet.
    }
    await pause(pauseMilliseconds);
  }
  return false;
}
