import {
  type Connection,
  checkPageSize,
  decodeCursor,
  type PageArguments,
  type PageLoader,
  toConnection,
} from '@tresse/kit';
import type { CommuneOfParent, CommunePage } from '../db/communes.ts';

/** Answers a page of a parent's communes. */
export async function answerCommunePage(
  loader: PageLoader<CommunePage, CommuneOfParent>,
  parent: string,
  { first, after }: PageArguments,
): Promise<Connection<CommuneOfParent>> {
  const limit = checkPageSize(first) + 1;
  const [code = null] = decodeCursor(after, ['string']) ?? [];
  const rows = await loader.load(parent, { limit, after: code });
  return toConnection(rows, first, (row) => [row.code]);
}
