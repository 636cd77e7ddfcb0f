import { hasEntered } from './referral-stage.ts';
import { REFERRAL_STATUSES, type ReferralStatus } from './vocabulary.ts';

const withoutProvider: readonly ReferralStatus[] = [
  'DRAFT',
  'SENT',
  'TO_BE_REDIRECTED',
  'CANCELLED',
  'EXPIRED',
  'SUPERSEDED',
  'CONSENT_WITHDRAWN',
];

/** The statuses which show that a referral has come to its provider: the others may follow its sending alone. */
export const RECEIVED_STATUSES = REFERRAL_STATUSES.filter((status) => !withoutProvider.includes(status));

/** The statuses which show that the person has entered a training. */
export const ENTERED_STATUSES = REFERRAL_STATUSES.filter(hasEntered);

/** How far the referrals of a department have come that were sent in a period (its number, from 0). */
export interface CourseCount {
  readonly period: number;
  readonly department: string;
  readonly sentCount: number;
  readonly receivedCount: number;
  readonly enteredCount: number;
  readonly completedCount: number;
}

/** How many people the centers of a department informed in a period. */
export interface InformedCount {
  readonly period: number;
  readonly department: string;
  readonly informedCount: number;
}

/** How much collective information the centers of a department held in a period, and how many people came. */
export interface CollectiveCount {
  readonly period: number;
  readonly department: string;
  readonly collectiveInformationCount: number;
  readonly collectiveAttendanceCount: number;
}

/** How far people of a department have come in a period; what nobody told before a referral is null. */
export type Funnel = CourseCount & OrNull<InformedCount> & OrNull<CollectiveCount>;

type OrNull<Counts> = {
  readonly [Name in keyof Counts]: Name extends 'period' | 'department' ? Counts[Name] : Counts[Name] | null;
};

/** Puts these counts side by side, ordered by department. */
export function joinFunnels(
  courses: readonly CourseCount[],
  informed: readonly InformedCount[],
  collective: readonly CollectiveCount[],
): Funnel[] {
  const funnels = new Map<string, Funnel>();
  for (const told of [...courses, ...informed, ...collective]) {
    const key = `${told.period} ${told.department}`;
    funnels.set(key, { ...nothingTold, ...funnels.get(key), ...told });
  }
  return [...funnels.values()].toSorted((one, other) => (one.department < other.department ? -1 : 1));
}

const nothingTold = {
  informedCount: null,
  collectiveInformationCount: null,
  collectiveAttendanceCount: null,
  sentCount: 0,
  receivedCount: 0,
  enteredCount: 0,
  completedCount: 0,
};
