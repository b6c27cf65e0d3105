import { defineConfig } from 'vitest/config';

const folders =
  'bench,cli,contracts,lab,mocks,mutants,mutation,reference,reports,runner,steps,targets,tests,tools,transport';

/** Need a package registry or a container engine: scripts of their own. */
export const elsewhere = ['tests/packed.test.ts', 'tests/containers.test.ts'];

export default defineConfig({
  test: {
    include: [`{${folders}}/**/*.test.ts`],
    exclude: process.env.VA_TCK_ALL_TESTS === '1' ? [] : elsewhere,
    testTimeout: 20_000,
    // Most tests wait for processes that they started; vitest would leave a core for itself.
    maxWorkers: '100%',
  },
});
