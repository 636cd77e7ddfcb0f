import { type Database, findByKeys, isOneOf } from '@tresse/kit';
import { and, isNull } from 'drizzle-orm';
import { session } from './tables/index.ts';

/** A row of `session`. */
export type SessionRow = typeof session.$inferSelect;

/** Finds sessions by id. */
export const findSessions = findByKeys((db, ids) => db.select().from(session).where(isOneOf(session.id, ids)));

/** Lists the sessions of actions that are still offered, earliest first; those of unknown date come last. */
export const listSessionsOfActions = (db: Database, actionIds: readonly string[]): Promise<SessionRow[]> =>
  db
    .select()
    .from(session)
    .where(and(isOneOf(session.actionId, actionIds), isNull(session.goneAt)))
    .orderBy(session.startDate, session.id);
