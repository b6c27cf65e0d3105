/** What the fake target is where its script says nothing: the reference. */
import { createReference } from '../../../dist/reference.js';
import { standBefore } from './before-the-host.mjs';

/** `meetsKms`: requests to its KMS hosts pass through this program first, which may answer them badly. */
export function createHonest({ describe, meetsKms, matcher }) {
  let reference = createReference();
  let opened = null;
  const doors = [];
  return {
    async ask(verb, request) {
      if (typeof reference[verb] !== 'function') return { unsupported: `no verb ${verb}` };
      if (verb === 'open') opened = request;
      if (verb === 'close') for (const door of doors.splice(0)) door.closeAll();
      if (meetsKms && 'kmsPort' in request) {
        doors.push(standBefore(request.address, request.kmsPort, request.kmsPort + 1, matcher));
        return reference[verb]({ ...request, kmsPort: request.kmsPort + 1 });
      }
      const answer = await reference[verb](request);
      return verb === 'describe' ? { result: { ...answer.result, ...describe } } : answer;
    },
    /** What the last world was opened with. */
    told: () => opened,
    /** Everything is forgotten, as by a program that was started again. */
    forget() {
      reference = createReference();
    },
  };
}
