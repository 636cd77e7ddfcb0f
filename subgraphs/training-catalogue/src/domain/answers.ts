import type { ReferralStatus } from '@tresse/kit/referral';
import { latestDay, type PartialDate } from '@tresse/kit/values';

/** Where a provider's copy of a referral can stand, in the order in which it goes there. */
export const COPY_STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'INVITED',
  'PLACED',
  'ADMITTED',
  'WAITING_LIST',
  'REFUSED',
  'ENTERED',
  'SUSPENDED',
  'LEFT_EARLY',
  'COMPLETED',
  'EXCLUDED',
  'EMPLOYED',
] as const satisfies readonly ReferralStatus[];

/** Where a provider's copy of a referral stands. */
export type CopyStatus = (typeof COPY_STATUSES)[number];

/** Where a copy stands after these answers, in their order. */
export const findStatus = (answers: readonly { readonly toStatus: CopyStatus }[]): CopyStatus =>
  answers.at(-1)?.toStatus ?? 'RECEIVED';

/** What tells whether a session still takes place. */
interface Session {
  readonly goneAt: Date | null;
  readonly endDate: PartialDate | null;
}

/** Whether a session is still in the offer and not over on a day. */
export const takesPlace = ({ goneAt, endDate }: Session, today: string): boolean =>
  goneAt === null && (endDate === null || latestDay(endDate) >= today);
