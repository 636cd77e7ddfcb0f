/** A check as it stands in the code, once, what stands there when it is taken out, and the tests that must notice. */
interface Check {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
}

/** The checks of the three walls, one by one. */
export const checks: readonly Check[] = [];
