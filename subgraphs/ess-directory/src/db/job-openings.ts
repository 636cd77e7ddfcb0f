import { type Database, isOneOf } from '@tresse/kit';
import { jobOpening } from './tables.ts';

/** A row of `job_opening`. */
export type JobOpeningRow = typeof jobOpening.$inferSelect;

/** Finds job openings by id. */
export const findOpenings = (db: Database, ids: readonly string[]): Promise<JobOpeningRow[]> =>
  db.select().from(jobOpening).where(isOneOf(jobOpening.id, ids));

/** Lists the job openings of structures, by title; those without one come last. */
export const listOpeningsOfStructures = (db: Database, structureIds: readonly string[]): Promise<JobOpeningRow[]> =>
  db
    .select()
    .from(jobOpening)
    .where(isOneOf(jobOpening.structureId, structureIds))
    .orderBy(jobOpening.title, jobOpening.id);
