import { type Database, executePrepared } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import { LeastRecentlyUsed } from '../../domain/search/least-recently-used.ts';
import { ProfileTable } from '../../domain/search/profile-table.ts';
import { searchRevision } from '../tables/index.ts';
import { loadProfiles } from './load-profiles.ts';
import { type LoadedSessions, loadNothing, loadSessions } from './load-sessions.ts';

/** What a process holds of the search at one state of the offer: nothing in it depends on who asks. */
export interface SearchMemory {
  readonly sessions: LoadedSessions;
  /** All that its sessions have, and perhaps some more. */
  readonly profiles: ProfileTable;
  /** Gives what was made under a key, or makes it. */
  remember<Value>(key: readonly unknown[], make: () => Promise<Value> | Value): Promise<Value>;
}

/** What is remembered at most: which profiles are chosen is the largest, some ten kilobytes. */
const rememberedThings = 1000;

/** What lasts from one state of the offer to the next. */
interface Kept {
  readonly things: LeastRecentlyUsed<Promise<unknown>>;
  readonly profiles: ProfileTable;
  sessions: Promise<LoadedSessions>;
}

const keptOf = new WeakMap<Database, Kept>();

/** Opens the memory of a database at the present state of the offer. */
export async function openMemory(db: Database): Promise<SearchMemory> {
  const kept = keptOf.get(db) ?? {
    things: new LeastRecentlyUsed<Promise<unknown>>(rememberedThings),
    profiles: new ProfileTable(),
    sessions: Promise.resolve(loadNothing()),
  };
  keptOf.set(db, kept);
  const revision = await findRevision(db);
  // One after the other. What could not be loaded is loaded again, all of it.
  kept.sessions = kept.sessions.catch(loadNothing).then((before) => load(db, kept.profiles, before, revision));
  const sessions = await kept.sessions;
  return {
    sessions,
    profiles: kept.profiles,
    remember: <Value>(key: readonly unknown[], make: () => Promise<Value> | Value) =>
      kept.things.take(JSON.stringify([sessions.revision, ...key]), async () => make()) as Promise<Value>,
  };
}

async function load(
  db: Database,
  profiles: ProfileTable,
  before: LoadedSessions,
  revision: number,
): Promise<LoadedSessions> {
  if (before.revision === revision) return before;
  const sessions = await loadSessions(db, before);
  await loadProfiles(db, profiles);
  return sessions;
}

/** Finds the number that every change of what is searched raises; 0 until the first. */
export async function findRevision(db: Database): Promise<number> {
  const [found] = await executePrepared<{ revision: number }>(
    db,
    sql`select ${searchRevision.revision}::float8 as revision from ${searchRevision}`,
  );
  return found?.revision ?? 0;
}
