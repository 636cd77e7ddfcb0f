import { everything, TresseError, withinReach } from '@tresse/kit';
import { UndeliverableMail } from '@tresse/kit/mail';
import { dayInParis } from '@tresse/kit/values';
import { findFollowed, markMailed } from '../db/followed-searches.ts';
import { openMemory } from '../db/search/memory.ts';
import type { FollowedSearchRow } from '../db/tables/index.ts';
import { mayBeMailed } from '../domain/followed-searches.ts';
import { searchSessions } from '../search/search-sessions.ts';
import type { Mailing } from './mailing.ts';
import { writeFollowedMail } from './write-followed-mail.ts';

/**
 * Mails to the center that follows a search how many sessions have come since it saw it and since the last mail, once a day;
 * throws when that must be tried again. A process that is killed after sending leaves another mail to follow.
 */
export async function sendFollowedSearch(
  { db, send, pagesUrl, now }: Mailing,
  id: string,
): Promise<'sent' | 'not-needed' | 'refused' | 'not-searchable'> {
  const at = now();
  const followed = await withinReach(db, everything, (own) => findFollowed(own, id));
  if (!followed?.mailbox || !mayBeMailed(followed, at)) return 'not-needed';
  const memory = await openMemory(db);
  const found = { db, today: dayInParis(at), openMemory: async () => memory };
  const newCount = await countNew(followed, found).catch(isRefused);
  if (newCount === null) return 'not-searchable';
  if (newCount === 0) return 'not-needed';
  const url = new URL(`/recherches-suivies?centre=${encodeURIComponent(followed.centerId)}`, pagesUrl).href;
  try {
    await send({ to: followed.mailbox, ...writeFollowedMail({ label: followed.label, newCount, url }) });
  } catch (error) {
    if (error instanceof UndeliverableMail) return 'refused';
    throw error;
  }
  const mailed = { mailedAt: at, mailedRevision: memory.sessions.revision };
  await withinReach(db, everything, (own) => markMailed(own, id, mailed));
  return 'sent';
}

async function countNew(
  { filter, seenRevision, mailedRevision }: FollowedSearchRow,
  searching: Parameters<typeof searchSessions>[1],
): Promise<number> {
  const newSince = Math.max(seenRevision, mailedRevision);
  const search = await searchSessions({ filter, sort: 'START', first: 1, newSince }, searching);
  return (await search.summarise()).total;
}

/** A search of which a part is gone, such as a scheme, finds nothing until it is followed anew. */
function isRefused(error: unknown): null {
  if (error instanceof TresseError) return null;
  throw error;
}
