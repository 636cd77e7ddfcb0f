import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { idempotency } from './table.ts';

/** A wish of a caller, by hashes of its key and of what is asked, and the id of what it comes to. */
export type Wish = typeof idempotency.$inferInsert;

/** Finds the wish of a key. */
export async function findWish(db: Database, key: string): Promise<Wish | null> {
  const [wish] = await db.select().from(idempotency).where(eq(idempotency.key, key));
  return wish ?? null;
}

/** Writes a wish down; gives the earlier one of the same key instead when there is one, also one not yet committed. */
export async function claimKey(db: Database, wish: Wish): Promise<Wish> {
  const written = await db.insert(idempotency).values(wish).onConflictDoNothing().returning({ key: idempotency.key });
  if (written.length > 0) return wish;
  const earlier = await findWish(db, wish.key);
  if (!earlier) throw new Error('A key was taken, and then it was gone');
  return earlier;
}
