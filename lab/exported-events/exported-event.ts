/** An event as an export tells of it. */
export interface ExportedEvent {
  id: string;
  provider: string;
  /** The log; empty where the format does not say. */
  channel: string;
  computer: string;
  time: string;
  /** The fields, or the message alone in a format without fields. */
  data: string[];
}
