import { checkPageSize, decodeCursor, type PageArguments, toConnection } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import type { Context } from '../context.ts';

/** Loads a page of the missions of a center that are open on a day, today without one; throws when an argument is out of its bounds. */
export async function loadOpenMissions(
  centerId: string,
  { first, after, on }: PageArguments & { readonly on?: string | null | undefined },
  { loaders, now }: Context,
) {
  const position = decodeCursor(after, ['day', 'string']);
  const page = { limit: checkPageSize(first) + 1, after: position, on: on ?? dayInParis(now()) };
  return toConnection(await loaders.openMissions.load(centerId, page), first, ({ from, id }) => [from, id]);
}
