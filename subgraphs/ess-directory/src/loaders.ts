import { createListLoader, createLoader, createPageLoader, type Database } from '@tresse/kit';
import { locateDepartures } from '@tresse/reference/nearby';
import { countInDepartments } from './db/departments.ts';
import { findOpenings, listOpeningsOfStructures } from './db/job-openings.ts';
import { listNearbyStructures, type NearbyPage } from './db/nearby-structures.ts';
import { findStructures } from './db/structures.ts';

/** The loaders of one request: every read goes through one, so a wave of fields is one statement. */
export type Loaders = ReturnType<typeof createLoaders>;

const byId = ({ id }: { readonly id: string }): string => id;

/** Makes the loaders of one request. */
export const createLoaders = (db: Database) => ({
  structure: createLoader((ids) => findStructures(db, ids), byId),
  opening: createLoader((ids) => findOpenings(db, ids), byId),
  openingsOfStructure: createListLoader(
    (ids) => listOpeningsOfStructures(db, ids),
    ({ structureId }) => structureId,
  ),
  structuresNearby: createPageLoader(
    (codes, page: NearbyPage) => listNearbyStructures(db, locateDepartures(codes), page),
    ({ around }) => around,
  ),
  departmentCounts: createLoader(
    (codes) => countInDepartments(db, codes),
    ({ departmentCode }) => departmentCode,
  ),
});
