import {
  type AnswerAuthor,
  type ReferralStatus,
  TOLD_PARTS,
  type ToldPart,
  type ToldWithStatus,
  transitions,
} from '@tresse/kit/referral';
import { latestDay, type PartialDate } from '@tresse/kit/values';
import { hashParts } from './ids.ts';
import { readOwner } from './inbox.ts';

/** Where a provider's copy of a referral can stand, in the order in which it goes there. */
export const COPY_STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'WAITING_FOR_RELAY',
  'PRESCRIBED',
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
  'TO_BE_REDIRECTED',
  'CANCELLED',
  'EXPIRED',
  'SUPERSEDED',
] as const satisfies readonly ReferralStatus[];

/** As what an association closes a referral: its copy takes no answer any more. */
export const CLOSED_STATUSES = ['CANCELLED', 'EXPIRED', 'SUPERSEDED'] as const satisfies readonly CopyStatus[];

/** Where a provider's copy of a referral stands. */
export type CopyStatus = (typeof COPY_STATUSES)[number];

/** As what an association closes a referral. */
export type ClosedStatus = (typeof CLOSED_STATUSES)[number];

/** Answers to one referral, in their order. */
type Answers = readonly { readonly toStatus: CopyStatus }[];

/** Where a copy stands: as its association has closed it, else after these answers. */
export const findStatus = ({ closedAs }: { readonly closedAs: ClosedStatus | null }, answers: Answers): CopyStatus =>
  closedAs ?? answers.at(-1)?.toStatus ?? 'RECEIVED';

/** What is added to the answers to a referral; `id` where the same step may be asked for twice. */
interface NewStep {
  readonly id?: string;
  readonly to: CopyStatus;
  readonly by: AnswerAuthor;
  readonly role: string;
  readonly at: Date;
  readonly told?: Partial<ToldWithStatus>;
}

const nothingTold: ToldWithStatus = { reason: null, outcome: null, meetingAt: null, meetingPlace: null };

/** Makes the answer that follows the earlier ones to a copy. */
export function makeAnswer(
  copy: { readonly id: string; readonly closedAs: ClosedStatus | null },
  earlier: Answers,
  { id, to, told, ...step }: NewStep,
) {
  const sequence = earlier.length + 1;
  return {
    id: id ?? `${readOwner(copy.id)}~a-${hashParts('step', copy.id, String(sequence))}`,
    referralId: copy.id,
    sequence,
    fromStatus: findStatus(copy, earlier),
    toStatus: to,
    ...step,
    ...nothingTold,
    ...told,
    deliveredAt: null,
  };
}

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
    .map(({ to, needs }) => ({ status: to as CopyStatus, needs: TOLD_PARTS.filter((part) => needs.includes(part)) }));

/** What tells whether a session still takes place. */
interface Session {
  readonly goneAt: Date | null;
  readonly endDate: PartialDate | null;
}

/** Whether a session is still in the offer and not over on a day. */
export const takesPlace = ({ goneAt, endDate }: Session, today: string): boolean =>
  goneAt === null && (endDate === null || latestDay(endDate) >= today);
