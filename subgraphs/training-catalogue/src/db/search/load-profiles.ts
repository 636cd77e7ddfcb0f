import { type Database, executePrepared } from '@tresse/kit';
import { sql } from 'drizzle-orm';
import type { Profile } from '../../domain/search/facets.ts';
import type { ProfileTable } from '../../domain/search/profile-table.ts';
import { searchProfile } from '../tables/index.ts';

/** Adds the profiles that are not known yet: they are only ever added, by one writer at a time, so those behind the last. */
export async function loadProfiles(db: Database, table: ProfileTable): Promise<void> {
  const added = await executePrepared<Profile>(
    db,
    sql`select ${searchProfile.id}, ${searchProfile.facets} from ${searchProfile}
      where ${searchProfile.id} > ${table.lastId}::integer order by ${searchProfile.id}`,
  );
  for (const profile of added) table.add(profile);
}
