import type { TriedMutant } from './run-stryker.ts';

/** A change after which the gateway promises the same, so that no test can notice it. */
export interface Equivalent {
  readonly file: string;
  /** The changed lines, as `prove -- guards` tells them. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

const inFile = (
  file: string,
  changes: readonly (readonly [before: string, after: string, why: string])[],
): readonly Equivalent[] => changes.map(([before, after, why]) => ({ file, before, after, why }));

/** Those that are known; one that a test notices after all, or that is made no more, is out of place here. */
export const equivalents: readonly Equivalent[] = [];

/** Whether this is a change that nothing can notice. */
export const isEquivalent = (mutant: TriedMutant): boolean => equivalents.some((known) => isSame(known, mutant));

/** Those of these files that are out of place: they are noticed, or were not made. */
export function listMisplaced(tried: readonly TriedMutant[]): Equivalent[] {
  const files = new Set(tried.map(({ file }) => file));
  return equivalents
    .filter(({ file }) => files.has(file))
    .filter((known) => !tried.some((mutant) => !mutant.isNoticed && isSame(known, mutant)));
}

const isSame = (known: Equivalent, mutant: TriedMutant): boolean =>
  known.file === mutant.file && known.before === mutant.before && known.after === mutant.after;
