import {
  type Connection,
  checkPageSize,
  decodeCursor,
  invalidArgument,
  type PageLoader,
  toConnection,
} from '@tresse/kit';
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
  const page = { limit: checkPageSize(first) + 1, after: readPosition(after), statuses: status ?? null };
  return toConnection(await loader.load(parent, page), first, ({ createdAt, id }) => [createdAt.toISOString(), id]);
}

function readPosition(cursor: string | null | undefined): ReferralPage['after'] {
  const position = decodeCursor(cursor, 2);
  if (position === null) return null;
  const [createdAt, id] = position.map(String) as [string, string];
  const time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(createdAt) ? Date.parse(createdAt) : Number.NaN;
  if (!Number.isNaN(time)) return { createdAt: new Date(time).toISOString(), id };
  throw invalidArgument('after', 'The cursor is not one of this list; pass the endCursor of the page before');
}
