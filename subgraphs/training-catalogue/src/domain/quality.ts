/** How well each criterion is met, from 0 (not) to 1. */
export type QualityCriteria = Readonly<Record<string, number>>;
