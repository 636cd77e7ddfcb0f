/** The smallest count that is published (French statistics on natural persons: no cell below 11). */
export const THRESHOLD = 11;

/** The exact counts of one group of cells, and what earlier versions published of each: null where nothing yet. */
export interface ExactGroup {
  readonly counts: readonly number[];
  /** Absent in the first version. */
  readonly published?: readonly (number | null)[];
}

/** The protected counts of a group in the same order, and their sum; null is hidden. */
export interface ProtectedGroup {
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Protects cells of which only the sum of the whole group is asked beside. What is added to a published cell is
 * protected as a cell of its own, since anybody can subtract. Versions after the first publish a sum only when it hides
 * nothing: together with the first one's sum, or with the fact that it was hidden, it would say something of the cells.
 */
export function protectGroup({ counts, published }: ExactGroup, threshold = THRESHOLD): ProtectedGroup {
  const shown = counts.map((count, index) => (count - (published?.[index] ?? 0) >= threshold ? count : null));
  const hidden = counts.filter((_, index) => shown[index] === null);
  const isSafe = hidden.length === 0 || (!published && leavesOpen(hidden, threshold - 1));
  return { counts: shown, total: isSafe ? sum(counts) : null };
}

/**
 * Whether each hidden count could still be anything from 0 to `most` for somebody who knows their sum: the others must
 * be able to make up for the most here, and for a zero.
 */
function leavesOpen(hidden: readonly number[], most: number): boolean {
  const all = sum(hidden);
  return all >= most && all <= most * (hidden.length - 1);
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
