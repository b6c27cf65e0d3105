import { defineConfig } from 'vitest/config';

/** For Stryker: the unit tests beside the cores. Those of the edges wait for sockets, which a mutant a second does not allow. */
export default defineConfig({ test: { include: ['mocks/*/core/**/*.test.ts'], testTimeout: 60_000 } });
