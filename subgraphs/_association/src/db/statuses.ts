import { type SQL, sql } from 'drizzle-orm';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import type { referral, referralTransition } from './tables/index.ts';

/** The condition that a status is one of these: as a parameter of its own type they are read once, as texts once a row. */
export const isStatus = (
  status: typeof referral.status | typeof referralTransition.toStatus,
  statuses: readonly ReferralStatus[],
): SQL => sql`${status} = any(${sql.param([...statuses])}::referral_status[])`;
