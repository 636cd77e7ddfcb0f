import { type Database, isOneOf, keepRows } from '@tresse/kit';
import { dayInParis } from '@tresse/kit/values';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import { type Kept, listQuarters } from '../domain/retention.ts';
import { isWithinReach } from './reach.ts';
import { type PersonRow, person, referral, retentionWarning, type WarningRow } from './tables/index.ts';

/** A person as retention knows her. */
export interface KeptPerson extends Kept {
  readonly id: string;
  readonly warnedAt: Date | null;
}

const daysOfReferrals = (instant: typeof referral.sentAt | typeof referral.enteredAt | typeof referral.createdAt) =>
  sql<string[]>`array(select distinct to_char(${instant} at time zone 'Europe/Paris', 'YYYY-MM-DD') from ${referral}
    where ${referral.personId} = ${person.id} and ${instant} is not null)`;

/** Lists ids of people whose last contact was told on or before a day, or who were warned; a thousand behind `after`. */
export async function listAging(db: Database, lastContact: string, after: string): Promise<string[]> {
  const rows = await db
    .select({ id: person.id })
    .from(person)
    .leftJoin(retentionWarning, eq(retentionWarning.personId, person.id))
    .where(
      and(
        gt(person.id, after),
        sql`(${person.lastContact} <= ${lastContact} or ${retentionWarning.personId} is not null)`,
      ),
    )
    .orderBy(asc(person.id))
    .limit(1000);
  return rows.map(({ id }) => id);
}

/**
 * Fetches what retention must know of people, and keeps others from changing them until the transaction ends. A referral
 * that was written later than the contact that a file has told is a contact.
 */
export async function lockKept(db: Database, ids: readonly string[]): Promise<KeptPerson[]> {
  const rows = await db
    .select({
      id: person.id,
      lastContact: person.lastContact,
      warnedAt: retentionWarning.warnedAt,
      written: daysOfReferrals(referral.createdAt),
      sent: daysOfReferrals(referral.sentAt),
      entered: daysOfReferrals(referral.enteredAt),
    })
    .from(person)
    .leftJoin(retentionWarning, eq(retentionWarning.personId, person.id))
    .where(isOneOf(person.id, ids))
    .orderBy(asc(person.id))
    .for('update', { of: person });
  return rows.map(({ id, lastContact, warnedAt, written, sent, entered }) => ({
    id,
    warnedAt,
    lastContact: [lastContact, ...written].toSorted().at(-1) ?? lastContact,
    warnedOn: warnedAt && dayInParis(warnedAt),
    countedIn: listQuarters([...sent, ...entered]),
  }));
}

/** Writes warnings in place of earlier ones. */
export const keepWarnings = (db: Database, rows: readonly WarningRow[]) => keepRows(db, retentionWarning, rows);

/** Removes the warnings of these people. */
export async function deleteWarnings(db: Database, personIds: readonly string[]): Promise<void> {
  await db.delete(retentionWarning).where(isOneOf(retentionWarning.personId, personIds));
}

/** Fetches the warnings of these people. */
export const fetchWarnings = (db: Database, personIds: readonly string[]): Promise<WarningRow[]> =>
  db.select().from(retentionWarning).where(isOneOf(retentionWarning.personId, personIds));

/** A page of people whose record will go: at most `limit` behind a position. */
export interface DuePage {
  readonly limit: number;
  readonly after: readonly [dueOn: string, id: string] | null;
}

/** Lists people within reach whose record will go, the first to go first. */
export async function listDue(
  db: Database,
  reach: Reach,
  { limit, after }: DuePage,
): Promise<(PersonRow & { readonly dueOn: string })[]> {
  const [dueOn, id] = after ?? [];
  const rows = await db
    .select({ person, dueOn: retentionWarning.dueOn })
    .from(retentionWarning)
    .innerJoin(person, eq(person.id, retentionWarning.personId))
    .where(
      and(
        isWithinReach(person.centerId, reach),
        after ? sql`(${retentionWarning.dueOn}, ${person.id}) > (${dueOn}::date, ${id})` : undefined,
      ),
    )
    .orderBy(asc(retentionWarning.dueOn), asc(person.id))
    .limit(limit);
  return rows.map((row) => ({ ...row.person, dueOn: row.dueOn }));
}
