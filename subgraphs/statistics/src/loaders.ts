import { createLoader, type Database } from '@tresse/kit';
import { fetchReleases } from './db/releases.ts';

/** Makes the loaders of one request. */
export const createLoaders = (db: Database) => ({
  releases: createLoader(
    (ids) => fetchReleases(db, ids),
    ({ id }) => id,
  ),
});

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;
