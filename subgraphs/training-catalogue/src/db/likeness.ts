import { type Database, isOneOf } from '@tresse/kit';
import { and, isNull, sql } from 'drizzle-orm';
import { trainingAction } from './tables/index.ts';

/** How many actions that are still offered share a likeness. */
export interface LikenessCount {
  readonly likeness: string | null;
  readonly actions: number;
}

/** Counts the offered actions of each likeness. */
export const countAlike = (db: Database, likenesses: readonly string[]): Promise<LikenessCount[]> =>
  db
    .select({ likeness: trainingAction.likeness, actions: sql<number>`count(*)::int` })
    .from(trainingAction)
    .where(and(isOneOf(trainingAction.likeness, likenesses), isNull(trainingAction.goneAt)))
    .groupBy(trainingAction.likeness);
