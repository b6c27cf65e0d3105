/** How often each test of the unbroken suite evaluates each mutated place: test → mutant → times, as Stryker counts it. */
export type HitsByTest = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Of mutants that are evaluated while modules are, neighbours that stand this near, by number, tell which tests may notice. */
const near = 40;
/** What more tests than this evaluate tells nothing of where to look. */
const few = 300;

/** What is known of a mutant from the unbroken suite before any test is run on it. */
export class TestHits {
  readonly #byTest: HitsByTest;
  readonly #testsOf = new Map<number, string[]>();

  constructor(byTest: HitsByTest) {
    this.#byTest = byTest;
    for (const [test, hits] of Object.entries(byTest)) {
      for (const mutant of Object.keys(hits)) {
        this.#testsOf.set(Number(mutant), [...(this.#testsOf.get(Number(mutant)) ?? []), test]);
      }
    }
  }

  /** How often this test may come to the mutant; one that comes there more often does not end. Stryker's own limit is of the whole suite, a
   * thousand times as much, which takes a loop minutes. */
  limit(mutant: string, test: string): number {
    return 100 * (this.#byTest[test]?.[mutant] ?? 0) + 1000;
  }

  /** The tests that evaluate what stands beside the mutant, the nearest first: a row of a table by the functions in it. */
  beside(mutant: string): string[] {
    const place = Number(mutant);
    const distances = Array.from({ length: near }, (_none, at) => at + 1);
    const neighbours = distances.flatMap(distance => [place + distance, place - distance]);
    const tests = neighbours.map(neighbour => this.#testsOf.get(neighbour) ?? []).filter(({ length }) => length <= few);
    return [...new Set(tests.flat())];
  }
}
