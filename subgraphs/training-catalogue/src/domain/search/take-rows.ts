import type { SessionColumns } from './session-columns.ts';

/** Where a session stands in a list: by `order`, the smallest first, then by first day and id. */
export interface Place {
  readonly order: number;
  readonly day: number;
  readonly id: string;
}

/** Which of some rows: `limit` behind a place, of those that are chosen. */
export interface RowPage {
  readonly orderOf: (row: number) => number;
  readonly isChosen: (row: number) => boolean;
  /** Null from the beginning. */
  readonly after: Place | null;
  readonly limit: number;
}

interface Taken extends Place {
  readonly row: number;
}

/** Takes a page of rows, in the order of the list. */
export function takeRows(rows: Int32Array, columns: SessionColumns, page: RowPage): number[] {
  const { orderOf, isChosen, after, limit } = page;
  const { firstDays, ids } = columns;
  const taken: Taken[] = [];
  for (const row of rows) {
    if (!isChosen(row)) continue;
    const [order, last] = [orderOf(row), taken[limit - 1]];
    const day = firstDays[row] as number;
    // Most stand behind what is taken: they are left out before their ids are read.
    if (last && (order > last.order || (order === last.order && day > last.day))) continue;
    const own = { order, day, id: ids[row] as string, row };
    if ((last && !isBefore(own, last)) || (after && !isBefore(after, own))) continue;
    taken.splice(taken.findLastIndex((other) => isBefore(other, own)) + 1, 0, own);
    if (taken.length > limit) taken.pop();
  }
  return taken.map(({ row }) => row);
}

const isBefore = (one: Place, other: Place): boolean =>
  one.order < other.order ||
  (one.order === other.order && (one.day < other.day || (one.day === other.day && one.id < other.id)));
