import { type Connection, checkPageSize, decodeCursor, type PageLoader, toConnection } from '@tresse/kit';
import type { ReferralOfParent, ReferralPage } from '../db/referrals.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';

/** What a field asks of a page of referrals. */
interface Arguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly status?: readonly ReferralStatus[] | null | undefined;
}

/** Loads the page of referrals of one parent, latest first; throws when an argument is out of its bounds. */
export async function loadReferralPage(
  loader: PageLoader<ReferralPage, ReferralOfParent>,
  parent: string,
  { first, after, status }: Arguments,
): Promise<Connection<ReferralOfParent>> {
  const position = decodeCursor(after, ['instant', 'string']);
  const page = { limit: checkPageSize(first) + 1, after: position, statuses: status ?? null };
  return toConnection(await loader.load(parent, page), first, ({ createdAt, id }) => [createdAt, id]);
}
