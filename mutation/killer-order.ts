/** Where a mutant stands. */
interface Place {
  fileName: string;
  location: { start: { line: number } };
}

/** Remembers which test killed which mutant: what killed a neighbour mostly kills this one too. */
export class KillerOrder {
  readonly #kills = new Map<string, { line: number; test: string }[]>();

  remember({ fileName, location }: Place, test: string): void {
    this.#kills.set(fileName, [{ line: location.start.line, test }, ...(this.#kills.get(fileName) ?? [])]);
  }

  /** The same tests in portions, ever more at a time: first those that killed the nearest neighbours, then those that are likely to, then others
   * of the features that killed neighbours. */
  portions({ fileName, location }: Place, tests: readonly string[], likely: readonly string[] = []): string[][] {
    const distance = ({ line }: { line: number }) => Math.abs(line - location.start.line);
    const askable = new Set(tests);
    const near = [...(this.#kills.get(fileName) ?? [])].sort((one, other) => distance(one) - distance(other));
    const killers = [...new Set(near.map(({ test }) => test))].filter(test => askable.has(test));
    const nearest = killers.slice(0, 12);
    const features = new Set(nearest.map(featureOf));
    const alike = tests.filter(test => features.has(featureOf(test)));
    const ordered = [...new Set([...nearest, ...likely.filter(test => askable.has(test)), ...alike, ...tests])];
    const portions: string[][] = [];
    for (let size = 3; ordered.length > 0; size *= 4) portions.push(ordered.splice(0, size));
    return portions;
  }
}

/** A test is named by its feature first. */
function featureOf(test: string): string {
  return test.split(' › ')[0] ?? test;
}
