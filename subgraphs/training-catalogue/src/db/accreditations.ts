import { type Database, isOneOf } from '@tresse/kit';
import { and, asc, desc, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { GrantReach } from '../domain/reach.ts';
import { isConcerned } from './reach.ts';
import { isValidOn } from './schemes.ts';
import {
  type AccreditationEventRow,
  type AccreditationRow,
  accreditation,
  accreditationEvent,
} from './tables/index.ts';

/** The condition that an accreditation is in force on a day, as `isInForce` says it. */
export const isInForceOn = (day: string): SQL | undefined =>
  and(
    isValidOn(accreditation, day),
    or(isNull(accreditation.revokedAt), sql`(${accreditation.revokedAt} at time zone 'Europe/Paris')::date > ${day}`),
  );

const isOwn = (reach: GrantReach): SQL | undefined =>
  isConcerned(reach, { association: accreditation.association, siret: accreditation.bodySiret });

/** Finds accreditations by id among those that concern whoever asks. */
export const findAccreditations = (
  db: Database,
  reach: GrantReach,
  ids: readonly string[],
): Promise<AccreditationRow[]> =>
  db
    .select()
    .from(accreditation)
    .where(and(isOneOf(accreditation.id, ids), isOwn(reach)));

/** Which accreditations: of a scheme, an association, a body, in force on a day; at most `limit` after a position. */
export interface AccreditationsPage {
  readonly scheme: string | null;
  readonly association: string | null;
  readonly siret: string | null;
  readonly on: string | null;
  readonly limit: number;
  readonly after: readonly [validFrom: string, id: string] | null;
}

/** Lists a page of the accreditations that concern whoever asks, those that begin latest first. */
export function listAccreditations(
  db: Database,
  reach: GrantReach,
  { scheme, association, siret, on, limit, after }: AccreditationsPage,
): Promise<AccreditationRow[]> {
  const { validFrom, id } = accreditation;
  const isAfter = after && sql`(${validFrom}, ${id}) < (${after[0]}::date, ${after[1]})`;
  return db
    .select()
    .from(accreditation)
    .where(
      and(
        isOwn(reach),
        scheme === null ? undefined : eq(accreditation.scheme, scheme),
        association === null ? undefined : eq(accreditation.association, association),
        siret === null ? undefined : eq(accreditation.bodySiret, siret),
        on === null ? undefined : isInForceOn(on),
        isAfter ?? undefined,
      ),
    )
    .orderBy(desc(validFrom), desc(id))
    .limit(limit);
}

/** Lists what happened to accreditations, first first. */
export const listEvents = (db: Database, ids: readonly string[]): Promise<AccreditationEventRow[]> =>
  db
    .select()
    .from(accreditationEvent)
    .where(isOneOf(accreditationEvent.accreditationId, ids))
    .orderBy(asc(accreditationEvent.at), asc(accreditationEvent.kind));

/** Finds an accreditation of the same holder and scheme that holds in a part of the same period and area. */
export async function findOverlap(db: Database, row: AccreditationRow): Promise<AccreditationRow | null> {
  const { association, bodySiret, scheme, areaCode, validFrom, validTo, revokedAt } = accreditation;
  const [found] = await db
    .select()
    .from(accreditation)
    .where(
      and(
        eq(scheme, row.scheme),
        row.association === null ? eq(bodySiret, row.bodySiret ?? '') : eq(association, row.association),
        row.areaCode === null ? undefined : or(isNull(areaCode), eq(areaCode, row.areaCode)),
        row.validTo === null ? undefined : sql`${validFrom} < ${row.validTo}`,
        or(isNull(validTo), gt(validTo, row.validFrom)),
        or(isNull(revokedAt), sql`(${revokedAt} at time zone 'Europe/Paris')::date > ${row.validFrom}`),
      ),
    )
    .orderBy(asc(validFrom), asc(accreditation.id))
    .limit(1);
  return found ?? null;
}

/** Writes a new accreditation with its first event. */
export async function insertAccreditation(
  db: Database,
  row: AccreditationRow,
  event: AccreditationEventRow,
): Promise<void> {
  await db.insert(accreditation).values(row);
  await db.insert(accreditationEvent).values(event);
}

/** Finds an accreditation and keeps others from changing it until the transaction ends. */
export async function lockAccreditation(db: Database, id: string): Promise<AccreditationRow | null> {
  const [row] = await db.select().from(accreditation).where(eq(accreditation.id, id)).for('update');
  return row ?? null;
}

/** Writes down that an accreditation is revoked. */
export async function revoke(db: Database, event: AccreditationEventRow): Promise<void> {
  await db.update(accreditation).set({ revokedAt: event.at }).where(eq(accreditation.id, event.accreditationId));
  await db.insert(accreditationEvent).values(event);
}
