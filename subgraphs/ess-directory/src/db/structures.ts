import { type Database, isOneOf } from '@tresse/kit';
import { structure } from './tables.ts';

/** A row of `structure`. */
export type StructureRow = typeof structure.$inferSelect;

/** Finds structures by id. */
export const findStructures = (db: Database, ids: readonly string[]): Promise<StructureRow[]> =>
  db.select().from(structure).where(isOneOf(structure.id, ids));
