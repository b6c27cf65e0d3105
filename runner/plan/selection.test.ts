import { expect, test } from 'vitest';
import { fixtureKit } from '../fixtures/fixture-kit.js';
import { UsageError } from '../misuse/usage-error.js';
import { readFeatures } from './read-features.js';
import { checkSelection, isSelected } from './selection.js';

const features = await readFeatures(fixtureKit, null);
const check = (selection: Partial<Parameters<typeof checkSelection>[0]>) =>
  checkSelection({ only: [], tags: null, scenarios: [], ...selection }, features, fixtureKit);

test('an unknown clause, tag or scenario is refused and the nearest one named', () => {
  expect(() => check({ only: ['NEEDS-WIM'] })).toThrow(/no clause "NEEDS-WIM".*"NEEDS-WMI".*va-tck list clauses/);
  expect(() => check({ tags: '@ONE and not @TWOO' })).toThrow(/no tag "@TWOO".*"@TWO"/);
  expect(() => check({ scenarios: ['a-verdict.feature:8'] })).toThrow(/no scenario "a-verdict.feature:8"/);
  expect(() => check({ scenarios: ['features/a-verdicts.feature:9'] })).toThrow(
    /Did you mean "features\/a-verdicts.feature:/,
  );
});

test('a known clause, tag or scenario is accepted', () => {
  expect(() =>
    check({ only: ['ONE'], tags: 'not (@ONE or @reading:limit=total)', scenarios: ['./features/a-verdicts.feature'] }),
  ).not.toThrow();
});

test('a tag expression that cannot be read is refused with what is wrong', async () => {
  await expect(readFeatures(fixtureKit, '@ONE and (')).rejects.toThrow(UsageError);
  await expect(readFeatures(fixtureKit, '@ONE and (')).rejects.toThrow(/--tags: .*@ONE and \(/);
});

test.each([
  ['a-verdicts.feature:18', 2],
  ['a-verdicts.feature:23', 1],
  ['features/a-verdicts.feature', 4],
  ['/somewhere/features/a-verdicts.feature:23', 1],
  ['verdicts.feature', 0],
])('%s names %i scenarios', (name, count) => {
  const selection = { only: [], tags: null, scenarios: [name] };
  expect(features.filter(scenario => isSelected(scenario, [], selection))).toHaveLength(count);
});
