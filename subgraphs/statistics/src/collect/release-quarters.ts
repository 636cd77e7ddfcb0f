import { freezeCounts, listFrozen } from '../db/frozen-counts.ts';
import { listDueQuarters } from '../domain/due-quarters.ts';
import { type AskBounds, askCounts } from './ask-counts.ts';
import type { Collecting } from './collecting.ts';
import type { StatisticsMember } from './members.ts';
import { writeRelease } from './write-release.ts';

/** Why an association has not given its counts of a quarter. */
export interface Silence {
  readonly association: string;
  readonly reason: string;
}

/** What became of a quarter: the id of a new version, null when there was nothing new, and who gave no counts. */
export interface QuarterOutcome {
  readonly quarter: string;
  readonly released: string | null;
  readonly silences: readonly Silence[];
}

const usualBounds: AskBounds = { deadlineMs: 10_000, answerBytes: 1024 * 1024 };

/** Releases every quarter that is due on a day (`YYYY-MM-DD`), oldest first. Doing it twice changes nothing. */
export const releaseDueQuarters = (collecting: Collecting, today: string): Promise<QuarterOutcome[]> =>
  releaseQuarters(collecting, listDueQuarters(today));

/**
 * Asks each association for those of the quarters that it has not given, freezes what comes, and writes a new version of
 * each quarter for which somebody's counts are new.
 */
export async function releaseQuarters(collecting: Collecting, quarters: readonly string[]): Promise<QuarterOutcome[]> {
  const frozen = Map.groupBy(await listFrozen(collecting.db, quarters), ({ quarter }) => quarter);
  const collected = quarters.map(async (quarter) => {
    const given = new Set(frozen.get(quarter)?.map(({ association }) => association));
    const asked = collecting.members.filter(({ slug }) => !given.has(slug));
    return { quarter, silences: await Promise.all(asked.map((member) => collect(collecting, quarter, member))) };
  });
  const outcomes: QuarterOutcome[] = [];
  for (const { quarter, silences } of await Promise.all(collected)) {
    const released = await writeRelease(collecting, quarter);
    outcomes.push({ quarter, released, silences: silences.filter((silence) => silence !== null) });
  }
  return outcomes;
}

/** Gives null once the counts are frozen, else why there are none. */
async function collect(
  { db, sign, now, bounds = usualBounds }: Collecting,
  quarter: string,
  member: StatisticsMember,
): Promise<Silence | null> {
  const association = member.slug;
  const answer = await askCounts(member, quarter, { sign, ...bounds }).catch((error: Error) => error);
  if (answer instanceof Error) return { association, reason: answer.message };
  await freezeCounts(db, { quarter, association, counts: answer, frozenAt: now() });
  return null;
}
