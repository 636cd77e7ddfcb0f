import { createHash, createHmac, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { everything, reachingFor } from '../row-security.ts';
import { isOneOf, textArray } from '../text-array.ts';
import { auditPersonKey } from './tables.ts';

/** Whom an entry of the audit names: who acted, or whom it is about. */
export interface Subject {
  readonly kind: 'actor' | 'person';
  readonly id: string;
}

/** Hashes a subject (SHA-256, base64url): what its key is found by. */
export const hashSubject = ({ kind, id }: Subject): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, id]))
    .digest('base64url');

/** Names a subject as the entries of the audit do (HMAC-SHA-256, base64url). */
export const nameSubject = ({ id }: Subject, key: string): string =>
  createHmac('sha256', key).update(id).digest('base64url');

/** Finds the key of a subject; null when it was destroyed, undefined when nothing of the subject was ever recorded. */
export async function findKey(db: Database, subject: Subject): Promise<string | null | undefined> {
  return (await findKeys(db, [hashSubject(subject)])).get(hashSubject(subject));
}

const findKeys = async (db: Database, hashes: readonly string[]): Promise<Map<string, string | null>> => {
  const rows = await db.select().from(auditPersonKey).where(isOneOf(auditPersonKey.subjectHash, hashes));
  return new Map(rows.map(({ subjectHash, key }) => [subjectHash, key]));
};

/** Gives the name of each subject, with a new key for those who have none; whose key was destroyed is named by null. */
export async function nameSubjects(
  db: Database,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => string | null> {
  const hashes = new Map(subjects.map((subject) => [`${subject.kind} ${subject.id}`, hashSubject(subject)]));
  const hashOf = ({ kind, id }: Subject) => hashes.get(`${kind} ${id}`) ?? hashSubject({ kind, id });
  const unique = [...new Set(hashes.values())];
  const keys = await findKeys(db, unique);
  const missing = unique.filter((hash) => !keys.has(hash));
  for (const { subjectHash, key } of await insertKeys(db, missing)) keys.set(subjectHash, key);
  return (subject) => {
    const key = keys.get(hashOf(subject));
    return key ? nameSubject(subject, key) : null;
  };
}

/** A key that an erasure destroys at this very moment is not made again. */
async function insertKeys(db: Database, hashes: readonly string[]): Promise<(typeof auditPersonKey.$inferSelect)[]> {
  if (hashes.length === 0) return [];
  const keys = hashes.map(() => randomBytes(32).toString('base64url'));
  return db
    .insert(auditPersonKey)
    .select(sql`select * from unnest(${textArray(hashes)}, ${textArray(keys)})`)
    .onConflictDoNothing()
    .returning();
}

/**
 * Destroys the key of a person, inside the transaction that erases her: every entry that names her says nothing any more,
 * and none will name her again. The chain still verifies.
 */
export const forgetPerson = (transaction: Database, id: string): Promise<void> =>
  reachingFor(transaction, everything, async () => {
    await transaction
      .insert(auditPersonKey)
      .values({ subjectHash: hashSubject({ kind: 'person', id }), key: null })
      .onConflictDoUpdate({ target: auditPersonKey.subjectHash, set: { key: null } });
  });
