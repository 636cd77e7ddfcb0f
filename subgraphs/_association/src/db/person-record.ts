import { type Database, isOneOf, rejectedRecord } from '@tresse/kit';
import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import {
  center,
  legalBasis,
  notice,
  ownVolunteering,
  person,
  referral,
  referralTransition,
  retentionWarning,
  volunteerMission,
} from './tables/index.ts';

/** Fetches every row that tells of a person, oldest first; null when there is none of her. Reaches every row. */
export async function fetchPersonRows(db: Database, id: string) {
  const [found] = await db
    .select({ person, center })
    .from(person)
    .innerJoin(center, eq(center.id, person.centerId))
    .where(eq(person.id, id));
  if (!found) return null;
  const referrals = await db
    .select({ referral, center })
    .from(referral)
    .innerJoin(center, eq(center.id, referral.centerId))
    .where(eq(referral.personId, id))
    .orderBy(asc(referral.createdAt), asc(referral.id));
  const ids = referrals.map((row) => row.referral.id);
  const pseudonym = id.slice(id.indexOf('~') + 1);
  const [warning] = await db.select().from(retentionWarning).where(eq(retentionWarning.personId, id));
  return {
    ...found,
    referrals,
    transitions: await db
      .select()
      .from(referralTransition)
      .where(isOneOf(referralTransition.referralId, ids))
      .orderBy(asc(referralTransition.id)),
    volunteering: await db
      .select({ ...getTableColumns(ownVolunteering), mission: volunteerMission.title })
      .from(ownVolunteering)
      .leftJoin(volunteerMission, eq(volunteerMission.id, ownVolunteering.missionId))
      .where(eq(ownVolunteering.personId, id))
      .orderBy(asc(ownVolunteering.from), asc(ownVolunteering.activity)),
    legalBases: await db.select().from(legalBasis).where(eq(legalBasis.personId, id)).orderBy(asc(legalBasis.id)),
    notices: await db.select().from(notice).where(isOneOf(notice.referralId, ids)).orderBy(asc(notice.createdAt)),
    refused: await db
      .select({ source: rejectedRecord.source, record: rejectedRecord.record, reason: rejectedRecord.reason })
      .from(rejectedRecord)
      .where(sql`strpos(${rejectedRecord.record}, ${pseudonym}) > 0`)
      .orderBy(asc(rejectedRecord.id)),
    warning: warning ?? null,
  };
}

/** Every row that tells of a person. */
export type PersonRows = NonNullable<Awaited<ReturnType<typeof fetchPersonRows>>>;
