import type { Association, OwnResolvers } from '../association.ts';
import type { Context } from '../context.ts';
import { toOwnFieldName } from '../sdl/index.ts';

/** Makes the resolvers of the association's own fields, one a type, each called by the slug in camelCase. */
export function createOwnResolvers({ slug, ownResolvers }: Association): Record<string, object> {
  const name = toOwnFieldName(slug);
  const types = Object.entries(ownResolvers) as [keyof OwnResolvers, (row: never, context: Context) => unknown][];
  return Object.fromEntries(
    types.map(([type, resolve]) => [
      type,
      { [name]: (row: never, _: unknown, context: Context) => resolve(row, context) },
    ]),
  );
}
