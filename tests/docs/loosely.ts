/** Whether the lines of an excerpt stand in a text, in their order. `…` stands for anything in a line, and as a line of its own for any lines;
 * so does the end of each line. Answers the first line that is not there, or null. */
export function missingLine(excerpt: string, text: string): string | null {
  const lines = text.split('\n');
  let at = 0;
  for (const wanted of excerpt.split('\n').filter(line => line.trim() !== '' && line.trim() !== '…')) {
    const pattern = new RegExp(wanted.split('…').map(escaped).join('.*'));
    const found = lines.findIndex((line, index) => index >= at && pattern.test(line));
    if (found === -1) return wanted;
    at = found + 1;
  }
  return null;
}

/** The first place at which an example is not made as the real thing is, or null. Lists are alike where every item is like one of the real
 * ones; null, and texts with `…` in them, are like anything; a member that the example leaves out is left out. */
export function unlike(example: unknown, real: unknown, place = '$'): string | null {
  if (example === null || real === null) return null;
  if (Array.isArray(example)) {
    if (!Array.isArray(real)) return place;
    for (const [index, item] of example.entries()) {
      const reasons = real.map(other => unlike(item, other, `${place}[${index}]`));
      if (!reasons.includes(null)) return reasons[0] ?? `${place}[${index}]: there is none`;
    }
    return null;
  }
  if (typeof example !== 'object') return typeof example === typeof real ? null : place;
  if (typeof real !== 'object') return place;
  for (const [name, value] of Object.entries(example)) {
    if (!Object.hasOwn(real, name)) return `${place}.${name}: there is none`;
    const different = unlike(value, (real as Record<string, unknown>)[name], `${place}.${name}`);
    if (different !== null) return different;
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
