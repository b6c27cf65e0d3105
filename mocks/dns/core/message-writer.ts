import { keyOf, labelOctets, parentOf } from './name.js';

/** A compression pointer has 14 bits (RFC 1035 4.1.4). */
const POINTER_RANGE = 0x4000;

/**
 * Writes a message of at most `limit` octets. What does not fit sets `overflowed` and is not written; `rewind` takes back
 * everything since a mark, so a caller can try a record set and leave it out whole.
 */
export class MessageWriter {
  readonly #buffer: Buffer;
  readonly #known = new Map<string, number>();
  #at = 0;
  overflowed = false;

  constructor(limit: number) {
    this.#buffer = Buffer.allocUnsafe(limit);
  }

  /** Octets written so far, and the mark for `rewind`. */
  get length(): number {
    return this.#at;
  }

  u8(value: number): void {
    if (this.#claim(1)) this.#at = this.#buffer.writeUInt8(value, this.#at);
  }

  u16(value: number): void {
    if (this.#claim(2)) this.#at = this.#buffer.writeUInt16BE(value, this.#at);
  }

  u32(value: number): void {
    if (this.#claim(4)) this.#at = this.#buffer.writeUInt32BE(value, this.#at);
  }

  octets(value: Uint8Array): void {
    if (!this.#claim(value.length)) return;
    this.#buffer.set(value, this.#at);
    this.#at += value.length;
  }

  /** A name as a pointer to an earlier one where there is one; for owners and for the data of the types of RFC 1035. */
  compressedName(name: string): void {
    this.#name(name, true);
  }

  /** A name in full, as the data of newer types must have it (RFC 2782 Target, RFC 3597 4). */
  plainName(name: string): void {
    this.#name(name, false);
  }

  /** Copies a question and remembers its name as a target for pointers. */
  question(octets: Uint8Array, name: string): void {
    let at = this.#at;
    for (let rest = name; rest !== ''; rest = parentOf(rest)) {
      this.#known.set(keyOf(rest), at);
      at += firstLabel(rest).length + 1;
    }
    this.octets(octets);
  }

  /** Writes a length of two octets in front of whatever `write` writes (RDLENGTH, RFC 1035 4.1.3). */
  withLength(write: () => void): void {
    const start = this.#at;
    this.u16(0);
    write();
    if (!this.overflowed) this.#buffer.writeUInt16BE(this.#at - start - 2, start);
  }

  rewind(mark: number): void {
    this.#at = mark;
    this.overflowed = false;
    for (const [name, at] of this.#known) if (at >= mark) this.#known.delete(name);
  }

  /** The message with these octets put over its start, in memory of its own. */
  finish(header: Uint8Array): Buffer {
    this.#buffer.set(header, 0);
    return Buffer.from(this.#buffer.subarray(0, this.#at));
  }

  #name(name: string, compress: boolean): void {
    for (let rest = name; rest !== ''; rest = parentOf(rest)) {
      const key = keyOf(rest);
      const known = this.#known.get(key);
      if (compress && known !== undefined) {
        this.u16(0xc000 | known);
        return;
      }
      if (known === undefined && this.#at < POINTER_RANGE) this.#known.set(key, this.#at);
      const label = firstLabel(rest);
      this.u8(label.length);
      this.octets(label);
    }
    this.u8(0);
  }

  #claim(octets: number): boolean {
    if (this.#at + octets > this.#buffer.length) this.overflowed = true;
    return !this.overflowed;
  }
}

function firstLabel(name: string): Buffer {
  const dot = name.indexOf('.');
  const label = labelOctets(dot < 0 ? name : name.slice(0, dot));
  if (label === undefined)
    throw new Error(`Expected a domain name, got "${name}". Names must pass parseName or readName.`);
  return label;
}
