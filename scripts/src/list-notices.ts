import { listOpenNotices, type NoticeRow } from '@tresse/association';
import { everything, openDatabase } from '@tresse/kit';

/** Lists the notices of an association that nobody has acknowledged, from its database; names nobody. */
export async function listOpen(url: string): Promise<NoticeRow[]> {
  const database = openDatabase(url, { poolSize: 1, reach: everything });
  try {
    return await listOpenNotices(database.db);
  } finally {
    await database.close();
  }
}

/** One line a notice: ids, which name nobody. */
export const formatNotice = ({ kind, referralId, recipient, dueAt }: NoticeRow, now: Date): string =>
  [dueAt < now ? 'overdue' : 'open', kind, referralId, `to ${recipient}`, `due ${dueAt.toISOString()}`].join('  ');
