import { findByKeys, isOneOf } from '@tresse/kit';
import { training } from './tables/index.ts';

/** A row of `training`. */
export type TrainingRow = typeof training.$inferSelect;

/** Finds trainings by id. */
export const findTrainings = findByKeys((db, ids) => db.select().from(training).where(isOneOf(training.id, ids)));
