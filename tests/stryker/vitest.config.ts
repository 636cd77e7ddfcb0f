import { BaseSequencer, type TestSpecification } from 'vitest/node';
import config from '../../vitest.config.ts';

/** Most mutants are noticed by the first tests: those that take least time come first. */
class FastestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const durationOf = (file: TestSpecification) => this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted((one, other) => durationOf(one) - durationOf(other));
  }
}

const { globalSetup: _, ...test } = config.test ?? {};

/** The tests of one part of the gateway, which need no Postgres. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default {
  ...config,
  test: {
    ...test,
    include: (process.env['JUDGES'] ?? '').split(' '),
    sequence: { sequencer: FastestFirst },
  },
};
