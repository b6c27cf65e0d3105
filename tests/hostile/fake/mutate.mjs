/** Changes a JSON text by operations that say where by number, so that they fit any answer: `{ at, op, value? }` is about the `at`th node, in the
 * order of the text, counted round and round. */
export function mutate(text, operations) {
  const root = { root: JSON.parse(text) };
  for (const { at, op, value } of operations) {
    const places = placesIn(root);
    if (places.length === 0) break;
    const { holder, key } = places[at % places.length];
    change(holder, key, op, value);
  }
  return JSON.stringify(root.root) ?? 'undefined';
}

function placesIn(holder, found = []) {
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    if (typeof holder[key] === 'object' && holder[key] !== null) placesIn(holder[key], found);
  }
  return found;
}

function change(holder, key, op, value) {
  const old = holder[key];
  if (op === 'drop') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
  else if (op === 'rename') {
    delete holder[key];
    holder[String(value)] = old;
  } else if (op === 'replace') holder[key] = value;
  else if (op === 'wrap') holder[key] = [old];
  else if (op === 'repeat') holder[key] = repeated(old, value);
  else if (op === 'soon') holder[key] = soon();
  else if (op === 'extreme') holder[key] = extreme(old, value);
}

/** A list or a text that goes on, up to what a kit would read. */
function repeated(old, times) {
  const size = JSON.stringify(old)?.length ?? 1;
  if (typeof old === 'string') return old.repeat(Math.min(times, Math.ceil(100_000 / size)));
  if (!Array.isArray(old) || old.length === 0) return [old];
  return Array.from(
    { length: Math.min(times, Math.ceil((3_000_000 * old.length) / size)) },
    (_none, at) => old[at % old.length],
  );
}

/** Another value of the same kind, at an end of what the kind allows. */
function extreme(old, which) {
  if (typeof old === 'number') return [4_294_967_295, 0, -2_147_483_648, 1, 9_007_199_254_740_991][which % 5];
  if (typeof old === 'boolean') return !old;
  if (Array.isArray(old)) return [];
  if (typeof old !== 'string') return old;
  if (/^\d{4}-\d\d-\d\dT/.test(old))
    return ['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '2009-02-30T25:61:61Z', '2009-10-22T09:00:00.001Z'][
      which % 4
    ];
  if (/^0x[0-9A-F]{8}$/.test(old)) return ['0xFFFFFFFF', '0x00000000', '0xC004F074', '0x80000000'][which % 4];
  return ['', 'x'.repeat(100_000), '\u0000', `${'9'.repeat(100)}%`, '<script>alert(1)</script>\u001b[2J'][which % 5];
}

let milliseconds = 0;

/** An instant a millisecond after the one before, from the first instant of a scenario on. */
function soon() {
  milliseconds += 1;
  return new Date(Date.parse('2009-10-22T09:00:00Z') + milliseconds).toISOString();
}
