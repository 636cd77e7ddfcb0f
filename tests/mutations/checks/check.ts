/** A check as it stands in the code, once, what stands there when it is taken out, and the tests that must notice. */
export interface Check {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

/** Several checks of one file that the same tests must notice. */
export const inFile = (
  file: string,
  tests: readonly string[],
  changes: readonly (readonly [find: string, replace: string])[],
) => changes.map(([find, replace]): Check => ({ file, find, replace, tests }));
