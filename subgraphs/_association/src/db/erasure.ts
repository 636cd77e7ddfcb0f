import { type Database, isOneOf, keepRows, textArray } from '@tresse/kit';
import { and, isNotNull, sql } from 'drizzle-orm';
import type { Erasure } from '../domain/erasure.ts';
import { erasedPerson, type PersonRow, person, type ReferralRow, referral, rejectedRecord } from './tables/index.ts';

/** A referral of which somebody outside holds a copy. */
export type SentReferral = Pick<ReferralRow, 'id' | 'centerId'>;

/**
 * Deletes people with all that is known of them: referrals, whoever made them, and their transitions; legal bases,
 * volunteering, warnings, and what was refused of a file. Gives the referrals that had been sent. Reaches every row, or fails.
 */
export async function deletePeople(db: Database, ids: readonly string[]): Promise<SentReferral[]> {
  const isTheirs = isOneOf(referral.personId, ids);
  const sent = await db
    .select({ id: referral.id, centerId: referral.centerId })
    .from(referral)
    .where(and(isTheirs, isNotNull(referral.sentAt)));
  await db.delete(referral).where(isTheirs);
  await db.delete(person).where(isOneOf(person.id, ids));
  const pseudonyms = ids.map((id) => id.slice(id.indexOf('~') + 1));
  await db
    .delete(rejectedRecord)
    .where(
      sql`exists (select from unnest(${textArray(pseudonyms)}) as p where strpos(${rejectedRecord.record}, p) > 0)`,
    );
  return sent;
}

/** Writes down who was erased, one erasure a person, by hashes alone; what she asked before stays. */
export async function keepErasures(db: Database, erasures: readonly Erasure[]): Promise<void> {
  await keepRows(db, erasedPerson, erasures, sql`${erasedPerson.reason} <> 'REQUEST'`);
}

/** Finds which of these hashes are of people who were erased. */
export const findErasures = (db: Database, hashes: readonly string[]): Promise<Erasure[]> =>
  db.select().from(erasedPerson).where(isOneOf(erasedPerson.personHash, hashes));

/** Finds the people whose ids have one of these hashes; reads everybody. */
export const findPeopleByHash = (db: Database, hashes: readonly string[]): Promise<PersonRow[]> =>
  db
    .select()
    .from(person)
    .where(sql`encode(sha256(convert_to(${person.id}, 'UTF8')), 'hex') = any(${textArray(hashes)})`);
