/**
 * Names in presentation form, without the final dot; the root is ''. Every octet that is not a printable ASCII character, and
 * the dot and the backslash inside a label, stand as `\DDD` (RFC 1035 5.1): so a plain dot always separates labels, and lower
 * case is always the comparison form (RFC 4343 3: ASCII letters only).
 */
export interface ReadName {
  readonly name: string;
  /** Offset of the first octet after the name. */
  readonly next: number;
}

/** Longest name on the wire, in octets (RFC 1035 2.3.4). */
const MAX_NAME_OCTETS = 255;

/** Longest label, in octets (RFC 1035 2.3.4). */
const MAX_LABEL_OCTETS = 63;

/** A name has at most 127 labels, so no honest one takes more jumps. */
const MAX_JUMPS = 127;

/** Where the sections begin: a pointer into the header is never a name (RFC 1035 4.1.1). */
const HEADER_OCTETS = 12;

/**
 * Reads the name at an offset, following compression pointers (RFC 1035 4.1.4). A pointer must lead before everything read so
 * far, so there are no loops. `undefined` where there is no well-formed name.
 */
export function readName(message: Buffer, start: number): ReadName | undefined {
  const labels: string[] = [];
  let at = start;
  let next = -1;
  let lowest = start;
  let octets = 1;
  let jumps = 0;
  for (;;) {
    const length = message[at];
    if (length === undefined) return undefined;
    if (length === 0) return { name: labels.join('.'), next: next < 0 ? at + 1 : next };
    if (length >= 0xc0) {
      const low = message[at + 1];
      if (low === undefined) return undefined;
      const target = ((length & 0x3f) << 8) | low;
      if (target < HEADER_OCTETS || target >= lowest || ++jumps > MAX_JUMPS) return undefined;
      if (next < 0) next = at + 2;
      lowest = target;
      at = target;
      continue;
    }
    octets += length + 1;
    const end = at + 1 + length;
    if (length > MAX_LABEL_OCTETS || octets > MAX_NAME_OCTETS || end > message.length) return undefined;
    labels.push(presentLabel(message, at + 1, end));
    at = end;
  }
}

/** A name as somebody typed it (one final dot and `\.` are taken) in this server's form; `undefined` where it is no name. */
export function parseName(typed: string): string | undefined {
  const name = typed.replace(/\\([^0-9])/g, (_, char: string) => escaped(char.charCodeAt(0))).replace(/\.$/, '');
  if (name === '') return typed === '.' ? '' : undefined;
  const labels: string[] = [];
  let octets = 1;
  for (const label of name.split('.').map(labelOctets)) {
    if (label === undefined || label.length === 0 || label.length > MAX_LABEL_OCTETS) return undefined;
    octets += label.length + 1;
    labels.push(presentLabel(label, 0, label.length));
  }
  return octets > MAX_NAME_OCTETS ? undefined : labels.join('.');
}

/** The octets of one label, its escapes undone; `undefined` where it holds what a label cannot. */
export function labelOctets(label: string): Buffer | undefined {
  if (!/^(?:[!-[\]-~]|\\(?:[01]\d\d|2[0-4]\d|25[0-5]))*$/.test(label)) return undefined;
  return Buffer.from(
    label.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number(code))),
    'latin1',
  );
}

/** The form in which names are compared and looked up (RFC 4343). */
export function keyOf(name: string): string {
  return name.toLowerCase();
}

/** The name one label up; the root's parent is the root. */
export function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

function presentLabel(message: Buffer, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const octet = message[at] ?? 0;
    text +=
      octet > 0x20 && octet < 0x7f && octet !== 0x2e && octet !== 0x5c ? String.fromCharCode(octet) : escaped(octet);
  }
  return text;
}

function escaped(octet: number): string {
  return `\\${String(octet).padStart(3, '0')}`;
}
