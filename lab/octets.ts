const written = /\s+|"([ !#-~]*)"|([0-9a-f]{2})/giy;

/** Octets as a feature writes them: `06 "_vlmcs"` are pairs of hexadecimal digits, and text in quotes. Throws where it is neither. */
export function octetsOf(text: string): Buffer {
  const parts: Buffer[] = [];
  written.lastIndex = 0;
  while (written.lastIndex < text.length) {
    const from = written.lastIndex;
    const found = written.exec(text);
    if (found === null) {
      throw new Error(`expected pairs of hexadecimal digits and text in quotes, got "${text.slice(from)}"`);
    }
    const [, quoted, pair] = found;
    if (quoted !== undefined) parts.push(Buffer.from(quoted, 'latin1'));
    if (pair !== undefined) parts.push(Buffer.from(pair, 'hex'));
  }
  return Buffer.concat(parts);
}

/** Octets as pairs of hexadecimal digits; `nothing` where there are none. */
export function pairsOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex').replace(/..\B/g, '$& ') || 'nothing';
}
