import {
  type Connection,
  checkPageSize,
  decodeCursor,
  type PageArguments,
  type PageLoader,
  toConnection,
} from '@tresse/kit';
import type { CenterPage } from '../db/centers.ts';
import type { CenterRow } from '../db/tables/index.ts';

/** Loads a page of centers of the association `slug`, ordered by id; throws when an argument is out of its bounds. */
export async function loadCenterPage(
  loader: PageLoader<CenterPage, CenterRow>,
  slug: string,
  { first, after, department }: PageArguments & { readonly department?: string | null | undefined },
): Promise<Connection<CenterRow>> {
  const [position = null] = decodeCursor(after, ['string']) ?? [];
  const page = { limit: checkPageSize(first) + 1, after: position, department: department ?? null };
  return toConnection(await loader.load(slug, page), first, ({ id }) => [id]);
}
