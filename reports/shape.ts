/** Looks at one value; answers null where it fits, else where and what was expected: `scenario.verdict: one of passed, failed`. */
export type Shape = (value: unknown, path: string) => string | null;

const is =
  (expected: string, holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? null : `${path}: ${expected} expected`;

export const text = is('text', value => typeof value === 'string');
export const flag = is('true or false', value => typeof value === 'boolean');
export const count = is('a whole number', value => Number.isSafeInteger(value) && Number(value) >= 0);
export const anything = is('a value', () => true);

/** One of these words. */
export function word(...words: readonly string[]): Shape {
  return is(`one of ${words.join(', ')}`, value => typeof value === 'string' && words.includes(value));
}

export function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function list(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path}: a list expected`;
    return first(value.map((item, index) => () => shape(item, `${path}[${index}]`)));
  };
}

/** An object with these members at least; others are let through. */
export function record(members: { readonly [name: string]: Shape }): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path}: an object expected`;
    const own = new Map<string, unknown>(Object.entries(value));
    return first(
      Object.entries(members).map(
        ([name, shape]) =>
          () =>
            shape(own.get(name), `${path}.${name}`),
      ),
    );
  };
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}
