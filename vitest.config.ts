import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{bench,cli,contracts,lab,mocks,mutants,reference,reports,runner,steps,targets,tests,tools,transport}/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
});
