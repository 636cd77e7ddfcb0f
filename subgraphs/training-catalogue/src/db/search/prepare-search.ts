import type { Database } from '@tresse/kit';
import { findRevision, openMemory } from './memory.ts';
import { addSpokenWords, refreshSearch } from './refresh.ts';

/**
 * Readies the search at the start: words that people say; what is searched of an offer that was imported before there was a
 * search; and all of it in memory, some seconds a million sessions, for which no first search should wait.
 */
export async function prepareSearch(db: Database): Promise<void> {
  await addSpokenWords(db);
  if ((await findRevision(db)) === 0) await db.transaction((transaction) => refreshSearch(transaction));
  await openMemory(db);
}
