import { type Database, isOneOf } from '@tresse/kit';
import { session } from './tables/index.ts';

/** A row of `session`. */
export type SessionRow = typeof session.$inferSelect;

/** Finds sessions by id. */
export const findSessions = (db: Database, ids: readonly string[]): Promise<SessionRow[]> =>
  db.select().from(session).where(isOneOf(session.id, ids));

/** Lists the sessions of actions, earliest first; those of unknown date come last. */
export const listSessionsOfActions = (db: Database, actionIds: readonly string[]): Promise<SessionRow[]> =>
  db.select().from(session).where(isOneOf(session.actionId, actionIds)).orderBy(session.startDate, session.id);
