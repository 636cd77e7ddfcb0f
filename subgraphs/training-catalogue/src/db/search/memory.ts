import { type Database, executePrepared } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { Profile } from '../../domain/search/facets.ts';
import { LeastRecentlyUsed } from '../../domain/search/least-recently-used.ts';
import { searchProfile, searchRevision } from '../tables/index.ts';

/** What a process remembers of searches at one state of the offer: nothing in it depends on who asks. */
export interface SearchMemory {
  /** The profiles by id. */
  listProfiles(): Promise<ReadonlyMap<number, Profile>>;
  /** Gives what was made under a key, or makes it. */
  remember<Value>(key: readonly unknown[], make: () => Promise<Value>): Promise<Value>;
}

/** What is remembered at most: counts of some thousand profiles are the largest, a hundred megabytes if all were such. */
const rememberedThings = 1000;

/** What lasts from one state of the offer to the next. */
interface Kept {
  readonly things: LeastRecentlyUsed<Promise<unknown>>;
  profiles?: { readonly revision: number; readonly byId: Promise<ReadonlyMap<number, Profile>> };
}

const keptOf = new WeakMap<Database, Kept>();

/** Opens the memory of a database at the present state of the offer. */
export async function openMemory(db: Database): Promise<SearchMemory> {
  const kept = keptOf.get(db) ?? { things: new LeastRecentlyUsed<Promise<unknown>>(rememberedThings) };
  keptOf.set(db, kept);
  const revision = await findRevision(db);
  return {
    listProfiles() {
      if (kept.profiles?.revision === revision) return kept.profiles.byId;
      const profiles = { revision, byId: loadProfiles(db, kept.profiles?.byId) };
      kept.profiles = profiles;
      // What could not be loaded is loaded again, as whatever else is remembered.
      profiles.byId.catch(() => {
        if (kept.profiles === profiles) delete kept.profiles;
      });
      return profiles.byId;
    },
    remember: <Value>(key: readonly unknown[], make: () => Promise<Value>) =>
      kept.things.take(JSON.stringify([revision, ...key]), make) as Promise<Value>,
  };
}

/** Finds the number that every change of what is searched raises; 0 until the first. */
export async function findRevision(db: Database): Promise<number> {
  const [found] = await executePrepared<{ revision: number }>(
    db,
    sql`select ${searchRevision.revision}::float8 as revision from ${searchRevision}`,
  );
  return found?.revision ?? 0;
}

/** Profiles are only ever added, by one writer at a time: those behind the last one known are new. */
async function loadProfiles(
  db: Database,
  before: Promise<ReadonlyMap<number, Profile>> | undefined,
): Promise<ReadonlyMap<number, Profile>> {
  const known = (await before?.catch(() => undefined)) ?? new Map<number, Profile>();
  const last = [...known.keys()].at(-1) ?? 0;
  const added = await executePrepared<Profile>(
    db,
    sql`select ${searchProfile.id}, ${searchProfile.facets} from ${searchProfile}
      where ${searchProfile.id} > ${last}::integer order by ${searchProfile.id}`,
  );
  return new Map([...known, ...added.map((profile) => [profile.id, profile] as const)]);
}
