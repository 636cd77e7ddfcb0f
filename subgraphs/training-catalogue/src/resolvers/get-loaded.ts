import { TresseError } from '@tresse/kit';

/** Gives a row that a page named a moment ago; throws when it was removed in between. */
export function getLoaded<Row>(row: Row | null): Row {
  if (row !== null) return row;
  throw new TresseError('UNAVAILABLE', 'The list changed while it was read; ask again');
}
