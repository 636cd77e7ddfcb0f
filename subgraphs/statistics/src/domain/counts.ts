/** How far a referral that was sent has come. */
export const REFERRAL_STAGES = ['AWAITING_ANSWER', 'UNDER_REVIEW', 'ADMITTED', 'ENTERED', 'NOT_ENTERED'] as const;

/** Age bands, in completed years. */
export const AGE_BANDS = ['UNDER_26', 'FROM_26_TO_49', 'FROM_50'] as const;

/** Genders. */
export const GENDERS = ['WOMAN', 'MAN', 'OTHER'] as const;

/** A stage of a referral. */
export type ReferralStage = (typeof REFERRAL_STAGES)[number];
/** An age band. */
export type AgeBand = (typeof AGE_BANDS)[number];
/** A gender. */
export type Gender = (typeof GENDERS)[number];

/** How many referrals of a department have reached a stage. */
export interface ReferralCount {
  readonly department: string;
  readonly stage: ReferralStage;
  readonly count: number;
}

/** How many entries a department had of an age band and a gender. */
export interface EntryCount {
  readonly department: string;
  readonly ageBand: AgeBand;
  readonly gender: Gender;
  readonly count: number;
}

/** What one association counted of a quarter, exactly; what is left out is zero. */
export interface QuarterCounts {
  readonly referrals: readonly ReferralCount[];
  readonly entries: readonly EntryCount[];
}
