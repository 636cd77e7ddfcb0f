import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  // One copy of graphql: bundled and plain imports would otherwise load two, which refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/peers/**', '.tools/**', '.tresse/**'],
    globalSetup: ['tests/setup/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    pool: 'forks',
    // A process runs many files: a new one for each would load the same modules again, in twice the time.
    isolate: false,
    // On two cores vitest would take one process, which waits for Postgres and the programs that tests start.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
