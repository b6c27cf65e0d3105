import { answerLimit, readEdns, writeEdns } from './edns.js';
import { effectOnQuery, effectOnUpdate } from './faults.js';
import { lookUp } from './look-up.js';
import { readMessage } from './message.js';
import { writeResponse } from './response.js';
import { readTsig } from './tsig.js';
import { update } from './update.js';

/** What the server goes by. Replacing one entry makes a server that does one thing differently. */
export interface DnsPolicies {
  readMessage: typeof readMessage;
  readEdns: typeof readEdns;
  readTsig: typeof readTsig;
  effectOnQuery: typeof effectOnQuery;
  effectOnUpdate: typeof effectOnUpdate;
  update: typeof update;
  lookUp: typeof lookUp;
  answerLimit: typeof answerLimit;
  writeEdns: typeof writeEdns;
  writeResponse: typeof writeResponse;
}

/** A server as the standards have it. */
export const standardPolicies: DnsPolicies = {
  readMessage,
  readEdns,
  readTsig,
  effectOnQuery,
  effectOnUpdate,
  update,
  lookUp,
  answerLimit,
  writeEdns,
  writeResponse,
};
