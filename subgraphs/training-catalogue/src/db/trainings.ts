import type { Database } from '@tresse/kit';
import { anyOf } from './any-of.ts';
import { training } from './tables.ts';

/** A row of `training`. */
export type TrainingRow = typeof training.$inferSelect;

/** Finds trainings by id. */
export const findTrainings = (db: Database, ids: readonly string[]): Promise<TrainingRow[]> =>
  db.select().from(training).where(anyOf(training.id, ids));
