import type { LoggedEvent } from '../../../../contracts/types/mock-control.js';
import { type AnswerProcessed, answerProcessedFields, type RequestSent, requestSentFields } from '../client-events.js';
import { exportCsv } from '../event-export/csv.js';
import { exportXml } from '../event-export/xml.js';

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
  /** Either event as it is written: provider and message among it (Table 11). */
  clientEventAsWritten(event: LoggedEvent): LoggedEvent;
  /** A log as the event viewer saves it in XML. */
  exportXml(events: readonly LoggedEvent[], computer: string): string;
  /** A log as the event viewer saves it in CSV. */
  exportCsv(events: readonly LoggedEvent[]): string;
}

/** The guide's, in the default reading. */
export const standardEvents: EventsPolicies = {
  requestSentFields,
  answerProcessedFields,
  clientEventIsLogged: () => true,
  clientEventLog: () => 'Application',
  clientEventAsWritten: event => event,
  exportXml,
  exportCsv,
};
