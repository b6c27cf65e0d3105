/** For each mutant that is looked at: the tests in which its expression had another value than the original. */
export type Infections = Record<string, string[]>;

/** Notes, while the unbroken suite runs, in which tests a mutated expression would have had another value. */
export class Reach {
  /** Looked at by the instrumented cores. */
  on = false;
  #test: string | null = null;
  readonly #infections = new Map<string, Set<string>>();

  begin(test: string): void {
    this.#test = test;
    this.on = true;
  }

  end(): void {
    this.#test = null;
    this.on = false;
  }

  /** Answers with the value itself. */
  see(value: unknown, alternatives: false | Record<string, () => unknown>, isCondition: boolean): unknown {
    if (alternatives === false || this.#test === null) return value;
    for (const [id, alternative] of Object.entries(alternatives)) {
      const tests = this.#infections.get(id) ?? new Set();
      this.#infections.set(id, tests);
      if (!tests.has(this.#test) && this.#differs(value, alternative, isCondition)) tests.add(this.#test);
    }
    return value;
  }

  /** A function that is another while its mutant is active when it is called: one that does nothing and answers with nothing. */
  late<Args extends readonly unknown[], Result>(
    isActive: () => boolean,
    cover: () => void,
    original: (...args: Args) => Result,
  ): (...args: Args) => Result | undefined {
    return (...args) => {
      if (isActive()) return undefined;
      cover();
      return original(...args);
    };
  }

  infections(): Infections {
    return Object.fromEntries([...this.#infections].map(([id, tests]) => [id, [...tests]]));
  }

  #differs(value: unknown, alternative: () => unknown, isCondition: boolean): boolean {
    try {
      const other = alternative();
      return isCondition ? Boolean(other) !== Boolean(value) : !Object.is(other, value);
    } catch {
      return true;
    }
  }
}
