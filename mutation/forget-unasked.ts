/** What is read here of results that Stryker kept. */
export interface Kept {
  files: Record<string, { mutants: { status: string; static?: boolean }[] }>;
  testFiles?: Record<string, { source?: string }>;
}

/** Forgets what Stryker would keep for good though nobody asked it again: mutants that a run which was stopped left pending, and, where a feature
 * is not as it was when they were run, the survivors among those that work while modules are evaluated: Stryker keeps no tests of such a mutant,
 * so that no new scenario would make it ask. `features`: their texts now, by path. */
export function forgetUnasked(kept: Kept, features: ReadonlyMap<string, string>): Kept {
  const before = Object.entries(kept.testFiles ?? {});
  const unchanged = before.length === features.size && before.every(([file, one]) => features.get(file) === one.source);
  const files = Object.entries(kept.files).map(([name, file]) => {
    const mutants = file.mutants.filter(({ status, static: isStatic }) => {
      return status !== 'Pending' && (unchanged || isStatic !== true || status !== 'Survived');
    });
    return [name, { ...file, mutants }];
  });
  return { ...kept, files: Object.fromEntries(files) };
}
