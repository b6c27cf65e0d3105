import type { Question } from './message.js';
import { MessageWriter } from './message-writer.js';
import type { RecordSet } from './record.js';
import { writeRecord } from './record-data.js';

/** An answer before it is put on the wire. Recursion is never available here, so there is no member for it. */
export interface Response {
  readonly id: number;
  readonly opcode: number;
  readonly recursionDesired: boolean;
  readonly authoritative: boolean;
  readonly rcode: number;
  /** The question to repeat, with its own octets: its letters keep the case they came in. */
  readonly question: { readonly octets: Buffer; readonly entry: Question } | undefined;
  readonly answers: readonly RecordSet[];
  readonly authority: readonly RecordSet[];
  readonly additional: readonly RecordSet[];
  readonly glueIsNeeded: boolean;
  /** Ready records that always go last and are never left out: OPT, then TSIG. */
  readonly trailers: readonly Buffer[];
}

const HEADER_OCTETS = 12;

/**
 * Puts an answer on the wire in at most `limit` octets. A record set goes in whole or not at all; TC says that one that
 * matters was left out (RFC 2181 9), so nobody is led to believe that half a set is the set.
 */
export function writeResponse(response: Response, limit: number): Buffer {
  const trailerOctets = response.trailers.reduce((sum, trailer) => sum + trailer.length, 0);
  const { question } = response;
  const asked = question?.octets.subarray(question.entry.start, question.entry.end) ?? Buffer.alloc(0);
  // The question always goes in: only a signature with two names of the longest kind could be in its way.
  const writer = new MessageWriter(Math.max(limit - trailerOctets, HEADER_OCTETS + asked.length));
  const header = Buffer.alloc(HEADER_OCTETS);
  writer.octets(header);
  if (question !== undefined) writer.question(asked, question.entry.name);
  const answers = writeSets(writer, response.answers);
  const authority = answers.complete ? writeSets(writer, response.authority) : { records: 0, complete: false };
  const additional = authority.complete ? writeSets(writer, response.additional) : { records: 0, complete: false };
  const truncated = !authority.complete || (response.glueIsNeeded && !additional.complete);

  header.writeUInt16BE(response.id, 0);
  header.writeUInt8(
    0x80 |
      (response.opcode << 3) |
      (response.authoritative ? 0x04 : 0) |
      (truncated ? 0x02 : 0) |
      (response.recursionDesired ? 0x01 : 0),
    2,
  );
  header.writeUInt8(response.rcode & 0x0f, 3);
  header.writeUInt16BE(question === undefined ? 0 : 1, 4);
  header.writeUInt16BE(answers.records, 6);
  header.writeUInt16BE(authority.records, 8);
  header.writeUInt16BE(additional.records + response.trailers.length, 10);
  return Buffer.concat([writer.finish(header), ...response.trailers]);
}

function writeSets(writer: MessageWriter, sets: readonly RecordSet[]): { records: number; complete: boolean } {
  let records = 0;
  for (const set of sets) {
    const mark = writer.length;
    for (const record of set) writeRecord(writer, record);
    if (writer.overflowed) {
      writer.rewind(mark);
      return { records, complete: false };
    }
    records += set.length;
  }
  return { records, complete: true };
}
