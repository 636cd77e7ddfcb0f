import { textArray } from '@tresse/kit';
import { type SQL, sql } from 'drizzle-orm';
import type { ReferralStatus } from '../domain/vocabulary.ts';
import type { referral, referralTransition } from './tables/index.ts';

/** The condition that a status is one of these. */
export const isStatus = (
  status: typeof referral.status | typeof referralTransition.toStatus,
  statuses: readonly ReferralStatus[],
): SQL => sql`${status} = any(${textArray(statuses)}::referral_status[])`;
