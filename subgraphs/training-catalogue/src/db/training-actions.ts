import type { Database } from '@tresse/kit';
import { anyOf } from './any-of.ts';
import { trainingAction } from './tables.ts';

/** A row of `training_action`. */
export type ActionRow = typeof trainingAction.$inferSelect;

/** Finds actions by id. */
export const findActions = (db: Database, ids: readonly string[]): Promise<ActionRow[]> =>
  db.select().from(trainingAction).where(anyOf(trainingAction.id, ids));

/** Lists the actions of trainings, by id. */
export const listActionsOfTrainings = (db: Database, trainingIds: readonly string[]): Promise<ActionRow[]> =>
  db.select().from(trainingAction).where(anyOf(trainingAction.trainingId, trainingIds)).orderBy(trainingAction.id);
