import { invalidArgument } from './errors.ts';
import { parsePartialDate } from './values/index.ts';

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

/**
 * Kinds of sort values that Postgres takes: `integer` has 32 bits, `day` is `YYYY-MM-DD`, `instant`
 * milliseconds, written in ISO 8601.
 */
interface PositionParts {
  readonly string: string;
  readonly integer: number;
  readonly day: string;
  readonly instant: Date;
}

/** The kinds of the values of a sort key, the last one unique. */
export type PositionShape = readonly (keyof PositionParts)[];

/** A position in an ordered list: the values of its sort key. */
export type Position<Shape extends PositionShape = PositionShape> = {
  readonly [Index in keyof Shape]: PositionParts[Shape[Index]];
};

const readPart: { readonly [Kind in keyof PositionParts]: (part: unknown) => PositionParts[Kind] | null } = {
  string: (part) => (typeof part === 'string' && !part.includes('\0') ? part : null),
  integer: (part) => (typeof part === 'number' && (part | 0) === part ? part : null),
  day: (part) => (typeof part === 'string' && /^[1-9].{9}$/.test(part) && parsePartialDate(part).ok ? part : null),
  instant: (part) => {
    const isForm = typeof part === 'string' && /^[1-9]\d{3}-\d\d-\d\dT[\d:.]{12}Z$/.test(part);
    const instant = new Date(isForm ? part : Number.NaN);
    return Number.isNaN(instant.getTime()) ? null : instant;
  },
};

/** Writes a position as an opaque cursor. */
export const encodeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** Reads a cursor as a position of this shape; null when absent, an error that names `after` when it is not one. */
export function decodeCursor<const Shape extends PositionShape>(
  cursor: string | null | undefined,
  shape: Shape,
): Position<Shape> | null {
  if (cursor === null || cursor === undefined) return null;
  const parts = parseParts(cursor);
  const position = shape.map((kind, index) => readPart[kind](parts[index]));
  if (parts.length !== shape.length || position.includes(null))
    throw invalidArgument('after', 'The cursor is not one of this list; pass the endCursor of the page before');
  return position as unknown as Position<Shape>;
}

function parseParts(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
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
