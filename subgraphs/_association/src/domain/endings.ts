import {
  REFERRAL_REASONS,
  REFERRAL_STATUSES,
  type ReferralReason,
  type ReferralStatus,
  SUPPORT_NEEDS,
  type SupportNeed,
} from './vocabulary.ts';

/** As what a referral ends without success, by the provider or because the person left. */
export const ENDED_WITHOUT_SUCCESS = ['REFUSED', 'LEFT_EARLY', 'EXCLUDED'] as const satisfies readonly ReferralStatus[];

/** How many referrals of a center ended in a status for a reason, of people with exactly these needs; null out of reach. */
export interface CountedEnding {
  readonly centerId: string;
  readonly status: ReferralStatus;
  readonly reason: ReferralReason | null;
  readonly needs: readonly SupportNeed[] | null;
  readonly count: number;
}

/** How many referrals of a center ended in a status for a reason, and of how many the person has each need. */
export interface Ending extends Omit<CountedEnding, 'needs'> {
  readonly needs: readonly { readonly need: SupportNeed; readonly count: number }[];
}

/** Adds counts up by center, status and reason: by center, then the most frequent first. */
export function addUpEndings(counted: readonly CountedEnding[]): Ending[] {
  const groups = Map.groupBy(counted, ({ centerId, status, reason }) => `${centerId} ${status} ${reason}`);
  return [...groups.values()].flatMap(addUp).toSorted(compareEndings);
}

function addUp(group: readonly CountedEnding[]): Ending[] {
  const [first] = group;
  if (!first) return [];
  const needs = SUPPORT_NEEDS.map((need) => ({ need, count: sum(group.filter((each) => each.needs?.includes(need))) }));
  return [
    {
      ...first,
      count: sum(group),
      needs: needs.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count),
    },
  ];
}

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

function compareEndings(one: Ending, other: Ending): number {
  if (one.centerId !== other.centerId) return one.centerId < other.centerId ? -1 : 1;
  return other.count - one.count || rank(one) - rank(other);
}

/** Equal counts stand in the order of the vocabularies, what nobody told last. */
const rank = ({ status, reason }: Ending): number =>
  REFERRAL_STATUSES.indexOf(status) * 100 + (reason ? REFERRAL_REASONS.indexOf(reason) : 99);
