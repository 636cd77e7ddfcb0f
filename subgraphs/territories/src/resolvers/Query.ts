import { checkPageSize, invalidArgument } from '@tresse/kit';
import { findOwnRegion } from '../db/areas.ts';
import { searchCommunes } from '../db/communes.ts';
import { foldName } from '../domain/fold-name.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** Where a query begins. */
export const Query: QueryResolvers = {
  region: (_, { code }, { db, load }) => (code ? load.regions.load(code) : findOwnRegion(db)),
  department: (_, { code }, { load }) => load.departments.load(code),
  commune: (_, { code }, { load }) => load.communes.load(code),
  communesByName(_, { startsWith, first }, { db }) {
    const prefix = foldName(startsWith);
    if (prefix.length < 2) throw invalidArgument('startsWith', 'Give at least two letters of the name');
    return searchCommunes(db, prefix, checkPageSize(first, 50));
  },
};
