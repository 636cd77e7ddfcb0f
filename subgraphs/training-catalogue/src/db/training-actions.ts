import { type Database, findByKeys, isOneOf } from '@tresse/kit';
import { and, isNull } from 'drizzle-orm';
import { trainingAction } from './tables/index.ts';

/** A row of `training_action`. */
export type ActionRow = typeof trainingAction.$inferSelect;

/** Finds actions by id. */
export const findActions = findByKeys((db, ids) =>
  db.select().from(trainingAction).where(isOneOf(trainingAction.id, ids)),
);

/** Lists the actions of trainings that are still offered, by id. */
export const listActionsOfTrainings = (db: Database, trainingIds: readonly string[]): Promise<ActionRow[]> =>
  db
    .select()
    .from(trainingAction)
    .where(and(isOneOf(trainingAction.trainingId, trainingIds), isNull(trainingAction.goneAt)))
    .orderBy(trainingAction.id);
