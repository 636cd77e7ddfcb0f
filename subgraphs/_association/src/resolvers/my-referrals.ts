import {
  type Connection,
  checkPageSize,
  decodeCursor,
  invalidArgument,
  type PageArguments,
  toConnection,
} from '@tresse/kit';
import type { Context } from '../context.ts';
import type { ReferralRow } from '../db/tables/index.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';

/** What `Query.myReferrals` is asked. */
interface Arguments extends PageArguments {
  readonly status?: readonly ReferralStatus[] | null | undefined;
  readonly unchangedForDays: number;
}

/** Loads the referrals within reach, the longest unchanged first; throws when an argument is out of its bounds. */
export async function loadMyReferrals(
  { first, after, status, unchangedForDays: days }: Arguments,
  { association, loaders, now }: Context,
): Promise<Connection<ReferralRow>> {
  if (days < 0 || days > 3650) throw invalidArgument('unchangedForDays', `${days} days; ask for 0 to 3650`);
  const page = {
    limit: checkPageSize(first) + 1,
    after: decodeCursor(after, ['instant', 'string']),
    statuses: status ?? null,
    until: new Date(now().getTime() - days * 86_400_000),
  };
  const rows = await loaders.myReferrals.load(association.slug, page);
  return toConnection(rows, first, ({ updatedAt, id }) => [updatedAt, id]);
}
