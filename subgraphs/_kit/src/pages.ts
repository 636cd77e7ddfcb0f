import { invalidArgument } from './errors.ts';

/** What a field asks of a page: `first` items after the position `after`. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page as Relay wants it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A position in an ordered list: the values of the sort key, the last one unique. */
export type Position = readonly (string | number)[];

/** Writes a position as an opaque cursor. */
export const encodeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads a cursor of `length` sort values; null when absent, an error that names `after` when it is not one of ours. */
export function decodeCursor(cursor: string | null | undefined, length: number): Position | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPosition = (value: unknown): value is Position =>
      Array.isArray(value) &&
      value.length === length &&
      value.every((part) => ['string', 'number'].includes(typeof part));
    if (isPosition(position)) return position;
  } catch {
    // Not JSON: told below with all other cursors that are not ours.
  }
  throw invalidArgument('after', 'The cursor is not one of this list; pass the endCursor of the page before');
}

/** Checks `first` against its bounds. */
export function checkPageSize(first: number, most = 100): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw invalidArgument('first', `first is ${first}; ask for 1 to ${most}`);
}

/** Makes a page of at most `first` nodes from rows fetched with one more than that. */
export function toConnection<Row>(
  rows: readonly Row[],
  first: number,
  positionOf: (row: Row) => Position,
): Connection<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(positionOf(node)), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
