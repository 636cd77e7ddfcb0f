/**
 * Sessions as columns, in the order of commune, first day and id: a session is a row, the same place in all of them. Days are
 * counted from 1970, a commune is a number that the program gave to its code.
 */
export interface SessionColumns {
  readonly ids: readonly string[];
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  readonly communes: Int32Array;
  readonly trainings: Int32Array;
  readonly profiles: Int32Array;
  /** Revisions at which they came to be found, as `session_search` tells it. */
  readonly appeared: Int32Array;
}

/** Columns without a row. */
export const noSessions: SessionColumns = {
  ids: [],
  firstDays: new Int32Array(),
  lastDays: new Int32Array(),
  communes: new Int32Array(),
  trainings: new Int32Array(),
  profiles: new Int32Array(),
  appeared: new Int32Array(),
};

/** Whether a row stands before one of other columns, or of the same. */
function isBefore(columns: SessionColumns, row: number, others: SessionColumns, other: number): boolean {
  const commune = (columns.communes[row] as number) - (others.communes[other] as number);
  const day = (columns.firstDays[row] as number) - (others.firstDays[other] as number);
  return (
    commune < 0 ||
    (commune === 0 && (day < 0 || (day === 0 && (columns.ids[row] as string) < (others.ids[other] as string))))
  );
}

/** Makes the columns of the sessions that were known and of those that changed since, which take the place of their old rows. */
export function mergeSessions(known: SessionColumns, changed: SessionColumns): SessionColumns {
  const order = mergeOrder(known, changed);
  const size = known.ids.length;
  const merge = (before: Int32Array, after: Int32Array) =>
    order.map((row) => (row < size ? before[row] : after[row - size]) as number);
  return {
    ids: Array.from(order, (row) => (row < size ? known.ids[row] : changed.ids[row - size]) as string),
    firstDays: merge(known.firstDays, changed.firstDays),
    lastDays: merge(known.lastDays, changed.lastDays),
    communes: merge(known.communes, changed.communes),
    trainings: merge(known.trainings, changed.trainings),
    profiles: merge(known.profiles, changed.profiles),
    appeared: merge(known.appeared, changed.appeared),
  };
}

/** The rows of both in their common order; those of the second are counted on behind those of the first. */
function mergeOrder(known: SessionColumns, changed: SessionColumns): Int32Array {
  const replaced = new Set(changed.ids);
  const [size, added] = [known.ids.length, sortRows(changed)];
  const order = new Int32Array(size + added.length);
  let [length, next] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (replaced.has(known.ids[row] as string)) continue;
    while (next < added.length && isBefore(changed, added[next] as number, known, row)) {
      order[length++] = size + (added[next++] as number);
    }
    order[length++] = row;
  }
  while (next < added.length) order[length++] = size + (added[next++] as number);
  return order.subarray(0, length);
}

const sortRows = (columns: SessionColumns): number[] =>
  Array.from(columns.ids, (_, row) => row).sort((a, b) => (isBefore(columns, a, columns, b) ? -1 : 1));
