import type { Database } from '@tresse/kit';
import { findRevision } from './memory.ts';
import { refreshSearch } from './refresh.ts';

/** Makes what is searched of an offer that was imported before there was a search; nothing where that was done. */
export async function fillSearchOnce(db: Database): Promise<void> {
  if ((await findRevision(db)) > 0) return;
  await db.transaction((transaction) => refreshSearch(transaction));
}
