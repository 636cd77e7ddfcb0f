import type { SessionColumns } from './session-columns.ts';

/** Among which sessions one searches, before any choice of facets. Days are counted from 1970. */
export interface RowScope {
  /** One could enter on this day or later. */
  readonly from: number;
  /** It begins on this day or earlier; null for no bound. */
  readonly to: number | null;
  /** Metres from the departure by number of the commune, below 0 where one does not search; null means everywhere. */
  readonly metres: Int32Array | null;
  /** It came to be found after this revision; null for all. */
  readonly newSince: number | null;
}

/** Keeps of some rows those within a scope. */
export function filterRows(
  rows: Int32Array,
  { firstDays, lastDays, communes, appeared }: SessionColumns,
  { from, to, metres, newSince }: RowScope,
): Int32Array {
  const latest = to ?? Number.POSITIVE_INFINITY;
  const kept = new Int32Array(rows.length);
  let length = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    if (newSince !== null && (appeared[row] as number) <= newSince) continue;
    if ((lastDays[row] as number) < from || (firstDays[row] as number) > latest) continue;
    if (metres !== null && (metres[communes[row] as number] as number) < 0) continue;
    kept[length++] = row;
  }
  return kept.subarray(0, length);
}
