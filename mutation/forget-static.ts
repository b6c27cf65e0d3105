/** What is read here of results that Stryker kept. */
export interface Kept {
  files: Record<string, { mutants: { status: string; static?: boolean }[] }>;
  testFiles?: Record<string, { source?: string }>;
}

/** Forgets the survivors among the mutants that work while modules are evaluated, where a feature is not as it was when they were run. Stryker
 * keeps no tests of such a mutant, so that no new scenario would make it ask again. `features`: their texts now, by path. */
export function forgetStatic(kept: Kept, features: ReadonlyMap<string, string>): Kept {
  const before = Object.entries(kept.testFiles ?? {});
  const unchanged = before.length === features.size && before.every(([file, one]) => features.get(file) === one.source);
  if (unchanged) return kept;
  const files = Object.entries(kept.files).map(([name, file]) => {
    const mutants = file.mutants.filter(mutant => mutant.static !== true || mutant.status !== 'Survived');
    return [name, { ...file, mutants }];
  });
  return { ...kept, files: Object.fromEntries(files) };
}
