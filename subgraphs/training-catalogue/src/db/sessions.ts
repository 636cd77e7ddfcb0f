import type { Database } from '@tresse/kit';
import { anyOf } from './any-of.ts';
import { session } from './tables.ts';

/** A row of `session`. */
export type SessionRow = typeof session.$inferSelect;

/** Finds sessions by id. */
export const findSessions = (db: Database, ids: readonly string[]): Promise<SessionRow[]> =>
  db.select().from(session).where(anyOf(session.id, ids));

/** Lists the sessions of actions, earliest first; those of unknown date come last. */
export const listSessionsOfActions = (db: Database, actionIds: readonly string[]): Promise<SessionRow[]> =>
  db.select().from(session).where(anyOf(session.actionId, actionIds)).orderBy(session.startDate, session.id);
