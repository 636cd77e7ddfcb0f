import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, desc, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import type { Purpose } from '../domain/vocabulary.ts';
import { isWithinReach } from './reach.ts';
import { type LegalBasisRow, legalBasis, person } from './tables/index.ts';

/** Fetches the legal bases of these people within reach, in the order in which they were recorded. */
export const fetchLegalBases = (db: Database, reach: Reach, personIds: readonly string[]): Promise<LegalBasisRow[]> =>
  db
    .select(getTableColumns(legalBasis))
    .from(legalBasis)
    .innerJoin(person, eq(person.id, legalBasis.personId))
    .where(and(isOneOf(legalBasis.personId, personIds), isWithinReach(person.centerId, reach)))
    .orderBy(asc(legalBasis.id));

/** Finds the latest legal basis of a person's purpose, in force or not. */
export async function findLatestBasis(db: Database, personId: string, purpose: Purpose): Promise<LegalBasisRow | null> {
  const [row] = await db
    .select()
    .from(legalBasis)
    .where(and(eq(legalBasis.personId, personId), eq(legalBasis.purpose, purpose)))
    .orderBy(desc(legalBasis.id))
    .limit(1);
  return row ?? null;
}

/**
 * Finds which of these people consent to a purpose. Their consent stays in force until the transaction ends: a withdrawal waits,
 * and takes away what was written under it.
 */
export async function findConsenting(
  db: Database,
  personIds: readonly string[],
  purpose: Purpose,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ personId: legalBasis.personId })
    .from(legalBasis)
    .where(
      and(
        isOneOf(legalBasis.personId, personIds),
        eq(legalBasis.purpose, purpose),
        eq(legalBasis.kind, 'CONSENT'),
        isNull(legalBasis.withdrawnAt),
      ),
    )
    .for('share');
  return new Set(rows.map(({ personId }) => personId));
}

/** Fetches everything recorded of these people, in its order. */
export const fetchBasesOfPeople = (db: Database, personIds: readonly string[]): Promise<LegalBasisRow[]> =>
  db.select().from(legalBasis).where(isOneOf(legalBasis.personId, personIds)).orderBy(asc(legalBasis.id));

/** Inserts legal bases that a file tells, in this order. */
export async function insertLegalBases(db: Database, rows: readonly Omit<LegalBasisRow, 'id'>[]): Promise<void> {
  if (rows.length > 0) await db.insert(legalBasis).values([...rows]);
}

/** Inserts a legal basis. */
export async function insertLegalBasis(
  db: Database,
  row: Omit<LegalBasisRow, 'id' | 'withdrawnAt'>,
): Promise<LegalBasisRow> {
  const [written] = await db.insert(legalBasis).values(row).returning();
  if (!written) throw new Error('A legal basis was not written');
  return written;
}

/** Ends a consent that is in force. */
export async function endConsent(db: Database, id: number, at: Date): Promise<void> {
  await db
    .update(legalBasis)
    .set({ withdrawnAt: at })
    .where(and(eq(legalBasis.id, id), isNull(legalBasis.withdrawnAt)));
}
