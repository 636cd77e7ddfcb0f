import type { Database } from '@tresse/kit';
import { findRevision } from './memory.ts';
import { addSpokenWords, refreshSearch } from './refresh.ts';

/** Readies the search at the start: words that people say, and what is searched of an offer that was imported before it. */
export async function prepareSearch(db: Database): Promise<void> {
  await addSpokenWords(db);
  if ((await findRevision(db)) > 0) return;
  await db.transaction((transaction) => refreshSearch(transaction));
}
