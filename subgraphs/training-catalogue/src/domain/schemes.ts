/** An objective of a scheme, such as `FLE` of `HSP_SOCLE`; the title in French. */
export interface SchemeObjective {
  readonly code: string;
  readonly title: string;
}

/** For whom a pay band is; `LONE_PARENT_SUPPLEMENT` is paid on top of another. */
export const payBandSituations = ['GENERAL', 'DISABLED_WORKER', 'LONE_PARENT_SUPPLEMENT'] as const;

/** For whom a pay band is. */
export type PayBandSituation = (typeof payBandSituations)[number];
