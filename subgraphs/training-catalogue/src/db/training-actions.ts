import { type Database, isOneOf } from '@tresse/kit';
import { trainingAction } from './tables/index.ts';

/** A row of `training_action`. */
export type ActionRow = typeof trainingAction.$inferSelect;

/** Finds actions by id. */
export const findActions = (db: Database, ids: readonly string[]): Promise<ActionRow[]> =>
  db.select().from(trainingAction).where(isOneOf(trainingAction.id, ids));

/** Lists the actions of trainings, by id. */
export const listActionsOfTrainings = (db: Database, trainingIds: readonly string[]): Promise<ActionRow[]> =>
  db.select().from(trainingAction).where(isOneOf(trainingAction.trainingId, trainingIds)).orderBy(trainingAction.id);
