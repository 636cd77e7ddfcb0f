import DataLoader from 'dataloader';
import { TresseError } from './errors.ts';

/** Loads one row a key, null where there is none: one statement for all keys of a wave. */
export function createLoader<Row>(
  fetchRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await fetchRows(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads all rows of a key, in the order in which they were fetched: one statement for all keys of a wave. */
export function createListLoader<Row>(
  fetchRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await fetchRows(keys), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}

/** Loads one page of children a parent. */
export interface PageLoader<Arguments, Row> {
  load(parent: string, page: Arguments): Promise<readonly Row[]>;
}

/**
 * Loads pages of children, all parents that ask for the same page in one statement (a lateral join: `eachParent`).
 * `fetchPages` gives the rows of all parents; `parentOf` tells them apart.
 */
export function createPageLoader<Arguments, Row>(
  fetchPages: (parents: readonly string[], page: Arguments) => Promise<readonly Row[]>,
  parentOf: (row: Row) => string,
): PageLoader<Arguments, Row> {
  const byPage = new Map<string, DataLoader<string, readonly Row[]>>();
  return {
    load(parent, page) {
      const name = JSON.stringify(page);
      const loader = byPage.get(name) ?? createListLoader((parents) => fetchPages(parents, page), parentOf);
      byPage.set(name, loader);
      return loader.load(parent);
    },
  };
}

/** Gives a row that a page named a moment ago; throws when it was removed in between. */
export function getLoaded<Row>(row: Row | null): Row {
  if (row !== null) return row;
  throw new TresseError('UNAVAILABLE', 'The list changed while it was read; ask again');
}
