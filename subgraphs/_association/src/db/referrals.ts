import { type Database, eachParent, isOneOf, parentId } from '@tresse/kit';
import { and, asc, desc, eq, getTableColumns, lte, type SQL, sql } from 'drizzle-orm';
import type { Reach } from '../domain/reach.ts';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import { isWithinReach } from './reach.ts';
import { isStatus } from './statuses.ts';
import { type ReferralRow, referral, referralTransition, type TransitionRow } from './tables/index.ts';

/** A page of referrals, latest first: at most `limit` after a position, in one of some statuses or in any. */
export interface ReferralPage {
  readonly limit: number;
  readonly after: readonly [createdAt: Date, id: string] | null;
  readonly statuses: readonly ReferralStatus[] | null;
}

/** What has referrals. */
export type ReferralParent = 'center' | 'person' | 'session';

/** A referral in the page of `parent`. */
export type ReferralOfParent = ReferralRow & { readonly parent: string };

const parentColumns = { center: referral.centerId, person: referral.personId, session: referral.sessionId };

/** Fetches the referrals of these ids that are within reach. */
export const fetchReferrals = (db: Database, reach: Reach, ids: readonly string[]): Promise<ReferralRow[]> =>
  db
    .select()
    .from(referral)
    .where(and(isOneOf(referral.id, ids), isWithinReach(referral.centerId, reach)));

/** Fetches the referrals within reach that take the place of these. */
export const fetchSuccessors = (db: Database, reach: Reach, ids: readonly string[]): Promise<ReferralRow[]> =>
  db
    .select()
    .from(referral)
    .where(and(isOneOf(referral.supersedesId, ids), isWithinReach(referral.centerId, reach)));

/** Fetches one page of referrals within reach for each of these centers or sessions, all in one statement. */
export async function fetchReferralPages(
  db: Database,
  { kind, reach }: { kind: ReferralParent; reach: Reach },
  parents: readonly string[],
  { limit, after, statuses }: ReferralPage,
): Promise<ReferralOfParent[]> {
  const [createdAt, id] = after ?? [];
  const latest = db
    .select()
    .from(referral)
    .where(
      and(
        eq(parentColumns[kind], parentId),
        isWithinReach(referral.centerId, reach),
        createdAt && sql`(${referral.createdAt}, ${referral.id}) < (${createdAt.toISOString()}::timestamptz, ${id})`,
        statuses ? isStatus(referral.status, statuses) : undefined,
      ),
    )
    .orderBy(desc(referral.createdAt), desc(referral.id))
    .limit(limit)
    .as('latest');
  return db
    .select({ ...latest._.selectedFields, parent: parentId })
    .from(eachParent(parents))
    .crossJoinLateral(latest)
    .orderBy(desc(latest.createdAt), desc(latest.id));
}

/** What marks the latest change of any referral of a center. */
export interface LatestChange {
  readonly centerId: string;
  readonly mark: string;
}

/**
 * Marks the latest change of the referrals within reach of each of these centers. By their steps and not by the clock: what a
 * provider told later may arrive before what it told earlier.
 */
export const fetchLatestChanges = (db: Database, reach: Reach, centerIds: readonly string[]): Promise<LatestChange[]> =>
  db
    .select({
      centerId: referral.centerId,
      mark: sql<string>`count(*) || '.' || max(${referralTransition.id})`,
    })
    .from(referral)
    .innerJoin(referralTransition, eq(referralTransition.referralId, referral.id))
    .where(and(isOneOf(referral.centerId, centerIds), isWithinReach(referral.centerId, reach)))
    .groupBy(referral.centerId);

/** A page of referrals, the longest unchanged first: at most `limit` after a position, none that changed after `until`. */
export interface UnchangedPage {
  readonly limit: number;
  readonly after: readonly [updatedAt: Date, id: string] | null;
  readonly statuses: readonly ReferralStatus[] | null;
  readonly until: Date;
}

/** Lists one page of the referrals within reach whose status has not changed since an instant. */
export function listUnchanged(
  db: Database,
  reach: Reach,
  { limit, after, statuses, until }: UnchangedPage,
): Promise<ReferralRow[]> {
  const [updatedAt, id] = after ?? [];
  return db
    .select()
    .from(referral)
    .where(
      and(
        statuses ? isStatus(referral.status, statuses) : undefined,
        lte(referral.updatedAt, until),
        isWithinReach(referral.centerId, reach),
        updatedAt && sql`(${referral.updatedAt}, ${referral.id}) > (${updatedAt.toISOString()}::timestamptz, ${id})`,
      ),
    )
    .orderBy(asc(referral.updatedAt), asc(referral.id))
    .limit(limit);
}

/** A change of a referral's status, and whose referral it is. */
export type StepOfPerson = TransitionRow & { readonly personId: string };

/** Fetches the changes of these referrals within reach, in their order. */
export const fetchHistories = (db: Database, reach: Reach, ids: readonly string[]): Promise<StepOfPerson[]> =>
  selectSteps(db, and(isOneOf(referral.id, ids), isWithinReach(referral.centerId, reach))).orderBy(
    asc(referralTransition.id),
  );

/** Fetches the latest change of each of these referrals within reach. */
export const fetchLatestSteps = (db: Database, reach: Reach, ids: readonly string[]): Promise<StepOfPerson[]> => {
  const latest = selectSteps(db, and(eq(referral.id, parentId), isWithinReach(referral.centerId, reach)))
    .orderBy(desc(referralTransition.id))
    .limit(1)
    .as('latest');
  return db.select(latest._.selectedFields).from(eachParent(ids)).crossJoinLateral(latest);
};

const selectSteps = (db: Database, condition: SQL | undefined) =>
  db
    .select({ ...getTableColumns(referralTransition), personId: referral.personId })
    .from(referralTransition)
    .innerJoin(referral, eq(referral.id, referralTransition.referralId))
    .where(condition);
