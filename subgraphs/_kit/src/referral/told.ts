import type { Transition } from './transitions.ts';
import type { ReferralReason, TrainingOutcome } from './vocabulary.ts';

/** What is told with a change of status; a meeting is one only with its instant and its place. */
export interface ToldWithStatus {
  readonly reason: ReferralReason | null;
  readonly outcome: TrainingOutcome | null;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string | null;
}

/** What can be told with a status. */
export const TOLD_PARTS = ['REASON', 'OUTCOME', 'MEETING'] as const;
export type ToldPart = (typeof TOLD_PARTS)[number];

/** Lists what a change of status needs and nobody told, and what was told though it has no place there. */
export function compareTold(
  { needs }: Transition,
  { reason, outcome, meetingAt, meetingPlace }: ToldWithStatus,
): { readonly missing: ToldPart[]; readonly needless: ToldPart[] } {
  const isTold = {
    REASON: reason !== null,
    OUTCOME: outcome !== null,
    MEETING: meetingAt !== null && meetingPlace !== null,
  };
  const isBegun = { ...isTold, MEETING: meetingAt !== null || meetingPlace !== null };
  return {
    missing: TOLD_PARTS.filter((part) => needs.includes(part) && !isTold[part]),
    needless: TOLD_PARTS.filter((part) => !needs.includes(part) && isBegun[part]),
  };
}
