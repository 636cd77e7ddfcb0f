import { type ReferralStatus, type ToldPart, transitions } from '@tresse/kit/referral';
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

/** An answer that can follow, and what must be told with it. */
export interface PossibleAnswer {
  readonly status: CopyStatus;
  readonly needs: readonly ToldPart[];
}

/** Lists what a provider can answer now; what needs a session that still takes place is left out where it does not. */
export const listPossibleAnswers = (from: CopyStatus, isSessionHeld: boolean): PossibleAnswer[] =>
  transitions
    .filter(
      ({ by, from: origins, needs }) =>
        by === 'PROVIDER' && origins.includes(from) && (isSessionHeld || !needs.includes('SESSION')),
    )
    .map(({ to, needs }) => ({ status: to as CopyStatus, needs: needs.filter((need) => need !== 'SESSION') }));

/** What tells whether a session still takes place. */
interface Session {
  readonly goneAt: Date | null;
  readonly endDate: PartialDate | null;
}

/** Whether a session is still in the offer and not over on a day. */
export const takesPlace = ({ goneAt, endDate }: Session, today: string): boolean =>
  goneAt === null && (endDate === null || latestDay(endDate) >= today);
