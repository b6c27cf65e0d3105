import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';
import { type AnswerProcessed, answerProcessedFields, type RequestSent, requestSentFields } from '../client-events.js';

/** Policies of what a client writes into its event log, one function each. */
export interface EventsPolicies {
  /** The fields of event 12288 in the order of Table 11. */
  requestSentFields(sent: RequestSent): string[];
  /** The fields of event 12289 in the order of Table 11. */
  answerProcessedFields(processed: AnswerProcessed): string[];
  /** Whether a client writes this event about a host it asked; `code` is how that host's part of the attempt went (Table 11). */
  clientEventIsLogged(id: 12288 | 12289, code: string): boolean;
  /** The log of both events (Table 11). */
  clientEventLog(): LoggedEvent['log'];
}

/** The guide's, in the default reading. */
export const standardEvents: EventsPolicies = {
  requestSentFields,
  answerProcessedFields,
  clientEventIsLogged: () => true,
  clientEventLog: () => 'Application',
};
