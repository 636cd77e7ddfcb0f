import type { Random } from '../random.ts';

/** A session to which people may be referred: where it is given, and its first day as far as it is known. */
export interface DemonstratedSession {
  readonly id: string;
  readonly department: string | null;
  readonly startDate: string | null;
}

/** Sessions in a form in which they are many and compared often: starts as `YYYYMMDD`, 0 when unknown. */
interface Offered {
  readonly ids: readonly string[];
  readonly starts: Int32Array;
}

/** Chooses a session of a department, else of any: one that begins after a day (`YYYY-MM-DD`), where there is one. */
export type SessionChoice = (random: Random, department: string, day: string) => string;

/** Makes the choice among these sessions. */
export function createSessionChoice(sessions: readonly DemonstratedSession[]): SessionChoice {
  const all = toOffered(sessions);
  const byDepartment = new Map(
    [...Map.groupBy(sessions, ({ department }) => department)].map(([department, own]) => [department, toOffered(own)]),
  );
  return (random, department, day) => {
    const { ids, starts } = byDepartment.get(department) ?? all;
    const after = toNumber(day);
    const laterCount = countLater(starts, after);
    if (laterCount === 0) return random.pick(ids);
    return ids[findLater(starts, after, random.between(0, laterCount - 1))] ?? '';
  };
}

const toOffered = (sessions: readonly DemonstratedSession[]): Offered => ({
  ids: sessions.map(({ id }) => id),
  starts: Int32Array.from(sessions, ({ startDate }) => toNumber(startDate ?? '')),
});

/** A month without a day comes before each of its days. */
const toNumber = (day: string): number => Number(day.replaceAll('-', '').padEnd(8, '0'));

// Plain loops: each referral goes over all sessions of a department, where callbacks would take most of the time.

function countLater(starts: Int32Array, after: number): number {
  let count = 0;
  for (let index = 0; index < starts.length; index += 1) if ((starts[index] ?? 0) > after) count += 1;
  return count;
}

/** The place of the start after a day that has so many such starts before it; -1 when there is none. */
function findLater(starts: Int32Array, after: number, rank: number): number {
  let left = rank;
  for (let index = 0; index < starts.length; index += 1) {
    if ((starts[index] ?? 0) <= after) continue;
    if (left === 0) return index;
    left -= 1;
  }
  return -1;
}
