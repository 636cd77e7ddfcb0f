import { foldText, type PartialDate } from '@tresse/kit/values';
import type { Reading } from './reading.ts';

/** What makes an offer usable, each from 0 (never) to 1 (always); null where nothing was told to which it applies. */
export interface QualityCriteria {
  /** Trainings with an objective of their own, not the title again. */
  readonly objective: number | null;
  /** Trainings with contents. */
  readonly content: number | null;
  /** Trainings with a domain of the Formacode. */
  readonly domain: number | null;
  /** Trainings and actions changed within the last year, as far as the source says when. */
  readonly freshness: number | null;
  /** Actions in a known commune, or wholly at a distance. */
  readonly place: number | null;
  /** Actions that say for whom they are. */
  readonly publics: number | null;
  /** Actions that say who pays or what they cost. */
  readonly price: number | null;
  /** Sessions with their first day. */
  readonly dates: number | null;
  /** Sessions that say whether they take people. */
  readonly recruitment: number | null;
}

type Criterion = keyof QualityCriteria;

/** How often each criterion applied, and how often it was met. */
export type QualityCounts = Record<Criterion, { met: number; applied: number }>;

/** Makes counts of nothing. */
export const createQualityCounts = (): QualityCounts => ({
  objective: { met: 0, applied: 0 },
  content: { met: 0, applied: 0 },
  domain: { met: 0, applied: 0 },
  freshness: { met: 0, applied: 0 },
  place: { met: 0, applied: 0 },
  publics: { met: 0, applied: 0 },
  price: { met: 0, applied: 0 },
  dates: { met: 0, applied: 0 },
  recruitment: { met: 0, applied: 0 },
});

/** Adds what a reading tells; `yearAgo` is a day, `YYYY-MM-DD`. */
export function countQuality(counts: QualityCounts, reading: Omit<Reading, 'refusals'>, yearAgo: string): void {
  const count = (criterion: Criterion, isMet: boolean): void => {
    counts[criterion].applied += 1;
    if (isMet) counts[criterion].met += 1;
  };
  const countFreshness = (updatedOn: PartialDate | null): void => {
    if (updatedOn !== null) count('freshness', updatedOn >= yearAgo.slice(0, updatedOn.length));
  };
  for (const training of reading.trainings) {
    count('objective', training.objective !== null && foldText(training.objective) !== training.titleKey);
    count('content', training.content !== null);
    count('domain', training.formacodes.length > 0);
    countFreshness(training.sourceUpdatedOn);
  }
  const located = new Set(reading.places.flatMap(({ id, communeCode }) => (communeCode === null ? [] : [id])));
  const funded = new Set(reading.fundings.map(({ actionId }) => actionId));
  for (const action of reading.actions) {
    count('place', action.deliveryMode === 'REMOTE' || located.has(action.placeId ?? ''));
    count('publics', action.publics.length > 0);
    count('price', action.priceCents !== null || funded.has(action.id));
    countFreshness(action.sourceUpdatedOn);
  }
  for (const session of reading.sessions) {
    count('dates', session.startDate?.length === 10);
    count('recruitment', session.recruitmentState !== null);
  }
}

/** The share to which each criterion was met, to the hundredth, and their mean in hundred. */
export function scoreQuality(counts: QualityCounts): { score: number; criteria: QualityCriteria } {
  const shares = (Object.keys(counts) as Criterion[]).map((criterion) => {
    const { met, applied } = counts[criterion];
    return [criterion, applied === 0 ? null : Math.round((met / applied) * 100) / 100] as const;
  });
  const told = shares.map(([, share]) => share).filter((share) => share !== null);
  const mean = told.reduce((sum, share) => sum + share, 0) / Math.max(1, told.length);
  return { score: Math.round(mean * 100), criteria: Object.fromEntries(shares) as unknown as QualityCriteria };
}
