import { dayAfter, mondayOf } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import { type DemonstrationProvider, makeProviders, type Site } from './providers.ts';
import type { Trade } from './trade.ts';
import { trades } from './trades.ts';

/** A session as it is written: LHÉO dates and recruitment state, null when not told. */
export interface OfferedSession {
  readonly numero: string;
  readonly start: string;
  readonly end: string;
  readonly state: '1' | '2' | '3' | null;
}

/** An action as it is written; codes are those of LHÉO. */
export interface OfferedAction {
  readonly numero: string;
  readonly site: Site;
  readonly mode: '0' | '1' | '2';
  readonly entry: '0' | '1';
  readonly hours: number;
  readonly sessions: readonly OfferedSession[];
}

/** A training as it is written. */
export interface OfferedTraining {
  readonly numero: string;
  readonly title: string;
  readonly trade: Trade;
  readonly provider: DemonstrationProvider;
  readonly actions: readonly OfferedAction[];
}

/** Trainings of the usual offer, with some 6,000 sessions. */
export const usualTrainingCount = 2_000;
const daysBefore = 182;
const daysAfter = 365;
const hoursOfWeek = 30;

/** Makes an offer of so many trainings as of `today` (`YYYY-MM-DD`), one by one. */
export function* makeOffer(seed: number, today: string, count: number): Generator<OfferedTraining> {
  const providers = makeProviders(seed);
  const random = createRandom(seed, 'lheo offer');
  for (let index = 0; index < count; index += 1) {
    // Providers are in proportion to people already, so equal shares keep the proportion.
    const provider = providers[index % providers.length] as DemonstrationProvider;
    yield makeTraining(random, `D${String(index + 1).padStart(5, '0')}`, provider, today);
  }
}

function makeTraining(random: Random, numero: string, provider: DemonstrationProvider, today: string): OfferedTraining {
  const trade = random.pickWeighted(trades, ({ weight }) => weight);
  const count = random.pickWeighted([1, 2, 3], (each) => [70, 22, 8][each - 1] ?? 0);
  const actions = Array.from({ length: count }, (_, index) =>
    makeAction(random, `${numero}-${index + 1}`, { trade, provider, today }),
  );
  return { numero, title: random.pick(trade.titles), trade, provider, actions };
}

function makeAction(
  random: Random,
  numero: string,
  { trade, provider, today }: { trade: Trade; provider: DemonstrationProvider; today: string },
): OfferedAction {
  const percent = random.between(1, 100);
  const mode = percent <= trade.remotePercent ? '2' : percent <= trade.remotePercent + trade.blendedPercent ? '1' : '0';
  const hours = random.between(...trade.hours);
  const isPermanent = random.isLikely(trade.permanentPercent);
  const sessions = isPermanent
    ? [makePermanentSession(random, numero, today)]
    : makeDatedSessions(random, numero, { hours, today });
  return { numero, site: random.pick(provider.sites), mode, entry: isPermanent ? '1' : '0', hours, sessions };
}

/** One enters from the first to the last day of the year. */
function makePermanentSession(random: Random, numero: string, today: string): OfferedSession {
  const year = today.slice(0, 4);
  const state = random.pickWeighted(['1', '2', '3'] as const, (each) => ({ '1': 85, '2': 10, '3': 5 })[each]);
  return { numero: `${numero}-1`, start: `${year}0101`, end: `${year}1231`, state };
}

function makeDatedSessions(
  random: Random,
  numero: string,
  { hours, today }: { hours: number; today: string },
): OfferedSession[] {
  const offsets = Array.from({ length: random.between(1, 4) }, () => random.between(-daysBefore, daysAfter));
  return offsets
    .toSorted((a, b) => a - b)
    .map((offset, index) => {
      const start = mondayOf(dayAfter(today, offset));
      const end = dayAfter(start, Math.ceil(hours / hoursOfWeek) * 7 - 3);
      const dates = { start: writeDay(start), end: writeDay(end) };
      return { numero: `${numero}-${index + 1}`, ...blur(random, dates, offset), state: tellState(random, offset) };
    });
}

const writeDay = (day: string): string => day.replaceAll('-', '');

/** Far dates are sometimes only known to the month. */
function blur(random: Random, dates: { start: string; end: string }, offset: number): { start: string; end: string } {
  if (offset < 240 || !random.isLikely(30)) return dates;
  return { start: `${dates.start.slice(0, 6)}00`, end: `${dates.end.slice(0, 6)}00` };
}

function tellState(random: Random, offset: number): OfferedSession['state'] {
  if (offset < 0) return random.isLikely(90) ? '2' : null;
  return random.pickWeighted(
    ['1', '2', '3', null] as const,
    (state) => ({ '1': 70, '2': 14, '3': 6 })[state ?? '3'] ?? 0,
  );
}
